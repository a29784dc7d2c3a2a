// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorization/TokenResponse.h"

#include "core/authorization/OpenIdDiscovery.h"
#include "tests/support/TestMain.h"
#include "tests/support/Utc.h"

#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

TokenAnswer answerTo(int status, std::string_view body, const QStringList &asked = {u"read"_s})
{
    return readTokenResponse(status, body, asked, utc(QDate(2030, 1, 1), QTime(0, 0)));
}

struct BadResponse {
    const char *name;
    int status;
    const char *body;
};

const BadResponse badResponses[] = {
    {"a page", 200, "<html>"},
    {"no token", 200, R"({"token_type":"Bearer"})"},
    {"empty token", 200, R"({"access_token":"","token_type":"Bearer"})"},
    {"number for a token", 200, R"({"access_token":12,"token_type":"Bearer"})"},
    {"token with a line break", 200, R"({"access_token":"a\r\nX-Evil: 1","token_type":"Bearer"})"},
    {"token with a blank", 200, R"({"access_token":"a b","token_type":"Bearer"})"},
    {"token beyond ASCII", 200, R"({"access_token":"\u00e9","token_type":"Bearer"})"},
    {"token with NUL", 200, R"({"access_token":"a\u0000b","token_type":"Bearer"})"},
    {"another type", 200, R"({"access_token":"abc","token_type":"DPoP"})"},
    {"two tokens", 200, R"({"access_token":"abc","access_token":"def","token_type":"Bearer"})"},
    {"token with a bad status", 500, R"({"access_token":"abc","token_type":"Bearer"})"},
};

std::string discoveryOf(std::string_view issuer, std::string_view token)
{
    return "{\"issuer\":\"" + std::string(issuer) + "\",\"token_endpoint\":\"" + std::string(token) + "\"}";
}

} // namespace

/// What token endpoints and discovery documents say.
class TokenResponseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void grantIsRead()
    {
        const TokenAnswer answer = answerTo(
            200,
            R"({"access_token":"aB9-._~+\/=","token_type":"bEARER","expires_in":3600,"refresh_token":"r\u002b",)"
            R"("scope":"write read write","id_token":"x.y.z"})");
        QVERIFY(answer.grant);
        QVERIFY(answer.grant->accessToken.view() == "aB9-._~+/=");
        QVERIFY(answer.grant->refreshToken.view() == "r+");
        QCOMPARE(answer.grant->scopes, QStringList({u"read"_s, u"write"_s}));
        QCOMPARE(answer.grant->expires, utc(QDate(2030, 1, 1), QTime(1, 0)));
    }

    void withoutScopeTheAskedOnesAreGranted()
    {
        const auto answer =
            answerTo(200, R"({"access_token":"abc","token_type":"Bearer"})", {u"write"_s, u"read"_s});
        QCOMPARE(answer.grant->scopes, QStringList({u"read"_s, u"write"_s}));
        QVERIFY(answer.grant->expires.isNull());
        const auto none = answerTo(200, R"({"access_token":"abc","scope":""})", {u"read"_s});
        QCOMPARE(none.grant->scopes, QStringList());
    }

    void expiryIsRead_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<qint64>("seconds"); // -1: not known
        QTest::newRow("number") << QByteArray("60") << qint64(60);
        QTest::newRow("text") << QByteArray("\"60\"") << qint64(60);
        QTest::newRow("fraction") << QByteArray("60.9") << qint64(60);
        QTest::newRow("zero") << QByteArray("0") << qint64(0);
        QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
        QTest::newRow("words") << QByteArray("\"soon\"") << qint64(-1);
        QTest::newRow("null") << QByteArray("null") << qint64(-1);
        QTest::newRow("huge") << QByteArray("1e300") << qint64(100) * 366 * 24 * 3600;
    }

    void expiryIsRead()
    {
        QFETCH(const QByteArray, written);
        QFETCH(const qint64, seconds);
        const QByteArray body = "{\"access_token\":\"abc\",\"expires_in\":" + written + '}';
        const TokenAnswer answer = answerTo(200, {body.constData(), std::size_t(body.size())});
        QVERIFY(answer.grant);
        const QDateTime start = utc(QDate(2030, 1, 1), QTime(0, 0));
        QCOMPARE(answer.grant->expires.isValid() ? start.secsTo(answer.grant->expires) : -1, seconds);
    }

    void whatIsNoTokenIsRefused_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        for (const BadResponse &bad : badResponses)
            QTest::newRow(bad.name) << bad.status << QByteArray(bad.body);
    }

    void whatIsNoTokenIsRefused()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        const TokenAnswer answer = answerTo(status, {body.constData(), std::size_t(body.size())});
        QVERIFY(!answer.grant);
        QCOMPARE(answer.refusal, OAuthRefusal::None);
        QCOMPARE(answer.error.kind, ErrorKind::Parse);
        QVERIFY(!answer.error.message().contains("abc"_L1));
        QVERIFY(!answer.error.remedy.isEmpty());
    }

    void everyErrorOfTheStandardHasItsSentence()
    {
        QSet<QString> meanings;
        for (const char *code : {"invalid_request", "invalid_client", "invalid_grant", "unauthorized_client",
                                 "unsupported_grant_type", "invalid_scope", "access_denied", "server_error",
                                 "authorization_pending", "expired_token"}) {
            const std::string body = std::string("{\"error\":\"") + code + "\"}";
            const TokenAnswer answer = answerTo(400, body);
            QVERIFY(!answer.grant);
            QVERIFY2(answer.refusal != OAuthRefusal::Other && answer.refusal != OAuthRefusal::None, code);
            QCOMPARE(answer.error.detail, QLatin1String(code));
            meanings.insert(answer.error.meaning);
        }
        QCOMPARE(meanings.size(), 10);
        QCOMPARE(answerTo(400, R"({"error":"made_up"})").refusal, OAuthRefusal::Other);
        // Some send errors with status 200, and a token beside one is not taken.
        QCOMPARE(answerTo(200, R"({"error":"invalid_grant","access_token":"abc"})").refusal,
                 OAuthRefusal::InvalidGrant);
    }

    void wordsOfTheServiceAreBoundedAndIsolated()
    {
        const std::string body =
            "{\"error\":\"invalid_scope\",\"error_description\":\"\u202e" + std::string(5000, 'x') + "\"}";
        const Error error = answerTo(400, body).error;
        QVERIFY(error.meaning.size() < 600);
        QVERIFY(!error.meaning.contains(QChar(0x202e)));
    }

    void discoveryNamesItsOwnIssuer_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isUsed");
        const QString known = u"/.well-known/openid-configuration"_s;
        const QString oauth = u"/.well-known/oauth-authorization-server"_s;
        const QString host = u"https://id.example"_s;
        QTest::newRow("host") << host << host + known << true;
        QTest::newRow("with a slash") << host + u'/' << host + known << true;
        QTest::newRow("path") << host + u"/one"_s << host + u"/one"_s + known << true;
        QTest::newRow("path before it") << host + u"/one"_s << host + oauth + u"/one"_s << true;
        QTest::newRow("another path") << host + u"/two"_s << host + u"/one"_s + known << false;
        QTest::newRow("another host") << u"https://evil.example"_s << host + known << false;
        QTest::newRow("a longer host") << u"https://id.example.evil"_s << host + known << false;
        QTest::newRow("another port") << u"https://id.example:444"_s << host + known << false;
        QTest::newRow("http") << u"http://id.example"_s << u"http://id.example"_s + known << false;
        QTest::newRow("a query") << host + u"?x=1"_s << host + known + u"?x=1"_s << false;
        QTest::newRow("this machine") << u"http://127.0.0.1:8"_s << u"http://127.0.0.1:8"_s + known << true;
        QTest::newRow("none") << QString() << host + known << false;
    }

    void discoveryNamesItsOwnIssuer()
    {
        QFETCH(const QString, issuer);
        QFETCH(const QString, address);
        QFETCH(const bool, isUsed);
        const std::string document = discoveryOf(issuer.toStdString(), "https://id.example/token");
        const auto server = readDiscovery(document, QUrl(address));
        QCOMPARE(server.has_value(), isUsed);
        if (isUsed) {
            QCOMPARE(server->issuer, issuer);
            QCOMPARE(server->kinds, std::vector{GrantKind::AuthorizationCode});
            QCOMPARE(server->clientAuthentications, std::vector{ClientAuthentication::Basic});
        }
    }

    void endpointsBeginWithHttps()
    {
        const QUrl address(u"https://id.example/.well-known/openid-configuration"_s);
        QVERIFY(readDiscovery(discoveryOf("https://id.example", "https://other.example/t"), address));
        for (const char *token :
             {"http://id.example/t", "ftp://id.example/t", "/t", "https://u:p@id.example/t",
              "https://id.example/t#f", "javascript:alert(1)", "https:///t", ""}) {
            const auto server = readDiscovery(discoveryOf("https://id.example", token), address);
            QVERIFY2(!server, token);
            QCOMPARE(server.error().kind, ErrorKind::Parse);
        }
    }
};

PATLAS_PLAIN_TEST(TokenResponseTest)

#include "tst_tokenresponse.moc"
