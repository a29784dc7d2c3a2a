// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/http/DigestServer.h"
#include "tests/core/http/EngineGround.h"
#include "tests/support/TestMain.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <array>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray user = "ada";
const QByteArray password = "pass: \"w\\ord";

SecretPart proofOf(const QByteArray &name, const QByteArray &word)
{
    SecretPart part;
    part.name = "Authorization";
    part.prefix = "Digest ";
    part.proof = CredentialProof::Digest;
    const QByteArray whole = name + ':' + word;
    part.value = Secret::copyOf({whole.constData(), std::size_t(whole.size())});
    part.plain.push_back(Secret::copyOf({word.constData(), std::size_t(word.size())}));
    return part;
}

SignedRequest digestRequest(const RawServer &server, const QByteArray &method, const QByteArray &body = {})
{
    SignedRequest request = get(server.url(u"/a/b?c=d%20e"_s));
    request.method = method;
    request.headers = {{"Host", server.base().mid(7).toLatin1()}, {"User-Agent", "test"}, {"Accept", "*/*"}};
    if (!body.isEmpty()) {
        request.headers.emplace_back("Content-Type", "text/plain");
        request.headers.emplace_back("Content-Length", QByteArray::number(body.size()));
        request.body = body;
    }
    request.secrets.push_back(proofOf(user, password));
    return request;
}

QByteArray bodyOf(const QByteArray &request)
{
    return request.mid(request.indexOf("\r\n\r\n") + 4);
}

bool hasAnswer(const QByteArray &request)
{
    return request.contains("\r\nAuthorization: ");
}

} // namespace

/// User and password by Digest (RFC 7616), against a server that computes the answers by itself.
class DigestTest : public QObject, EngineGround {
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }
    void rightPasswordIsProved_data();
    void rightPasswordIsProved();
    void wrongPasswordIsTheAnswerThatCame();
    void withoutAChallengeNothingIsProved();
    void basicGetsNoPassword();
    void aStaleNonceSendsTheFileAgain();
    void nothingIsTriedTwiceWithoutAResponse();
    void repeatedPasswordIsMasked();
    void itSendsWhatCurlSends_data();
    void itSendsWhatCurlSends();
};

void DigestTest::rightPasswordIsProved_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<bool>("hasQop");
    for (const char *algorithm : {"MD5", "SHA-256", "MD5-sess", "SHA-256-sess"}) {
        for (const char *method : {"GET", "POST", "DELETE"})
            QTest::addRow("%s, %s", algorithm, method) << QByteArray(algorithm) << QByteArray(method) << true;
    }
    QTest::newRow("without qop") << QByteArray("MD5") << QByteArray("PUT") << false;
}

void DigestTest::rightPasswordIsProved()
{
    QFETCH(QByteArray, algorithm);
    QFETCH(QByteArray, method);
    QFETCH(bool, hasQop);
    DigestServer server(algorithm);
    server.hasQop = hasQop;
    HttpEngine engine(m_bodies);
    const QByteArray body = method == "GET" ? "" : "some text";
    const Exchange exchange = await(engine.send(digestRequest(server, method, body)));
    QVERIFY2(!exchange.error, qPrintable(exchange.error ? exchange.error->message() : QString()));
    QCOMPARE(server.faults, QByteArrayList());
    QCOMPARE(exchange.status, 200);
    QCOMPARE(contentOf(exchange), QByteArray("welcome"));
    QVERIFY(exchange.interim.empty());
    QVERIFY(exchange.timings.waitMs >= 0 && exchange.timings.receiveMs >= 0);
    QCOMPARE(server.requests.size(), 2);
    QVERIFY(!hasAnswer(server.requests[0]) && hasAnswer(server.requests[1]));
    QCOMPARE(bodyOf(server.requests[0]), QByteArray()); // it would only be thrown away
    QCOMPARE(bodyOf(server.requests[1]), body);
    QVERIFY(!server.requests.join().contains("ord")); // of the password
    QCOMPARE(files().size(), 1);
}

void DigestTest::wrongPasswordIsTheAnswerThatCame()
{
    DigestServer server("SHA-256", user, "another");
    HttpEngine engine(m_bodies);
    const Exchange exchange = await(engine.send(digestRequest(server, "POST", "text")));
    QVERIFY(!exchange.error);
    QCOMPARE(exchange.status, 401);
    QCOMPARE(contentOf(exchange), QByteArray("turned away"));
    QCOMPARE(server.faults, QByteArrayList{"response"});
    QCOMPARE(server.requests.size(), 2); // once, and not again and again
}

void DigestTest::withoutAChallengeNothingIsProved()
{
    RawServer server;
    HttpEngine engine(m_bodies);
    const Exchange exchange = await(engine.send(digestRequest(server, "GET")));
    QCOMPARE(exchange.status, 200);
    QCOMPARE(server.requests.size(), 1);
    QVERIFY(!hasAnswer(server.requests[0]));
}

void DigestTest::basicGetsNoPassword()
{
    RawServer server(RawServer::reply("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"r\"\r\n"
                                      "WWW-Authenticate: Bearer\r\nContent-Length: 4\r\n\r\nwho?"));
    HttpEngine engine(m_bodies);
    const Exchange exchange = await(engine.send(digestRequest(server, "GET")));
    QCOMPARE(exchange.status, 401);
    QCOMPARE(contentOf(exchange), QByteArray("who?"));
    QCOMPARE(server.requests.size(), 1);
    QVERIFY(!hasAnswer(server.requests[0]));
}

void DigestTest::aStaleNonceSendsTheFileAgain()
{
    DigestServer server("MD5");
    server.staleAnswers = 1;
    QFile file(m_directory->filePath(u"up.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray content = QByteArray("0123456789").repeated(30'000);
    QCOMPARE(file.write(content), content.size());
    file.close();
    HttpEngine engine(m_bodies);
    SignedRequest request = digestRequest(server, "POST");
    request.multipart = true;
    request.boundary = "b";
    request.parts = {{u"f"_s, file.fileName(), true}};
    const Exchange exchange = await(engine.send(std::move(request)));
    QVERIFY2(!exchange.error, qPrintable(exchange.error ? exchange.error->message() : QString()));
    QCOMPARE(exchange.status, 200);
    QCOMPARE(server.requests.size(), 3);
    QVERIFY(bodyOf(server.requests[1]).contains(content));
    QCOMPARE(bodyOf(server.requests[2]), bodyOf(server.requests[1]));
}

void DigestTest::nothingIsTriedTwiceWithoutAResponse()
{
    RawServer *self = nullptr;
    RawServer server([&self](QTcpSocket &socket) {
        if (self->requests.size() == 1)
            socket.write("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Digest realm=\"r\", nonce=\"n\", "
                         "qop=\"auth\"\r\nContent-Length: 0\r\n\r\n");
        else
            socket.disconnectFromHost();
    });
    self = &server;
    HttpEngine engine(m_bodies);
    const Exchange exchange = await(engine.send(digestRequest(server, "POST", "text")));
    QVERIFY(exchange.error);
    QCOMPARE(exchange.error->kind, ErrorKind::Network);
    QCOMPARE(server.requests.size(), 2);
}

void DigestTest::repeatedPasswordIsMasked()
{
    const QByteArray body = "your password is " + password;
    RawServer server(RawServer::reply("HTTP/1.1 200 OK\r\nX-Echo: " + password + "\r\nContent-Length: "
                                      + QByteArray::number(body.size()) + "\r\n\r\n" + body));
    HttpEngine engine(m_bodies);
    const Exchange exchange = await(engine.send(digestRequest(server, "GET")));
    QVERIFY2(!contentOf(exchange).contains("ord\""), contentOf(exchange).constData());
    QVERIFY(contentOf(exchange).startsWith("your password is "));
    QVERIFY(!exchange.responseHeaders[0].second.contains(password));
}

void DigestTest::itSendsWhatCurlSends_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<QByteArray>("method");
    for (const char *algorithm : {"MD5", "SHA-256"}) {
        for (const char *method : {"GET", "POST"})
            QTest::addRow("%s, %s", algorithm, method) << QByteArray(algorithm) << QByteArray(method);
    }
}

void DigestTest::itSendsWhatCurlSends()
{
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        QSKIP("curl is not installed here");
    QFETCH(QByteArray, algorithm);
    QFETCH(QByteArray, method);
    const QByteArray body = method == "GET" ? "" : "some text";
    DigestServer server(algorithm);
    HttpEngine engine(m_bodies);
    QCOMPARE(await(engine.send(digestRequest(server, method, body))).status, 200);
    const QByteArrayList ours = std::exchange(server.requests, {});

    QStringList arguments{u"-s"_s,
                          u"--noproxy"_s,
                          u"*"_s,
                          u"--digest"_s,
                          u"-A"_s,
                          u"test"_s,
                          u"-u"_s,
                          QString::fromLatin1(user + ':' + password),
                          server.url(u"/a/b?c=d%20e"_s).toString(QUrl::FullyEncoded)};
    if (!body.isEmpty())
        arguments << u"-H"_s << u"Content-Type: text/plain"_s << u"-d"_s << QString::fromLatin1(body);
    QProcess curl;
    curl.start(u"curl"_s, arguments);
    QTRY_COMPARE_WITH_TIMEOUT(curl.state(), QProcess::NotRunning, 30'000);
    QCOMPARE(curl.readAllStandardOutput(), QByteArray("welcome"));
    QCOMPARE(server.requests.size(), ours.size());

    // What is new each time: the nonces, and what is computed of them.
    const auto comparable = [](const QByteArray &request) {
        static const QRegularExpression fresh(u"(c?nonce|response)=\"[^\"]*\""_s);
        QStringList lines = QString::fromLatin1(request).replace(fresh, u"\\1=…"_s).split(u"\r\n"_s);
        std::sort(lines.begin() + 1, lines.end()); // curl puts the headers of a command last
        return lines;
    };
    for (qsizetype i = 0; i < ours.size(); ++i)
        QCOMPARE(comparable(ours[i]), comparable(server.requests[i]));
}

PATLAS_CORE_TEST(DigestTest)
#include "tst_digest.moc"
