// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/DashboardIssuer.h"

#include "tests/support/HeaderCase.h"
#include "tests/support/TestMain.h"
#include "tests/support/Utc.h"
#include "tests/support/WaitFor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;

namespace {

/// Sends the same bytes in response to every request and stores the requests.
class SingleResponseServer : public QTcpServer {
public:
    explicit SingleResponseServer(QByteArray head, const QByteArray &body = {})
        : m_response("HTTP/1.1 " + head + "\r\nConnection: close\r\nContent-Length: "
                     + QByteArray::number(body.size()) + "\r\n\r\n" + body)
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(*socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/dashboard"_s.arg(serverPort())); }
    QByteArray asked() const { return test::withUsualNames(m_asked); }
    int requests() const { return m_requests; }

private:
    void take(QTcpSocket &socket)
    {
        m_asked += socket.readAll();
        const qsizetype end = m_asked.indexOf("\r\n\r\n");
        const qsizetype at = m_asked.toLower().indexOf("content-length:");
        const qsizetype length =
            at < 0 ? 0 : m_asked.mid(at + 15, m_asked.indexOf('\r', at) - at - 15).trimmed().toInt();
        if (end < 0 || m_asked.size() < end + 4 + length)
            return;
        ++m_requests;
        socket.write(m_response);
        socket.disconnectFromHost();
    }

    QByteArray m_response;
    QByteArray m_asked;
    int m_requests = 0;
};

Secret session()
{
    return Secret::copyOf("session-of-the-owner");
}

constexpr char created[] =
    R"({"created":"2026-11-24T10:00:00Z","expires":null,"id":"17","name":"CI","owner":"owner",)"
    R"("scopes":["can_create_tags"],"token":"glspat_0123456789abcdef"})";

} // namespace

class DashboardIssuerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void issuingSendsTheDocumentedRequestAndReadsTheResponse();
    void tokenIsFoundAmongOtherUsesOfTheWord_data();
    void tokenIsFoundAmongOtherUsesOfTheWord();
    void anExpiryIsReadAsUtc();
    void responseWithoutATokenIsAnError_data();
    void responseWithoutATokenIsAnError();
    void refusalQuotesTheDashboard();
    void aRedirectIsNotFollowedWithTheSession();
    void refusedConnectionIsANetworkError();
    void revokingDeletesById();
    void anySuccessStatusConfirmsARevocation();
    void refusedRevocationQuotesTheDashboard();
    void listHasNamesAndDatesButNoSecret();
    void destroyingTheIssuerCancelsPendingCalls();
};

void DashboardIssuerTest::issuingSendsTheDocumentedRequestAndReadsTheResponse()
{
    SingleResponseServer server("201 Created", created);
    DashboardIssuer issuer(server.url(), session());
    const Result<IssuedToken> token = waitFor(issuer.issue({u"CI"_s, {u"can_create_tags"_s}, 30}));
    QVERIFY2(token, token ? "" : qPrintable(token.error().message()));
    QCOMPARE(token->secret.view(), std::string_view("glspat_0123456789abcdef"));
    QCOMPARE(token->serviceId, u"17"_s);
    QCOMPARE(token->owner, u"owner"_s);
    QCOMPARE(token->scopes, QStringList{u"can_create_tags"_s});
    QCOMPARE(token->created, utc(QDate(2026, 11, 24), QTime(10, 0)));
    QVERIFY(!token->expires.isValid());

    QVERIFY2(server.asked().startsWith("POST /dashboard/personal-access-tokens HTTP/1.1\r\n"),
             server.asked());
    QVERIFY(server.asked().contains("\r\nAuthorization: Bearer session-of-the-owner\r\n"));
    const QJsonObject body =
        QJsonDocument::fromJson(server.asked().mid(server.asked().indexOf("\r\n\r\n") + 4)).object();
    QCOMPARE(body.value("name"_L1).toString(), u"CI"_s);
    QCOMPARE(body.value("scopes"_L1).toArray().size(), 1);
    QCOMPARE(body.value("expiresInDays"_L1).toInt(), 30);
}

void DashboardIssuerTest::tokenIsFoundAmongOtherUsesOfTheWord_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("as the name") << QByteArray(
        R"({"id":"1","name":"token","owner":"o","scopes":[],"token":"glspat_right"})");
    QTest::newRow("as a key in the name") << QByteArray(
        R"({"id":"1","name":"a \"token\":\"glspat_wrong\" b","owner":"o","token":"glspat_right"})");
    QTest::newRow("as a scope") << QByteArray(
        R"({"scopes":["token","x:y"],"token" : "glspat_right","id":"1"})");
    QTest::newRow("inside another object")
        << QByteArray(R"({"self":{"token":"glspat_wrong"},"token":"glspat_right"})");
    QTest::newRow("first") << QByteArray(R"({"token":"glspat_right","name":"token"})");
    QTest::newRow("pretty") << QByteArray("{\n  \"id\": \"1\",\n  \"token\": \"glspat_right\"\n}\n");
}

void DashboardIssuerTest::tokenIsFoundAmongOtherUsesOfTheWord()
{
    QFETCH(const QByteArray, body);
    SingleResponseServer server("201 Created", body);
    DashboardIssuer issuer(server.url(), session());
    const Result<IssuedToken> token = waitFor(issuer.issue({u"token"_s, {}, {}}));
    QVERIFY2(token, token ? "" : qPrintable(token.error().message()));
    QCOMPARE(token->secret.view(), std::string_view("glspat_right"));
}

void DashboardIssuerTest::anExpiryIsReadAsUtc()
{
    QByteArray body(created);
    SingleResponseServer server("201 Created", body.replace("null", "\"2026-12-24T11:30:00.250+01:00\""));
    DashboardIssuer issuer(server.url(), session());
    const Result<IssuedToken> token = waitFor(issuer.issue({u"CI"_s, {}, {}}));
    QVERIFY(token);
    QCOMPARE(token->expires, utc(QDate(2026, 12, 24), QTime(10, 30, 0, 250)));
    QCOMPARE(token->expires.timeSpec(), Qt::UTC);
}

void DashboardIssuerTest::responseWithoutATokenIsAnError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no token") << QByteArray(R"({"id":"1","name":"CI"})");
    QTest::newRow("empty token") << QByteArray(R"({"id":"1","token":""})");
    QTest::newRow("token that is no text") << QByteArray(R"({"id":"1","token":17})");
    QTest::newRow("cut off") << QByteArray(R"({"id":"1","token":"glspat_01)");
    QTest::newRow("no JSON") << QByteArray("<html>token</html>");
    QTest::newRow("nothing") << QByteArray();
}

void DashboardIssuerTest::responseWithoutATokenIsAnError()
{
    QFETCH(const QByteArray, body);
    SingleResponseServer server("201 Created", body);
    DashboardIssuer issuer(server.url(), session());
    const Result<IssuedToken> token = waitFor(issuer.issue({u"CI"_s, {}, {}}));
    QVERIFY(!token);
    QCOMPARE(token.error().kind, ErrorKind::Parse);
}

void DashboardIssuerTest::refusalQuotesTheDashboard()
{
    SingleResponseServer server("403 Forbidden",
                                R"({"message":"A translator may not have can_create_tags."})");
    DashboardIssuer issuer(server.url(), session());
    const Result<IssuedToken> token = waitFor(issuer.issue({u"CI"_s, {}, {}}));
    QVERIFY(!token);
    QCOMPARE(token.error().kind, ErrorKind::Refused);
    QCOMPARE(token.error().what, u"A translator may not have can_create_tags."_s);
}

void DashboardIssuerTest::aRedirectIsNotFollowedWithTheSession()
{
    SingleResponseServer elsewhere("201 Created", created);
    SingleResponseServer server("307 Temporary Redirect\r\nLocation: " + elsewhere.url().toEncoded());
    DashboardIssuer issuer(server.url(), session());
    QVERIFY(!waitFor(issuer.issue({u"CI"_s, {}, {}})));
    QCOMPARE(elsewhere.requests(), 0);
}

void DashboardIssuerTest::refusedConnectionIsANetworkError()
{
    QUrl url;
    {
        SingleResponseServer closed("200 OK");
        url = closed.url();
    }
    DashboardIssuer issuer(url, session());
    QCOMPARE(waitFor(issuer.issue({u"CI"_s, {}, {}})).error().kind, ErrorKind::Network);
    const Result<void> revoked = waitFor(issuer.revoke(u"1"_s));
    QVERIFY(!revoked);
    QCOMPARE(revoked.error().kind, ErrorKind::Network);
}

void DashboardIssuerTest::revokingDeletesById()
{
    SingleResponseServer server("204 No Content");
    DashboardIssuer issuer(server.url(), session());
    QVERIFY(waitFor(issuer.revoke(u"17"_s)));
    QVERIFY2(server.asked().startsWith("DELETE /dashboard/personal-access-tokens/17 HTTP/1.1\r\n"),
             server.asked());
    QVERIFY(server.asked().contains("\r\nAuthorization: Bearer session-of-the-owner\r\n"));
}

void DashboardIssuerTest::anySuccessStatusConfirmsARevocation()
{
    SingleResponseServer server("200 OK", R"({"id":"17","revoked":true})");
    DashboardIssuer issuer(server.url(), session());
    QVERIFY(waitFor(issuer.revoke(u"17"_s)));
}

void DashboardIssuerTest::refusedRevocationQuotesTheDashboard()
{
    SingleResponseServer server("404 Not Found", R"({"message":"There is no token 17."})");
    DashboardIssuer issuer(server.url(), session());
    const Result<void> revoked = waitFor(issuer.revoke(u"17"_s));
    QVERIFY(!revoked);
    QCOMPARE(revoked.error().kind, ErrorKind::NotFound); // not found, so the error must not suggest a retry
    QCOMPARE(revoked.error().what, u"There is no token 17."_s);
}

void DashboardIssuerTest::listHasNamesAndDatesButNoSecret()
{
    SingleResponseServer server(
        "200 OK",
        R"([{"id":"17","name":"CI","created":"2026-11-24T10:00:00Z","revoked":null},)"
        R"({"id":"18","name":"Old","created":"2026-11-23T10:00:00Z","revoked":"2026-11-24T00:00:00Z"}])");
    DashboardIssuer issuer(server.url(), session());
    const auto listed = waitFor(issuer.list());
    QVERIFY(listed);
    QVERIFY2(server.asked().startsWith("GET /dashboard/personal-access-tokens HTTP/1.1\r\n"), server.asked());
    QCOMPARE(listed->size(), size_t(2));
    QCOMPARE(listed->front().serviceId, u"17"_s);
    QVERIFY(!listed->front().revoked.isValid());
    QCOMPARE(listed->back().revoked, utc(QDate(2026, 11, 24), QTime()));
}

void DashboardIssuerTest::destroyingTheIssuerCancelsPendingCalls()
{
    SingleResponseServer server("201 Created", created);
    QFuture<Result<IssuedToken>> pending;
    {
        DashboardIssuer issuer(server.url(), session());
        pending = issuer.issue({u"CI"_s, {}, {}});
    }
    QTRY_VERIFY(pending.isFinished());
}

PATLAS_CORE_TEST(DashboardIssuerTest)
#include "tst_dashboardissuer.moc"
