// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorization/LoopbackRedirect.h"

#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QTcpSocket>
#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

/// A client without a browser: sends bytes and returns all that comes back until the connection ends.
QByteArray sent(const LoopbackRedirect &redirect, const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(redirect.address().port()));
    QByteArray received;
    QObject::connect(&socket, &QTcpSocket::connected, &socket, [&] { socket.write(bytes); });
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { received += socket.readAll(); });
    bool isOver = false;
    QObject::connect(&socket, &QTcpSocket::disconnected, &socket, [&] { isOver = true; });
    QObject::connect(&socket, &QTcpSocket::errorOccurred, &socket, [&] { isOver = true; });
    if (!QTest::qWaitFor([&] { return isOver; }, 30'000))
        qFatal("the connection does not end");
    return received;
}

QByteArray get(const QByteArray &target, const QByteArray &host)
{
    return "GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\nAccept: */*\r\n\r\n";
}

struct Place {
    explicit Place(const LoopbackRedirect &redirect)
        : host("127.0.0.1:" + QByteArray::number(redirect.address().port()))
        , path(redirect.address().path().toLatin1())
        , state(redirect.state().view().data(), qsizetype(redirect.state().size()))
    {
    }
    QByteArray good(const QByteArray &code = "c%2B1") const
    {
        return get(path + "?code=" + code + "&state=" + state, host);
    }
    QByteArray host;
    QByteArray path;
    QByteArray state;
};

int statusIn(const QByteArray &response)
{
    return response.startsWith("HTTP/1.1 ") ? response.mid(9, 3).toInt() : 0;
}

} // namespace

/// The place on this machine where a browser brings back what a sign-in ended with.
class LoopbackRedirectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTheAnswerAndShowsAPage()
    {
        LoopbackRedirect redirect;
        QVERIFY(redirect.listen({}, 0));
        const Place place(redirect);
        QCOMPARE(redirect.address().host(), u"127.0.0.1"_s);
        QVERIFY(place.path.size() > 16);
        const QByteArray page = sent(redirect, place.good());
        QCOMPARE(statusIn(page), 200);
        QVERIFY(page.contains("close this page"));
        QVERIFY(page.contains("default-src 'none'"));
        QVERIFY(page.contains("no-store"));
        QVERIFY(page.contains("no-referrer"));
        QVERIFY(!page.contains(place.state));
        QVERIFY(!page.contains("c+1") && !page.contains("c%2B1"));
        const auto answer = waitFor(redirect.answer());
        QVERIFY(answer);
        QVERIFY(answer->code.view() == "c+1");
        QVERIFY(answer->issuer.isNull());
    }

    void listensNoLongerAfterTheAnswer()
    {
        LoopbackRedirect redirect;
        QVERIFY(redirect.listen({}, 0));
        const Place place(redirect);
        const quint16 port = quint16(redirect.address().port());
        QCOMPARE(statusIn(sent(redirect, place.good())), 200);
        QTcpSocket second;
        second.connectToHost(u"127.0.0.1"_s, port);
        QVERIFY(!second.waitForConnected(2000));
        QVERIFY(waitFor(redirect.answer())->code.view() == "c+1");
    }

    void aSecondAnswerOnAnOpenConnectionIsNotTaken()
    {
        LoopbackRedirect redirect;
        QVERIFY(redirect.listen({}, 0));
        const Place place(redirect);
        QTcpSocket waiting;
        waiting.connectToHost(u"127.0.0.1"_s, quint16(redirect.address().port()));
        QTRY_COMPARE(waiting.state(), QAbstractSocket::ConnectedState);
        QTest::qWait(50); // until it is accepted
        QCOMPARE(statusIn(sent(redirect, place.good("first"))), 200);
        QTRY_COMPARE(waiting.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(waitFor(redirect.answer())->code.view() == "first");
        // Two in one: what follows the first is not read.
        LoopbackRedirect other;
        QVERIFY(other.listen({}, 0));
        const Place otherPlace(other);
        const QByteArray both = sent(other, otherPlace.good("first") + otherPlace.good("second"));
        QCOMPARE(both.count("HTTP/1.1"), 1);
        QVERIFY(waitFor(other.answer())->code.view() == "first");
    }

    void whatDoesNotFitIsTurnedAway_data()
    {
        // %h, %p and %s stand for host, path and state.
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const QByteArray end = " HTTP/1.1\r\nHost: %h\r\n\r\n";
        QTest::newRow("another path") << "GET /?code=c&state=%s" + end << 404;
        QTest::newRow("a longer path") << "GET %p/?code=c&state=%s" + end << 404;
        QTest::newRow("a path that is encoded otherwise") << "GET /x/..%p?code=c&state=%s" + end << 404;
        QTest::newRow("whole address") << "GET http://%h%p?code=c&state=%s" + end << 404;
        QTest::newRow("no state") << "GET %p?code=c" + end << 400;
        QTest::newRow("wrong state") << "GET %p?code=c&state=%sx" + end << 400;
        QTest::newRow("empty state") << "GET %p?code=c&state=" + end << 400;
        QTest::newRow("state of the same length")
            << "GET %p?code=c&state=" + QByteArray(43, 'A') + end << 400;
        QTest::newRow("state twice") << "GET %p?code=c&state=%s&state=%s" + end << 400;
        QTest::newRow("code twice") << "GET %p?code=c&code=d&state=%s" + end << 400;
        QTest::newRow("code twice, once encoded") << "GET %p?code=c&c%6Fde=d&state=%s" + end << 400;
        QTest::newRow("no code") << "GET %p?state=%s" + end << 400;
        QTest::newRow("an error without state") << "GET %p?error=access_denied" + end << 400;
        QTest::newRow("POST") << "POST %p?code=c&state=%s" + end << 405;
        QTest::newRow("HEAD") << "HEAD %p?code=c&state=%s" + end << 405;
        QTest::newRow("another name")
            << QByteArray("GET %p?code=c&state=%s HTTP/1.1\r\nHost: evil.example\r\n\r\n") << 421;
        QTest::newRow("localhost") << QByteArray("GET %p?code=c&state=%s HTTP/1.1\r\nHost: localhost\r\n\r\n")
                                   << 421;
        QTest::newRow("no Host") << QByteArray("GET %p?code=c&state=%s HTTP/1.1\r\n\r\n") << 421;
        QTest::newRow("two Hosts") << QByteArray(
            "GET %p?code=c&state=%s HTTP/1.1\r\nHost: %h\r\nHost: %h\r\n\r\n")
                                   << 421;
        QTest::newRow("garbage") << QByteArray::fromHex("1603010200010d0a0d0a") << 400;
        QTest::newRow("nothing") << QByteArray("\r\n\r\n") << 400;
        QTest::newRow("another protocol")
            << QByteArray("GET %p?code=c&state=%s GOPHER/1\r\nHost: %h\r\n\r\n") << 400;
        QTest::newRow("too large") << "GET %p?code=c&state=%s HTTP/1.1\r\nHost: %h\r\nX: "
                + QByteArray(100'000, 'x')
                                   << 431;
    }

    void whatDoesNotFitIsTurnedAway()
    {
        QFETCH(QByteArray, request);
        QFETCH(const int, status);
        LoopbackRedirect redirect;
        QVERIFY(redirect.listen({}, 0));
        const Place place(redirect);
        request.replace("%h", place.host).replace("%p", place.path).replace("%s", place.state);
        const QByteArray response = sent(redirect, request);
        // A connection that is cut off with bytes unread may lose its page.
        QVERIFY2(statusIn(response) == status || (status == 431 && response.isEmpty()), response.constData());
        QVERIFY(!response.contains(place.state));
        QVERIFY(!redirect.answer().isFinished());
        // It still waits for the right one.
        QCOMPARE(statusIn(sent(redirect, place.good())), 200);
        QVERIFY(waitFor(redirect.answer())->code.view() == "c+1");
    }

    void aSlowClientHoldsUpNobody()
    {
        LoopbackRedirect redirect(
            {.wait = std::chrono::minutes(1), .request = std::chrono::milliseconds(300)});
        QVERIFY(redirect.listen({}, 0));
        const Place place(redirect);
        QTcpSocket slow;
        slow.connectToHost(u"127.0.0.1"_s, quint16(redirect.address().port()));
        slow.write("GET " + place.path);
        QTRY_COMPARE(slow.state(), QAbstractSocket::ConnectedState);
        QTRY_COMPARE(slow.state(), QAbstractSocket::UnconnectedState); // it is given up
        QVERIFY(!redirect.answer().isFinished());
        QCOMPARE(statusIn(sent(redirect, place.good())), 200);
        QVERIFY(waitFor(redirect.answer()));
    }

    void manyConnectionsAreBounded()
    {
        LoopbackRedirect redirect;
        QVERIFY(redirect.listen({}, 0));
        std::vector<std::unique_ptr<QTcpSocket>> open;
        for (int i = 0; i < 30; ++i) {
            open.push_back(std::make_unique<QTcpSocket>());
            open.back()->connectToHost(u"127.0.0.1"_s, quint16(redirect.address().port()));
        }
        const auto connected = [&open] {
            return std::count_if(open.begin(), open.end(), [](const auto &each) {
                return each->state() == QAbstractSocket::ConnectedState;
            });
        };
        QTRY_COMPARE(connected(), 8);
        open.clear();
        QTest::qWait(50);
        const Place place(redirect);
        QCOMPARE(statusIn(sent(redirect, place.good())), 200);
    }

    void aDenialIsSaid()
    {
        LoopbackRedirect redirect;
        QVERIFY(redirect.listen(u"/callback"_s, 0));
        const Place place(redirect);
        QCOMPARE(place.path, QByteArray("/callback"));
        const QByteArray page =
            sent(redirect,
                 get("/callback?error=access_denied&error_description=No+%3Cb%3E&state=" + place.state,
                     place.host));
        QCOMPARE(statusIn(page), 200);
        QVERIFY(!page.contains("<b>"));
        const auto answer = waitFor(redirect.answer());
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Refused);
        QCOMPARE(answer.error().detail, u"access_denied"_s);
        QVERIFY(answer.error().meaning.contains(u"No <b>"_s));
    }

    void endsAfterItsTime()
    {
        LoopbackRedirect redirect(
            {.wait = std::chrono::milliseconds(50), .request = std::chrono::seconds(10)});
        QVERIFY(redirect.listen({}, 0));
        const quint16 port = quint16(redirect.address().port());
        const auto answer = waitFor(redirect.answer());
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Timeout);
        QTcpSocket late;
        late.connectToHost(u"127.0.0.1"_s, port);
        QVERIFY(!late.waitForConnected(2000));
    }

    void stopsWhenItIsTold()
    {
        LoopbackRedirect redirect;
        QVERIFY(redirect.listen({}, 0));
        redirect.stop();
        QCOMPARE(waitFor(redirect.answer()).error().kind, ErrorKind::Cancelled);
    }

    void aTakenPortIsSaid()
    {
        LoopbackRedirect first;
        QVERIFY(first.listen({}, 0));
        LoopbackRedirect second;
        const auto listening = second.listen({}, quint16(first.address().port()));
        QVERIFY(!listening);
        QCOMPARE(listening.error().kind, ErrorKind::Network);
        QVERIFY(listening.error().meaning.contains(QString::number(first.address().port())));
    }
};

PATLAS_CORE_TEST(LoopbackRedirectTest)

#include "tst_loopbackredirect.moc"
