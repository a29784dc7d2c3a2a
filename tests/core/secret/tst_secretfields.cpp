// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/SecretFields.h"
#include "core/secret/SecretNames.h"

#include "tests/support/TestMain.h"

#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

class SecretFieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesThatHoldSecrets_data();
    void namesThatHoldSecrets();
    void ambiguousNamesGoByTheirValue_data();
    void ambiguousNamesGoByTheirValue();
    void fieldsOfAQueryAreMasked_data();
    void fieldsOfAQueryAreMasked();
    void addressesInHeadersAreMasked();
    void membersOfJsonAreMasked_data();
    void membersOfJsonAreMasked();
};

void SecretFieldsTest::namesThatHoldSecrets_data()
{
    QTest::addColumn<bool>("isSecret");
    for (const char *name : {"Authorization", "X-Key",
                             "X-Pat",         "X-Api-Key",
                             "api_key",       "Ocp-Apim-Subscription-Key",
                             "access_key",    "pass",
                             "pwd",           "password",
                             "new_password",  "X-Amz-Signature",
                             "sig",           "client_secret",
                             "clientSecret",  "refresh_token",
                             "sessionid",     "Set-Cookie",
                             "X-Auth-Token",  "private-key",
                             "passphrase",    "jwt"})
        QTest::newRow(name) << true;
    for (const char *name : {"page", "pageToken", "next_token", "max_tokens", "X-CSRF-Token", "token_type",
                             "tokenUrl", "password_hint", "key", "code", "name", "author", "monkey",
                             "passage", "compass", "bypass", "keyboard", "access_key_id", "client_id"})
        QTest::newRow(name) << false;
}

void SecretFieldsTest::namesThatHoldSecrets()
{
    QFETCH(const bool, isSecret);
    QCOMPARE(namesSecret(QString::fromLatin1(QTest::currentDataTag())), isSecret);
}

void SecretFieldsTest::ambiguousNamesGoByTheirValue_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isSecret");
    QTest::newRow("a key of a text") << u"key"_s << u"welcome.title.2"_s << false;
    QTest::newRow("a key of an API") << u"key"_s << u"AIz4SyD9x8Kq2mN7p"_s << true;
    QTest::newRow("a code of a language") << u"code"_s << u"de-CH-1996"_s << false;
    QTest::newRow("a code of a sign-in") << u"code"_s << u"4/0AX4XfWh9k2Lq8"_s << true;
    QTest::newRow("a date") << u"code"_s << u"release-2026-11-28-final"_s << false;
    QTest::newRow("nothing yet") << u"password"_s << QString() << false;
}

void SecretFieldsTest::ambiguousNamesGoByTheirValue()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QTEST(holdsSecret(name, value), "isSecret");
}

void SecretFieldsTest::fieldsOfAQueryAreMasked_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("masked");
    const auto row = [](const QByteArray &query, const QByteArray &masked) {
        QTest::newRow(query.constData()) << query << masked;
    };
    row("", "");
    row("a=1&b=2", "a=1&b=2");
    row("access_key=hunter2", "access_key=••••");
    row("a=1&pass=x&&b", "a=1&pass=••••&&b");
    row("client%5Fsecret=a%26b&c=d", "client%5Fsecret=••••&c=d");
    row("user[password]=x", "user[password]=••••");
    row("password=", "password=");
    row("token", "token");
    row("password=••••", "password=••••");
    row("password=••••hunter2", "password=••••");
    row("a=b=c&sig=d=e", "a=b=c&sig=••••");
}

void SecretFieldsTest::fieldsOfAQueryAreMasked()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QByteArray, masked);
    QCOMPARE(maskedQuery(query, "••••"), masked);
}

void SecretFieldsTest::addressesInHeadersAreMasked()
{
    QCOMPARE(maskedHeader("Referer", "https://a.example/x?token=abc&b=1"),
             QByteArray("https://a.example/x?token=••••&b=1"));
    QCOMPARE(maskedHeader("Location", "https://a.example/x?b=1#access_token=abc&state=1"),
             QByteArray("https://a.example/x?b=1#access_token=••••&state=1"));
    QCOMPARE(maskedHeader("X-Key", "abc"), QByteArray("••••"));
    QCOMPARE(maskedHeader("Authorization", "Bearer ••••"), QByteArray("Bearer ••••"));
    QCOMPARE(maskedHeader("Cookie", "sid=••••"), QByteArray("sid=••••"));
    QCOMPARE(maskedHeader("Cookie", "a=typed; sid=••••"), QByteArray("••••"));
    QCOMPARE(maskedHeader("Accept", "text/html;q=0.9"), QByteArray("text/html;q=0.9"));
}

void SecretFieldsTest::membersOfJsonAreMasked_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("masked");
    const auto row = [](const QByteArray &body, const QByteArray &masked) {
        QTest::newRow(body.constData()) << body << masked;
    };
    row(R"({"name":"a","password":"b"})", R"({"name":"a","password":"••••"})");
    row(R"({ "client_secret" : "a\"b\\" , "x" : 1 })", R"({ "client_secret" : "••••" , "x" : 1 })");
    row(R"({"password":null,"token":7,"tokens":["a"]})", R"({"password":null,"token":7,"tokens":["a"]})");
    row(R"({"note":"the \"password\": \"x\" is not here"})",
        R"({"note":"the \"password\": \"x\" is not here"})");
    row(R"([{"pass":"a"},{"pass":"b"}])", R"([{"pass":"••••"},{"pass":"••••"}])");
    row(R"({"password":"not finis)", R"({"password":"••••)");
    row(R"({"password":"••••"})", R"({"password":"••••"})");
    row(R"({"a":"password","b":"c"})", R"({"a":"password","b":"c"})");
    row("user=a&password=b", "user=a&password=••••");
    row("no JSON, \"password\" least of all", "no JSON, \"password\" least of all");
}

void SecretFieldsTest::membersOfJsonAreMasked()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, masked);
    QCOMPARE(maskedBody(body), masked);
}

PATLAS_CORE_TEST(SecretFieldsTest)
#include "tst_secretfields.moc"
