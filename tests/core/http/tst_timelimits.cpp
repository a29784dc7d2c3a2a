// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Preferences.h"
#include "tests/core/http/EngineGround.h"
#include "tests/support/TestMain.h"

#include <QJsonDocument>
#include <QTimer>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Begins a response and then writes a piece every 20 ms, without an end.
RawServer::Responder trickle(QByteArray head)
{
    return [head = std::move(head)](QTcpSocket &socket) {
        socket.write(head);
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write("2\r\n.\n\r\n"); });
        timer->start(20ms);
    };
}

constexpr char chunked[] =
    "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n";

} // namespace

/// Limits of the request, of its environment and of the program, and streams, which have none.
class TimeLimitsTest : public QObject, EngineGround {
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }
    void wholeRequestHasALimit();
    void wholeRequestWithoutAResponse();
    void connectingHasALimit();
    void silenceBeforeTheResponse();
    void silenceWithinTheResponse();
    void anInterimResponseEndsASilence();
    void theRequestsOwnLimitWins();
    void theEnvironmentsLimitHolds();
    void theProgramsLimitHoldsWhereNoOtherDoes();
    void noneIsNone();
    void anEventStreamHasNoLimit();
    void aStreamBySwitchHasNoLimit();
    void limitsSurviveStorage();
    void storedLimitsAreBounded();
    void preferencesSurviveStorage();
};

void TimeLimitsTest::wholeRequestHasALimit()
{
    RawServer server(trickle(chunked));
    HttpEngine engine(m_bodies);
    SignedRequest request = get(server.url());
    request.limits.whole = 300ms;
    const Exchange exchange = await(engine.send(std::move(request)));
    QVERIFY(exchange.error);
    QCOMPARE(exchange.error->kind, ErrorKind::Timeout);
    QCOMPARE(exchange.error->what, u"The request to 127.0.0.1 took longer than 0.3 seconds."_s);
    QVERIFY2(exchange.error->meaning.contains(u"limit for the whole request"_s),
             qPrintable(exchange.error->meaning));
    QCOMPARE(exchange.status, 200);
    QVERIFY(contentOf(exchange).startsWith(".\n.\n"));
    QTRY_COMPARE(server.closed, 1);
}

void TimeLimitsTest::wholeRequestWithoutAResponse()
{
    RawServer server([](QTcpSocket &) {});
    HttpEngine engine(m_bodies);
    SignedRequest request = get(server.url());
    request.limits.whole = 100ms;
    const Exchange exchange = await(engine.send(std::move(request)));
    QVERIFY(exchange.error);
    QVERIFY(exchange.error->what.contains(u"took longer than 0.1 seconds"_s));
    QVERIFY(exchange.error->meaning.contains(u"may still be carried out"_s));
    QVERIFY(files().isEmpty());
}

void TimeLimitsTest::connectingHasALimit()
{
    // It takes the connection and never answers what TLS begins with.
    RawServer server;
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    HttpEngine engine(m_bodies);
    SignedRequest request = get(url);
    request.limits.connect = 100ms;
    const Exchange exchange = await(engine.send(std::move(request)));
    QVERIFY(exchange.error);
    QCOMPARE(exchange.error->kind, ErrorKind::Timeout);
    QCOMPARE(exchange.error->what, u"127.0.0.1 could not be reached within 0.1 seconds."_s);
    QVERIFY(exchange.error->meaning.contains(u"limit for connecting"_s));
    QVERIFY(exchange.error->meaning.contains(u"Nothing was sent"_s));
    QTRY_COMPARE(server.closed, 1);
}

void TimeLimitsTest::silenceBeforeTheResponse()
{
    RawServer server([](QTcpSocket &) {});
    HttpEngine engine(m_bodies);
    SignedRequest request = get(server.url());
    request.limits.silence = 100ms;
    const Exchange exchange = await(engine.send(std::move(request)));
    QVERIFY(exchange.error);
    QVERIFY(exchange.error->what.contains(u"did not respond within 0.1 seconds"_s));
    QVERIFY(exchange.error->remedy.contains(u"limit for silence"_s));
}

void TimeLimitsTest::silenceWithinTheResponse()
{
    RawServer server(RawServer::reply("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"));
    HttpEngine engine(m_bodies);
    SignedRequest request = get(server.url());
    request.limits.silence = 100ms;
    const Exchange exchange = await(engine.send(std::move(request)));
    QVERIFY(exchange.error);
    QVERIFY(exchange.error->what.contains(u"nothing arrived for 0.1 seconds"_s));
    QVERIFY(exchange.error->remedy.contains(u"limit for silence"_s));
    QCOMPARE(contentOf(exchange), QByteArray("half"));
}

void TimeLimitsTest::anInterimResponseEndsASilence()
{
    RawServer server([](QTcpSocket &socket) {
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket, timer, count = 0]() mutable {
            socket.write(++count < 8 ? "HTTP/1.1 102 Processing\r\n\r\n"
                                     : "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
            if (count == 8)
                timer->stop();
        });
        timer->start(100ms);
    });
    HttpEngine engine(m_bodies);
    SignedRequest request = get(server.url());
    request.limits.silence = 600ms; // less than all of it takes
    const Exchange exchange = await(engine.send(std::move(request)));
    QVERIFY2(!exchange.error, qPrintable(exchange.error ? exchange.error->what : QString()));
    QCOMPARE(exchange.interim.size(), std::size_t(7));
    QCOMPARE(contentOf(exchange), QByteArray("ok"));
}

void TimeLimitsTest::theRequestsOwnLimitWins()
{
    RawServer server(trickle(chunked));
    auto transport = std::make_shared<Transport>();
    transport->connection.limits.whole = 1h;
    HttpEngine engine(m_bodies);
    SignedRequest request = get(server.url());
    request.transport = transport;
    request.limits.whole = 100ms;
    QVERIFY(await(engine.send(std::move(request))).error->what.contains(u"longer than 0.1 seconds"_s));
}

void TimeLimitsTest::theEnvironmentsLimitHolds()
{
    RawServer server([](QTcpSocket &) {});
    auto transport = std::make_shared<Transport>();
    transport->connection.limits.silence = 100ms;
    HttpEngine engine(m_bodies);
    SignedRequest request = get(server.url());
    request.transport = transport;
    QVERIFY(await(engine.send(std::move(request))).error->what.contains(u"within 0.1 seconds"_s));
}

void TimeLimitsTest::theProgramsLimitHoldsWhereNoOtherDoes()
{
    RawServer server([](QTcpSocket &) {});
    HttpEngine engine(m_bodies);
    engine.setPreferences({{std::nullopt, std::nullopt, 100ms}, true});
    QVERIFY(await(engine.send(get(server.url()))).error->what.contains(u"within 0.1 seconds"_s));
    SignedRequest request = get(server.url());
    request.limits.silence = 200ms;
    QVERIFY(await(engine.send(std::move(request))).error->what.contains(u"within 0.2 seconds"_s));
    engine.setPreferences({{300ms, std::nullopt, 0ms}, true}); // from the next request on
    QVERIFY(await(engine.send(get(server.url()))).error->what.contains(u"0.3 seconds"_s));
}

void TimeLimitsTest::noneIsNone()
{
    // The program's own limit would end both parts of it.
    RawServer server([](QTcpSocket &socket) {
        QTimer::singleShot(400ms, &socket, [&socket] {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nab");
            QTimer::singleShot(400ms, &socket, [&socket] { socket.write("cd"); });
        });
    });
    EngineLimits limits;
    limits.connectAndWait = 100ms;
    limits.idle = 100ms;
    HttpEngine engine(m_bodies, limits);
    SignedRequest request = get(server.url());
    request.limits = {0ms, 0ms, 0ms};
    const Exchange exchange = await(engine.send(std::move(request)));
    QVERIFY(!exchange.error);
    QCOMPARE(contentOf(exchange), QByteArray("abcd"));
}

void TimeLimitsTest::anEventStreamHasNoLimit()
{
    RawServer server([](QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\n\r\ndata: 1\n\n");
        QTimer::singleShot(600ms, &socket, [&socket] {
            socket.write("data: 2\n\n");
            socket.disconnectFromHost();
        });
    });
    HttpEngine engine(m_bodies);
    SignedRequest request = get(server.url());
    request.limits.whole = 300ms;
    request.limits.silence = 200ms;
    const Exchange exchange = await(engine.send(std::move(request)));
    QVERIFY2(!exchange.error, qPrintable(exchange.error ? exchange.error->what : QString()));
    QCOMPARE(contentOf(exchange), QByteArray("data: 1\n\ndata: 2\n\n"));
}

void TimeLimitsTest::aStreamBySwitchHasNoLimit()
{
    RawServer server([](QTcpSocket &socket) {
        QTimer::singleShot(400ms, &socket, [&socket] {
            socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\n\r\n{}\n");
            QTimer::singleShot(400ms, &socket, [&socket] { socket.disconnectFromHost(); });
        });
    });
    HttpEngine engine(m_bodies);
    SignedRequest request = get(server.url());
    request.limits.whole = 100ms;
    request.limits.silence = 100ms;
    request.limits.isStream = true;
    const Exchange exchange = await(engine.send(std::move(request)));
    QVERIFY2(!exchange.error, qPrintable(exchange.error ? exchange.error->what : QString()));
    QCOMPARE(contentOf(exchange), QByteArray("{}\n"));
}

void TimeLimitsTest::limitsSurviveStorage()
{
    TimeLimits limits;
    limits.whole = 0ms;
    limits.silence = 1500ms;
    limits.isStream = true;
    QCOMPARE(limitsFromJson(toJson(limits)), limits);
    QCOMPARE(limitsFromJson({}), TimeLimits());
    QVERIFY(toJson(TimeLimits()).isEmpty());
}

void TimeLimitsTest::storedLimitsAreBounded()
{
    const auto json = QJsonDocument::fromJson(R"({"whole": 1e18, "connect": -1, "silence": "soon"})");
    TimeLimits limits = limitsFromJson(json.object());
    QVERIFY(limits.whole && *limits.whole == 24h);
    QVERIFY(!limits.connect && !limits.silence);
}

void TimeLimitsTest::preferencesSurviveStorage()
{
    const SendingPreferences chosen{{0ms, std::nullopt, 1500ms}, false};
    const QString file = m_bodies + u"/patlas.ini"_s;
    {
        Preferences preferences(file);
        QCOMPARE(sendingPreferences(preferences), SendingPreferences());
        setSendingPreferences(preferences, chosen);
    }
    Preferences again(file);
    QCOMPARE(sendingPreferences(again), chosen);
    again.setValue(u"sending/limits"_s, u"soon"_s); // somebody else wrote it
    QCOMPARE(sendingPreferences(again).limits, TimeLimits());
}

PATLAS_CORE_TEST(TimeLimitsTest)
#include "tst_timelimits.moc"
