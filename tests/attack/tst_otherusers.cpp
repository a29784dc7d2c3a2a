// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorization/LoopbackRedirect.h"
#include "core/base/PeerUsers.h"
#include "tests/app/sandbox/RawHttpClient.h"
#include "tests/attack/OtherUser.h"
#include "tests/attack/SandboxProcess.h"
#include "tests/support/TestMain.h"

#include <QElapsedTimer>
#include <QTcpServer>

#include <sys/resource.h>

using namespace patlas;
using namespace Qt::StringLiterals;

/// Connections to the sandbox from other processes, of this user and of another.
class OtherUsersTest : public QObject {
    Q_OBJECT

private:
    static constexpr int maxConnections = 64;

    /// A shell that does something with connections to the sandbox, and what it prints.
    struct Shell {
        Shell(const QStringList &before, const QByteArray &script)
        {
            const QStringList words = before + QStringList{u"bash"_s, u"-c"_s, QString::fromUtf8(script)};
            process.start(words.front(), words.mid(1));
        }
        ~Shell()
        {
            process.kill();
            process.waitForFinished();
        }
        bool prints(const QByteArray &text)
        {
            [[maybe_unused]] const bool isOver = QTest::qWaitFor(
                [&] {
                    got += process.readAllStandardOutput();
                    return got.contains(text) || process.state() == QProcess::NotRunning;
                },
                120'000);
            got += process.readAllStandardOutput();
            return got.contains(text);
        }
        QProcess process;
        QByteArray got;
    };

    /// Opens connections and keeps them, silent.
    QByteArray holdOpen(int count) const
    {
        return "ulimit -n $(ulimit -Hn); for ((i = 0; i < " + QByteArray::number(count)
            + "; ++i)); do exec {fd}<>/dev/tcp/127.0.0.1/" + QByteArray::number(m_sandbox->port)
            + " || break; done; echo opened $i; read";
    }
    QByteArray ask(const QByteArray &token) const
    {
        // A connection that is closed at once may refuse what is written to it; the response is there all the
        // same.
        return "trap '' PIPE; exec 3<>/dev/tcp/127.0.0.1/" + QByteArray::number(m_sandbox->port)
            + "; printf 'GET /v1/api/tags HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n"
              "Authorization: Bearer "
            + token + "\\r\\n\\r\\n' >&3; cat <&3; echo; echo over";
    }
    bool answers() const
    {
        RawHttpClient client(m_sandbox->port);
        client.socket.write("GET /v1/api/tags HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                            + m_sandbox->projectToken + "\r\n\r\n");
        return client.gets("HTTP/1.1 200 OK\r\n");
    }

    std::unique_ptr<SandboxProcess> m_sandbox;

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        QVERIFY(m_sandbox->isRunning());
    }

    void anotherUserIsTurnedAwayEvenWithAToken()
    {
        const QStringList other = asOtherUser();
        if (other.isEmpty())
            QSKIP("no second user: this needs root, or unshare --map-auto");
        Shell own({}, ask(m_sandbox->projectToken));
        QVERIFY(own.prints("over"));
        QVERIFY2(own.got.startsWith("HTTP/1.1 200 OK\r\n"), own.got.constData());
        Shell stranger(other, ask(m_sandbox->projectToken));
        QVERIFY(stranger.prints("over"));
        QVERIFY2(stranger.got.startsWith("HTTP/1.1 403 Forbidden\r\n"), stranger.got.constData());
        QVERIFY(
            stranger.got.contains("{\"message\":\"The sandbox answers only to the user who started it.\"}"));
    }

    void anotherUserIsKnownInEveryWay_data()
    {
        QTest::addColumn<bool>("isNetlink");
        QTest::newRow("netlink") << true;
        QTest::newRow("/proc/net/tcp") << false;
    }
    void anotherUserIsKnownInEveryWay()
    {
        QFETCH(bool, isNetlink);
        const QStringList other = asOtherUser();
        if (other.isEmpty())
            QSKIP("no second user: this needs root, or unshare --map-auto");
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const Shell stranger(
            other, "exec 3<>/dev/tcp/127.0.0.1/" + QByteArray::number(server.serverPort()) + "; read");
        QVERIFY(QTest::qWaitFor([&server] { return server.hasPendingConnections(); }, 60'000));
        const PeerUsers users(isNetlink ? PeerUsers::Way::Netlink : PeerUsers::Way::ProcFiles);
        QCOMPARE(users.peerOf(server.nextPendingConnection()->socketDescriptor()), PeerUsers::Peer::Other);
    }

    /// Who reads the address of a sign-in in the browser's command line must not end it as somebody else.
    void anotherUserCannotEndASignIn()
    {
        const QStringList other = asOtherUser();
        if (other.isEmpty())
            QSKIP("no second user: this needs root, or unshare --map-auto");
        LoopbackRedirect redirect;
        QVERIFY(redirect.listen(u"/end"_s, 0));
        const QByteArray state(redirect.state().view().data(), qsizetype(redirect.state().view().size()));
        const QByteArray visit = "trap '' PIPE; exec 3<>/dev/tcp/127.0.0.1/"
            + QByteArray::number(redirect.address().port()) + "; printf 'GET /end?state=" + state
            + "&code=c HTTP/1.1\\r\\nHost: 127.0.0.1:" + QByteArray::number(redirect.address().port())
            + "\\r\\n\\r\\n' >&3; cat <&3; echo over";
        Shell stranger(other, visit);
        QVERIFY(stranger.prints("over"));
        QVERIFY(!redirect.answer().isFinished());
        Shell own({}, visit);
        QVERIFY(own.prints("over"));
        QTRY_VERIFY(redirect.answer().isFinished());
    }

    void connectionsOfAnotherUserTakeNoDescriptor()
    {
        const QStringList other = asOtherUser();
        if (other.isEmpty())
            QSKIP("no second user: this needs root, or unshare --map-auto");
        Shell stranger(other, holdOpen(1'000));
        QVERIFY2(stranger.prints("opened 1000"), stranger.got.constData());
        QTRY_COMPARE(m_sandbox->acceptedConnections(), 0);
        QVERIFY(answers());
    }

    void connectionsOfTheSameUserTakeABoundedShare()
    {
        Shell own({}, holdOpen(1'000));
        QVERIFY2(own.prints("opened 1000"), own.got.constData());
        QTRY_COMPARE(m_sandbox->acceptedConnections(), maxConnections);
        QVERIFY(answers());
        QVERIFY(m_sandbox->acceptedConnections() <= maxConnections);
    }

    void runningOutOfDescriptorsNeitherSpinsNorStopsTheSandbox()
    {
        const rlimit few{40, 40};
        QCOMPARE(::prlimit(pid_t(m_sandbox->id()), RLIMIT_NOFILE, &few, nullptr), 0);
        {
            Shell own({}, holdOpen(200));
            QVERIFY2(own.prints("opened 200"), own.got.constData());
            const qint64 before = m_sandbox->processorTime();
            QElapsedTimer timer;
            timer.start();
            QTest::qWait(2'000);
            const qint64 wall = timer.elapsed() / 10;
            const qint64 used = m_sandbox->processorTime() - before;
            QVERIFY2(used < wall / 4, qPrintable(u"%1 of %2"_s.arg(used).arg(wall)));
            QVERIFY(m_sandbox->acceptedConnections() < 40);
        }
        QVERIFY(m_sandbox->isRunning());
        QVERIFY(QTest::qWaitFor([this] { return answers(); }, 60'000));
    }
};

PATLAS_CORE_TEST(OtherUsersTest)
#include "tst_otherusers.moc"
