// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attack/OtherUser.h"
#include "tests/support/DesktopSession.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>

#include <signal.h>
#include <sys/resource.h>

#include <memory>

using namespace Qt::StringLiterals;

using namespace patlas;

/// The window's process, whose sandbox other processes connect to.
class FloodedWindowTest : public QObject {
    Q_OBJECT

public:
    explicit FloodedWindowTest(DesktopSession &) { }

private:
    /// Port on 127.0.0.1 that the process listens on; 0 while there is none, or where its descriptors cannot
    /// be read: they belong to root.
    static quint16 listeningPort(qint64 process)
    {
        QByteArrayList inodes;
        const QDir descriptors(u"/proc/%1/fd"_s.arg(process));
        for (const QString &name : descriptors.entryList(QDir::Files | QDir::System)) {
            const QString target = QFile::symLinkTarget(descriptors.filePath(name));
            const qsizetype at = target.indexOf("socket:["_L1);
            if (at >= 0)
                inodes.append(target.mid(at + 8).chopped(1).toLatin1());
        }
        QFile file(u"/proc/net/tcp"_s);
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray &row : file.readAll().split('\n')) {
            const QByteArrayList fields = row.simplified().split(' ');
            if (fields.value(1).startsWith("0100007F:") && fields.value(3) == "0A"
                && inodes.contains(fields.value(9)))
                return fields.value(1).mid(9).toUShort(nullptr, 16);
        }
        return 0;
    }

    std::unique_ptr<QProcess> m_window;

private Q_SLOTS:
    void cleanup()
    {
        if (!m_window)
            return;
        m_window->kill();
        m_window->waitForFinished();
    }

    void windowRespondsWhileItsSandboxIsFlooded_data()
    {
        QTest::addColumn<bool>("isOther");
        QTest::newRow("by another user") << true;
        QTest::newRow("by the same user") << false;
    }
    void windowRespondsWhileItsSandboxIsFlooded()
    {
        QFETCH(bool, isOther);
        const QStringList other = isOther ? asOtherUser() : QStringList();
        if (isOther && other.isEmpty())
            QSKIP("no second user: this needs root, or unshare --map-auto");
        if (::geteuid() != 0)
            QSKIP("only root can see which port is the window's");
        m_window = std::make_unique<QProcess>();
        m_window->start(QStringLiteral(PATLAS_BINARY), QStringList());
        quint16 port = 0;
        QVERIFY(QTest::qWaitFor([&] { return (port = listeningPort(m_window->processId())) != 0; }, 60'000));
        // Fewer than the usual 1,024, so that less of a flood would do: on a busy machine each connection
        // beyond the queue waits a second.
        const rlimit few{256, 256};
        QCOMPARE(::prlimit(pid_t(m_window->processId()), RLIMIT_NOFILE, &few, nullptr), 0);

        QProcess flood;
        const QStringList words = other
            + QStringList{
                u"bash"_s, u"-c"_s,
                u"ulimit -n $(ulimit -Hn); for ((i = 0; i < 400; ++i)); do "
                "exec {fd}<>/dev/tcp/127.0.0.1/%1 || break; done; echo opened $i; read"_s.arg(port)};
        flood.start(words.front(), words.mid(1));
        QByteArray said;
        QVERIFY(QTest::qWaitFor(
            [&] { return (said += flood.readAllStandardOutput()).contains("opened 400\n"); }, 200'000));

        // The window is asked to come to the front, which takes a descriptor and its main thread.
        QProcess second;
        second.start(QStringLiteral(PATLAS_BINARY), QStringList());
        QVERIFY(second.waitForFinished(90'000));
        QCOMPARE(second.exitCode(), 0);
        QVERIFY(second.readAllStandardError().isEmpty());
        flood.kill();
        flood.waitForFinished();
    }
};

PATLAS_SESSION_TEST(FloodedWindowTest, Keyring::None)
#include "tst_floodedwindow.moc"
