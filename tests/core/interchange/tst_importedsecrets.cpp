// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/HttpTextProblem.h"
#include "core/interchange/ImportBuilder.h"
#include "core/interchange/ImportRequestParts.h"
#include "core/interchange/ImportSecrets.h"
#include "tests/core/interchange/ImportSupport.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;

namespace {

/// One request that was filled by `fill`.
template <typename Fill> ImportedCollection builtBy(const Fill &fill)
{
    ImportBuilder builder(u"Test"_s);
    builder.beginRequest({}, u"One"_s);
    builder.request().definition.method = u"POST"_s;
    builder.request().definition.url = u"https://a.test/"_s;
    fill(builder);
    builder.endRequest();
    return builder.take();
}

ImportedCollection builtWith(const QString &type, const QByteArray &body)
{
    return builtBy([&](ImportBuilder &builder) {
        builder.request().definition.headers.push_back({u"Content-Type"_s, type});
        builder.request().definition.body = {{body}};
    });
}

ImportedCollection builtAt(const QString &address)
{
    return builtBy([&](ImportBuilder &builder) { builder.request().definition.url = address; });
}

bool canBeCredential(const ImportedCollection &collection, const QString &variable)
{
    const auto found =
        std::find_if(collection.secrets.begin(), collection.secrets.end(),
                     [&variable](const FoundSecret &each) { return each.variable == variable; });
    return found != collection.secrets.end() && found->canBeCredential;
}

constexpr char machineMade[] = "k3y9f8a7b6c5d4";

} // namespace

class ImportedSecretsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesAreTold_data();
    void placesAreTold();
    void aValueInTwoPlacesIsNoCredential();
    void variablesAreFollowed();
    void unusedVariablesCanBeCredentials();
    void addressesAreDecoded_data();
    void addressesAreDecoded();
    void formsAreDecoded();
    void encodedBracesNameNothing();
    void pathVariablesAreGuarded();
    void xmlIsGuarded_data();
    void xmlIsGuarded();
    void multipartIsGuarded();
    void basicWithAKeyIsOneSecret_data();
    void basicWithAKeyIsOneSecret();
    void bodiesInCommentsAreGuarded();
    void literalsInScriptsAreDots_data();
    void literalsInScriptsAreDots();
    void privateKeysAreLeftOutOfComments();
    void longTextsTakeLinearTime();
    void keptHeadersCanBeWritten();
};

void ImportedSecretsTest::placesAreTold_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("can");
    QTest::newRow("whole header") << u"X-Api-Key"_s << u"{{s}}"_s << true;
    QTest::newRow("behind a scheme") << u"Authorization"_s << u"Bearer {{s}}"_s << true;
    QTest::newRow("behind a user") << u"Authorization"_s << u"Basic ada {{s}}"_s << true;
    QTest::newRow("behind a user that is a variable") << u"Authorization"_s << u"Basic {{u}} {{s}}"_s << true;
    QTest::newRow("a user") << u"Authorization"_s << u"Basic {{s}} {{p}}"_s << false;
    QTest::newRow("two in a row") << u"Authorization"_s << u"Bearer {{u}}{{s}}"_s << false;
    QTest::newRow("within a header") << u"X-Own"_s << u"key={{s}}; v=1"_s << false;
    QTest::newRow("within another secret") << u"X-Api-Key"_s << u"key={{s}}; v=1"_s << false;
    QTest::newRow("cookies") << u"Cookie"_s << u"{{s}}"_s << false;
    QTest::newRow("query") << QString() << u"https://a.test/?a=1&b={{s}}#x"_s << true;
    QTest::newRow("within a query parameter") << QString() << u"https://a.test/?b=x{{s}}"_s << false;
    QTest::newRow("name of a query parameter") << QString() << u"https://a.test/?{{s}}=1"_s << false;
    QTest::newRow("path") << QString() << u"https://a.test/{{s}}?a=1"_s << false;
    QTest::newRow("password of the address") << QString() << u"https://me:{{s}}@a.test/"_s << false;
}

void ImportedSecretsTest::placesAreTold()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    ImportBuilder builder(u"Test"_s);
    builder.addVariable(ImportBuilder::wholeCollection, u"s"_s, u"hidden"_s, true);
    builder.beginRequest({}, u"One"_s);
    if (name.isEmpty())
        builder.request().definition.url = value;
    else
        builder.request().definition.headers = {{name, value}};
    builder.endRequest();
    QTEST(canBeCredential(builder.take(), u"s"_s), "can");
}

void ImportedSecretsTest::aValueInTwoPlacesIsNoCredential()
{
    const auto collection = [](const QByteArray &body) {
        return builtBy([&](ImportBuilder &builder) {
            builder.request().definition.headers = {{u"X-Api-Key"_s, u"hidden"_s}};
            builder.request().definition.body = {{body}};
        });
    };
    QVERIFY(canBeCredential(collection("{\"a\": 1}"), u"xApiKey"_s));
    const ImportedCollection both = collection("{\"password\": \"hidden\"}");
    QCOMPARE(both.secrets.size(), std::size_t(1));
    QVERIFY(!both.secrets.front().canBeCredential);
    const ImportedCollection onlyBody = builtWith(u"application/json"_s, "{\"password\": \"hidden\"}");
    QVERIFY(!canBeCredential(onlyBody, u"password"_s));
    // Comments are not sent, so that a value of theirs alone stands nowhere.
    const ImportedCollection comment =
        builtBy([](ImportBuilder &builder) { builder.addDisabled(u"Off:"_s, u"X-Api-Key"_s, u"hidden"_s); });
    QCOMPARE(comment.secrets.size(), std::size_t(1));
    QVERIFY(!comment.secrets.front().canBeCredential);
}

void ImportedSecretsTest::variablesAreFollowed()
{
    ImportBuilder builder(u"Test"_s);
    for (const char *name : {"header", "path"})
        builder.addVariable(ImportBuilder::wholeCollection, QLatin1String(name) + u"Token"_s,
                            u"hidden-"_s + QLatin1String(name), true);
    builder.addVariable(ImportBuilder::wholeCollection, u"a"_s, u"Bearer {{headerToken}}"_s);
    builder.addVariable(ImportBuilder::wholeCollection, u"b"_s, u"{{pathToken}}"_s);
    builder.beginRequest({}, u"One"_s);
    builder.request().definition.url = u"https://a.test/{{b}}"_s;
    builder.request().definition.headers = {{u"Authorization"_s, u"{{a}}"_s}, {u"X-Own"_s, u"{{b}}"_s}};
    builder.endRequest();
    const ImportedCollection collection = builder.take();
    QVERIFY(canBeCredential(collection, u"headerToken"_s));
    QVERIFY(!canBeCredential(collection, u"pathToken"_s));
}

void ImportedSecretsTest::unusedVariablesCanBeCredentials()
{
    ImportBuilder builder(u"Test"_s);
    builder.addVariable(builder.addEnvironment(u"Staging"_s), u"token"_s, u"hidden"_s, true);
    QVERIFY(canBeCredential(builder.take(), u"token"_s));
}

void ImportedSecretsTest::addressesAreDecoded_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("query") << u"https://a.test/?api_key=a%2Fb%3D%3D&x=%2F"_s
                           << u"https://a.test/?api_key={{apiKey}}&x=%2F"_s << u"apiKey"_s
                           << QByteArray("a/b==");
    QTest::newRow("plus") << u"https://a.test/?api_key=a+b%2Bc"_s << u"https://a.test/?api_key={{apiKey}}"_s
                          << u"apiKey"_s << QByteArray("a+b+c");
    QTest::newRow("no UTF-8") << u"https://a.test/?api_key=a%ffb"_s << u"https://a.test/?api_key={{apiKey}}"_s
                              << u"apiKey"_s << QByteArray("a%ffb");
    QTest::newRow("password") << u"https://me:p%40ss@a.test/"_s << u"https://me:{{password}}@a.test/"_s
                              << u"password"_s << QByteArray("p@ss");
    QTest::newRow("a key as the user")
        << "https://"_L1 + QLatin1String(machineMade) + "@a.test/"_L1 << u"https://{{username}}@a.test/"_s
        << u"username"_s << QByteArray(machineMade);
    QTest::newRow("a question behind the fragment")
        << u"https://a.test/#token=one&x?a=2"_s << u"https://a.test/#token={{token}}&x?a=2"_s << u"token"_s
        << QByteArray("one");
}

void ImportedSecretsTest::addressesAreDecoded()
{
    QFETCH(const QString, address);
    QFETCH(const QString, variable);
    const ImportedCollection collection = builtAt(address);
    QTEST(collection.requests.front().definition.url, "expected");
    QTEST(secretNamed(collection, variable), "value");
    QCOMPARE(collection.secrets.size(), std::size_t(1));
}

void ImportedSecretsTest::formsAreDecoded()
{
    const ImportedCollection collection =
        builtWith(u"application/x-www-form-urlencoded"_s, "user=me&password=a+b%26c%2B");
    QCOMPARE(bodyOf(collection.requests.front()), QByteArray("user=me&password={{password}}"));
    QCOMPARE(secretNamed(collection, u"password"_s), QByteArray("a b&c+"));
}

/// Text of an address must not become a reference to a credential of the person.
void ImportedSecretsTest::encodedBracesNameNothing()
{
    const ImportedCollection collection =
        builtAt(u"https://a.test/?token=%7B%7Bpatlas:credential/CI%7D%7D"_s);
    QCOMPARE(collection.requests.front().definition.url, u"https://a.test/?token={{token}}"_s);
    QCOMPARE(secretNamed(collection, u"token"_s), QByteArray("%7B%7Bpatlas:credential/CI%7D%7D"));
}

void ImportedSecretsTest::pathVariablesAreGuarded()
{
    const ImportedCollection collection = builtBy([](ImportBuilder &builder) {
        builder.request().definition.url =
            withPathVariables(builder, u"https://a.test/hooks/:webhookToken/:id"_s,
                              {{u"webhookToken"_s, u"opaque/value"_s}, {u"id"_s, u"7"_s}});
    });
    QCOMPARE(collection.requests.front().definition.url, u"https://a.test/hooks/{{webhookToken}}/7"_s);
    QCOMPARE(secretNamed(collection, u"webhookToken"_s), QByteArray("opaque/value"));
    QVERIFY(!canBeCredential(collection, u"webhookToken"_s));
    QVERIFY(!everythingIn(collection).contains("opaque"));
}

void ImportedSecretsTest::xmlIsGuarded_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QByteArray>("expected");
    const auto same = [](const char *name, const QByteArray &xml) { QTest::newRow(name) << xml << xml; };
    QTest::newRow("element") << QByteArray(
        "<wsse:UsernameToken>\n <wsse:Username>me</wsse:Username>\n <wsse:Password Type=\"#Text\"> "
        "hidden </wsse:Password>\n</wsse:UsernameToken>")
                             << QByteArray("<wsse:UsernameToken>\n <wsse:Username>me</wsse:Username>\n "
                                           "<wsse:Password Type=\"#Text\"> {{password}} </wsse:Password>\n"
                                           "</wsse:UsernameToken>");
    QTest::newRow("attributes") << QByteArray(
        "<?xml version='1.0'?><a user = 'me' x:api-key= 'hidden' password=\"hid>den\"/>")
                                << QByteArray("<?xml version='1.0'?><a user = 'me' x:api-key= '{{apiKey}}' "
                                              "password=\"{{password}}\"/>");
    QTest::newRow("CDATA") << QByteArray("<p><password><![CDATA[hid<den]]></password></p>")
                           << QByteArray("<p><password><![CDATA[{{password}}]]></password></p>");
    QTest::newRow("cut") << QByteArray("<p><password>hidden") << QByteArray("<p><password>{{password}}");
    QTest::newRow("cut in an attribute")
        << QByteArray("<p password='hidden") << QByteArray("<p password='{{password}}");
    same("a variable", "<password>{{p}}</password>");
    same("empty", "<password/><password></password><a>b</a>");
    same("about one", "<TokenType>urn:x</TokenType>");
    same("a comment", "<!-- <password>x</password> --><a/>");
    same("odd", "<a = b c='x'd=e /><!DOCTYPE a><//><><");
}

void ImportedSecretsTest::xmlIsGuarded()
{
    QFETCH(const QByteArray, xml);
    const ImportedCollection collection = builtWith(u"text/xml; charset=utf-8"_s, xml);
    QTEST(bodyOf(collection.requests.front()), "expected");
    QVERIFY(!everythingIn(collection).contains("hid"));
}

void ImportedSecretsTest::multipartIsGuarded()
{
    const ImportedCollection collection =
        builtWith(u"multipart/form-data; boundary=xx"_s,
                  "--xx\r\nContent-Disposition: form-data; name=\"user\"\r\n\r\nme\r\n"
                  "--xx\r\nContent-Disposition: form-data; name=\"password\"\r\n\r\nhidden\r\n--xx--\r\n");
    const QByteArray body = bodyOf(collection.requests.front());
    QVERIFY2(body.contains("name=\"password\"\r\n\r\n{{password}}\r\n--xx--"), body.constData());
    QCOMPARE(secretNamed(collection, u"password"_s), QByteArray("hidden"));
}

void ImportedSecretsTest::basicWithAKeyIsOneSecret_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("expected");
    const QString key = QLatin1String(machineMade);
    QTest::newRow("key") << key << u"X"_s << u"Basic {{basicCredentials}}"_s;
    QTest::newRow("key alone") << key << QString() << u"Basic {{basicCredentials}}"_s;
    QTest::newRow("key and a variable") << key << u"{{p}}"_s << u"Basic {{username}} {{p}}"_s;
    QTest::newRow("person") << u"ada"_s << u"X"_s << u"Basic ada {{password}}"_s;
}

void ImportedSecretsTest::basicWithAKeyIsOneSecret()
{
    QFETCH(const QString, user);
    QFETCH(const QString, password);
    QFETCH(const QString, expected);
    const ImportedCollection set =
        builtBy([&](ImportBuilder &builder) { setBasic(builder, user, password); });
    QCOMPARE(headerOf(set.requests.front(), u"Authorization"_s), expected);
    const ImportedCollection written = builtBy([&](ImportBuilder &builder) {
        builder.request().definition.headers = {{u"Authorization"_s, "Basic "_L1 + user + u':' + password}};
    });
    QString header = expected;
    if (!expected.contains("basicCredentials"_L1))
        header[header.lastIndexOf(u' ')] = u':';
    QCOMPARE(headerOf(written.requests.front(), u"Authorization"_s), header);
    for (const ImportedCollection *each : {&set, &written}) {
        QVERIFY(!everythingIn(*each).contains(machineMade));
        if (expected.contains("basicCredentials"_L1)) {
            QCOMPARE(QByteArray::fromBase64(secretNamed(*each, u"basicCredentials"_s)),
                     (user + u':' + password).toUtf8());
            QVERIFY(canBeCredential(*each, u"basicCredentials"_s));
        }
    }
}

void ImportedSecretsTest::bodiesInCommentsAreGuarded()
{
    const Result<ImportedCollection> collection = imported(
        {quoted(
             "{'info':{'name':'x','schema':'https://schema.getpostman.com/json/collection/v2.1.0/"
             "collection.json'},'item':[{'name':'json','request':{'method':'GET','url':'http://h/','body':"
             "{'mode':'raw','raw':'{~password~: ~hidden~}'}}},{'name':'xml','request':{'method':'GET',"
             "'url':'http://h/','body':{'mode':'raw','raw':'<pwd>hidden</pwd>','options':{'raw':{'language':"
             "'xml'}}}}}]}")
             .replace('~', "\\\"")});
    QVERIFY(collection);
    QVERIFY(requestNamed(*collection, u"json"_s).comments.contains(u"{\"password\": \"{{password}}\"}"_s));
    QVERIFY(requestNamed(*collection, u"xml"_s).comments.contains(u"<pwd>{{password}}</pwd>"_s));
    QVERIFY(!everythingIn(*collection).contains("hidden"));
}

void ImportedSecretsTest::literalsInScriptsAreDots_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("expected");
    const auto same = [](const char *name, const QString &script) {
        QTest::newRow(name) << script << script;
    };
    QTest::newRow("constant") << u"const client_secret = \"hid\\\"den\";"_s
                              << u"const client_secret = \"••••\";"_s;
    QTest::newRow("members") << u"{user: 'me', password: 'hidden', 'api-key' : `hid\nden`}"_s
                             << u"{user: 'me', password: '••••', 'api-key' : `••••`}"_s;
    QTest::newRow("JSON") << u"{\"token\":\"hidden\",\"secret\": \"hidden\"}"_s
                          << u"{\"token\":\"••••\",\"secret\": \"••••\"}"_s;
    QTest::newRow("argument") << u"pm.environment.set(\"token\", \"hidden\");"_s
                              << u"pm.environment.set(\"token\", \"••••\");"_s;
    QTest::newRow("index") << u"h['X-Api-Key'] = 'hidden'"_s << u"h['X-Api-Key'] = '••••'"_s;
    QTest::newRow("comparison") << u"if (x.password === 'hidden')"_s << u"if (x.password === '••••')"_s;
    QTest::newRow("not closed") << u"password = 'hidden\nnext()"_s << u"password = '••••\nnext()"_s;
    QTest::newRow("ends with its escape") << u"password = 'hidden\\"_s << u"password = '••••"_s;
    same("no secret", u"const name = 'seen'; // it's \"x\""_s);
    same("no literal", u"const token = res.body.token;"_s);
    same("a variable", u"{\"token\": \"{{token}}\"}"_s);
    same("empty", u"const token = '';"_s);
}

void ImportedSecretsTest::literalsInScriptsAreDots()
{
    QFETCH(const QString, script);
    QFETCH(const QString, expected);
    QCOMPARE(withoutSecretLiterals(script), expected);
    const ImportedCollection collection =
        builtBy([&](ImportBuilder &builder) { builder.addComment(u"Script:"_s, script); });
    QCOMPARE(collection.requests.front().comments, QStringList{u"Script:"_s} + expected.split(u'\n'));
}

void ImportedSecretsTest::privateKeysAreLeftOutOfComments()
{
    const ImportedCollection collection = builtBy([](ImportBuilder &builder) {
        builder.addComment(u"Script:"_s,
                           u"const key = `-----BEGIN RSA PRIVATE KEY-----\nhidden\n-----END RSA…`"_s);
        builder.addBodyComment(u"Body:"_s, u"{\"private_key\": \"-----BEGIN PRIVATE KEY-----hidden\"}"_s, {});
        builder.addComment({}, u"-----BEGIN PUBLIC KEY-----"_s);
    });
    QCOMPARE(collection.requests.front().comments, QStringList{u"-----BEGIN PUBLIC KEY-----"_s});
    QVERIFY(collection.secrets.empty());
    QCOMPARE(collection.notes.size(), std::size_t(1));
    QCOMPARE(collection.notes.front().kind, ImportNote::Kind::LeftOut);
}

void ImportedSecretsTest::longTextsTakeLinearTime()
{
    constexpr qsizetype count = 100'000;
    for (const char *piece :
         {"a", "a=\"", "password='", "a =", "\"a\",", "<a b='", "<a><![CDATA[", "<!--", "-"}) {
        const QByteArray text = QByteArray(piece).repeated(count);
        QVERIFY(!withoutSecretLiterals(QString::fromLatin1(text)).isEmpty());
        QVERIFY(secretsInXml(text).size() <= std::size_t(count));
        QVERIFY(secretsInMultipart(text, "-").size() <= std::size_t(count));
    }
}

/// Most headers are not asked about.
void ImportedSecretsTest::keptHeadersCanBeWritten()
{
    QStringList values{u"//"_s,        u"// x"_s,      u"###"_s, u"< ./x"_s,    u"@x = y"_s,
                       u"?? a == b"_s, u"> {% x %}"_s, u"{{"_s,  u"HTTP/1.1"_s, u"a\\"_s};
    for (char16_t c = 0x21; c < 0x7f; ++c) {
        for (const QString &form : {u"%1"_s, u"%1%1 x"_s, u"x %1"_s, u"x%1x"_s})
            values.append(form.arg(QChar(c)));
    }
    int kept = 0;
    for (const QString &name : {u"A"_s, u"GET"_s, u"X-Own_1"_s, u"HTTP"_s, u"client"_s, u"import"_s, u"run"_s,
                                u"name"_s, u"Content-Type"_s}) {
        for (const QString &value : std::as_const(values)) {
            const ImportedCollection collection = builtBy([&](ImportBuilder &builder) {
                builder.request().definition.headers = {{name, value}};
            });
            for (const NamedValue &header : collection.requests.front().definition.headers) {
                ++kept;
                QVERIFY2(!headerProblem(header), qPrintable(header.name + ": "_L1 + header.value));
            }
        }
    }
    QVERIFY(kept > 3'000);
}

PATLAS_CORE_TEST(ImportedSecretsTest)
#include "tst_importedsecrets.moc"
