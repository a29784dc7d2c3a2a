// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/Export.h"

#include "core/interchange/ImportDocument.h"
#include "core/interchange/PostmanChecks.h"
#include "core/interchange/YamlText.h"
#include "core/secret/KnownSecrets.h"
#include "tests/core/interchange/ExportSupport.h"
#include "tests/support/TestMain.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;

namespace {

QJsonObject exportedJson(const ExportSource &source, const QString &format)
{
    return QJsonDocument::fromJson(exported(source, format).bytes).object();
}

/// The first request of a Postman collection of one file.
QJsonObject postmanOf(const QByteArray &file, const QByteArray &environments = {})
{
    return exportedJson(sourceOf({{u"a.http"_s, file}}, environments), u"postman"_s)["item"_L1][0].toObject();
}

const QStringList &everyFormat()
{
    static const QStringList formats{u"postman"_s, u"http"_s, u"opencollection"_s, u"har"_s};
    return formats;
}

} // namespace

class ExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldersAreKept();
    void addressesAreTakenApart();
    void segmentsWithoutAValueArePathVariables();
    void credentialSlotsAreAuthentication_data();
    void credentialSlotsAreAuthentication();
    void rowsThatAreOffStayOff();
    void commentsBecomeTheDescription();
    void checksBecomeTestsWhereTheySayTheSame_data();
    void checksBecomeTestsWhereTheySayTheSame();
    void whatAFormCannotHoldIsTold();
    void scriptsAreToldAndLeftOut();
    void variablesThatClashGetNames();
    void aJoinedFileIsReadBack();
    void namesOfRequestsThatClashAreChanged();
    void anArchiveHoldsWhatIsSent();
    void oneRequestTakesOnlyItsVariablesAlong();
    void noSecretComesOut_data();
    void noSecretComesOut();
    void privateEnvironmentsStay();
    void onlyChosenRequestsAreWritten();
    void nothingIsRefused();
    void itCanBeCancelled();
    void textsStayTextsInYaml_data();
    void textsStayTextsInYaml();
    void manyRequestsTakeLinearTime();
};

void ExportTest::foldersAreKept()
{
    const ExportSource source =
        sourceOf({{u"orders/old/a.http"_s, "### A\nGET https://a.test/\n"},
                  {u"orders/many.http"_s, "### B\nGET https://a.test/b\n\n### C\nGET https://a.test/c\n"},
                  {u"d.http"_s, "GET https://a.test/d\n"}});
    const QJsonObject collection = exportedJson(source, u"postman"_s);
    QCOMPARE(collection["info"_L1]["name"_L1].toString(), u"Shop"_s);
    const QJsonArray items = collection["item"_L1].toArray();
    QCOMPARE(items.size(), 2);
    QCOMPARE(items[0]["name"_L1].toString(), u"orders"_s);
    QCOMPARE(items[0]["item"_L1][0]["name"_L1].toString(), u"old"_s);
    QCOMPARE(items[0]["item"_L1][0]["item"_L1][0]["name"_L1].toString(), u"A"_s);
    QCOMPARE(items[0]["item"_L1][1]["name"_L1].toString(), u"many"_s);
    QCOMPARE(items[0]["item"_L1][1]["item"_L1][1]["name"_L1].toString(), u"C"_s);
    QCOMPARE(items[1]["name"_L1].toString(), u"GET https://a.test/d"_s);
}

void ExportTest::addressesAreTakenApart()
{
    const QJsonObject url =
        postmanOf("GET https://{{a.b}}.shop.test:8443/x/{{y/z}}?q={{a&b}}&n#part\n")["request"_L1]["url"_L1]
            .toObject();
    QCOMPARE(url["protocol"_L1].toString(), u"https"_s);
    QCOMPARE(url["host"_L1].toArray(), QJsonArray({u"{{a.b}}"_s, u"shop"_s, u"test"_s}));
    QCOMPARE(url["port"_L1].toString(), u"8443"_s);
    QCOMPARE(url["path"_L1].toArray(), QJsonArray({u"x"_s, u"{{y/z}}"_s}));
    QCOMPARE(url["query"_L1][0]["value"_L1].toString(), u"{{a&b}}"_s);
    QVERIFY(url["query"_L1][1]["value"_L1].isNull());
    QCOMPARE(url["hash"_L1].toString(), u"part"_s);
}

void ExportTest::segmentsWithoutAValueArePathVariables()
{
    const QByteArray environments = "{\"dev\": {\"known\": \"1\"}}";
    const QJsonObject url =
        postmanOf("GET {{host}}/{{id}}/{{known}}/{{token}}/{{twice}}/x{{part}}?t={{twice}}\n",
                  environments)["request"_L1]["url"_L1]
            .toObject();
    QCOMPARE(url["raw"_L1].toString(), u"{{host}}/:id/{{known}}/{{token}}/{{twice}}/x{{part}}?t={{twice}}"_s);
    QCOMPARE(url["variable"_L1].toArray().size(), 1);
    QCOMPARE(url["variable"_L1][0]["key"_L1].toString(), u"id"_s);
}

void ExportTest::credentialSlotsAreAuthentication_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("headers");
    QTest::newRow("bearer") << QByteArray("Authorization: Bearer {{projectToken}}") << u"bearer"_s << 0;
    QTest::newRow("basic") << QByteArray("Authorization: Basic jane {{password}}") << u"basic"_s << 0;
    QTest::newRow("basic with a colon") << QByteArray("Authorization: Basic {{u}}:{{p}}") << u"basic"_s << 0;
    QTest::newRow("encoded") << QByteArray("Authorization: Basic {{encoded}}") << QString() << 1;
    QTest::newRow("another scheme") << QByteArray("Authorization: Token {{projectToken}}") << QString() << 1;
    QTest::newRow("key") << QByteArray("X-Personal-Access-Token: {{personalAccessToken}}") << u"apikey"_s
                         << 0;
    QTest::newRow("by name") << QByteArray("X-Own: {{patlas:credential/CI tags}}") << u"apikey"_s << 0;
    QTest::newRow("two") << QByteArray("Authorization: Bearer {{a}}\nX-Api-Key: {{b}}") << u"bearer"_s << 1;
    QTest::newRow("none") << QByteArray("X-Trace: {{id}}") << QString() << 1;
}

void ExportTest::credentialSlotsAreAuthentication()
{
    QFETCH(const QByteArray, header);
    const QJsonObject request = postmanOf("GET https://a.test/\n" + header + "\n")["request"_L1].toObject();
    QTEST(request["auth"_L1]["type"_L1].toString(), "type");
    QTEST(int(request["header"_L1].toArray().size()), "headers");
    QVERIFY(!QJsonDocument(request).toJson().contains("patlas:"));
}

void ExportTest::rowsThatAreOffStayOff()
{
    const QJsonObject request = postmanOf("### A\n# @disabled ?page=2\n# @disabled X-Trace: 1\nGET "
                                          "https://a.test/?all=1\n")["request"_L1]
                                    .toObject();
    QCOMPARE(request["header"_L1][0]["disabled"_L1].toBool(), true);
    QCOMPARE(request["header"_L1][0]["value"_L1].toString(), u"1"_s);
    QCOMPARE(request["url"_L1]["query"_L1][1]["key"_L1].toString(), u"page"_s);
    QCOMPARE(request["url"_L1]["query"_L1][1]["disabled"_L1].toBool(), true);
    QCOMPARE(request["url"_L1]["raw"_L1].toString(), u"https://a.test/?all=1"_s);
}

void ExportTest::commentsBecomeTheDescription()
{
    const QByteArray file = "### A\n# Lists tags.\n#\n#  - all of them\n# @name list\nGET https://a.test/\n";
    QCOMPARE(postmanOf(file)["request"_L1]["description"_L1].toString(), u"Lists tags.\n\n - all of them"_s);
    const Export joined = exported(sourceOf({{u"a.http"_s, file}}), u"http"_s);
    QVERIFY2(joined.bytes.contains("# Lists tags.\n"), joined.bytes.constData());
}

void ExportTest::checksBecomeTestsWhereTheySayTheSame_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("test");
    QTest::newRow("status") << u"status == 201"_s << u"pm.response.to.have.status(201);"_s;
    QTest::newRow("status below") << u"status < 300"_s << u"pm.expect(pm.response.code).to.be.below(300);"_s;
    QTest::newRow("duration") << u"duration <= 500"_s
                              << u"pm.expect(pm.response.responseTime).to.be.at.most(500);"_s;
    QTest::newRow("a phase of it") << u"duration tls < 500"_s << QString();
    QTest::newRow("header") << u"header X-A == a \"b\""_s
                            << u"pm.expect(pm.response.headers.get(\"X-A\")).to.eql(\"a \\\"b\\\"\");"_s;
    QTest::newRow("header is there") << u"header X-A exists"_s
                                     << u"pm.expect(pm.response.headers.get(\"X-A\")).to.be.ok;"_s;
    QTest::newRow("text") << u"body includes tag"_s
                          << u"pm.expect(pm.response.text()).to.include(\"tag\");"_s;
    QTest::newRow("member") << u"body $.tags[0].name == release"_s
                            << u"pm.expect(pm.response.json().tags[0].name).to.eql(\"release\");"_s;
    QTest::newRow("kind") << u"body $.tags isArray"_s
                          << u"pm.expect(pm.response.json().tags).to.be.an(\"array\");"_s;
    QTest::newRow("a number or a text") << u"body $.id == 7"_s << QString();
    QTest::newRow("a boolean or a text") << u"body $.ok == true"_s << QString();
    QTest::newRow("a path of JSONPath") << u"body $..id == x"_s << QString();
    QTest::newRow("a variable") << u"status == {{code}}"_s << QString();
    QTest::newRow("XPath") << u"xpath /a/b == x"_s << QString();
    QTest::newRow("a pattern") << u"body matches ^a"_s << QString();
    QTest::newRow("ends no script") << u"body includes a\u2028x"_s
                                    << u"pm.expect(pm.response.text()).to.include(\"a\\u2028x\");"_s;
}

void ExportTest::checksBecomeTestsWhereTheySayTheSame()
{
    QFETCH(const QString, check);
    QFETCH(const QString, test);
    const QString script = postmanTest(readCheck(check));
    if (test.isEmpty())
        QCOMPARE(script, QString());
    else
        QVERIFY2(script.contains(test), qPrintable(script));
}

void ExportTest::whatAFormCannotHoldIsTold()
{
    const ExportSource source =
        sourceOf({{u"a.http"_s,
                   "### Login\n# @name login\nPOST https://a.test/login\n\n###\n# @name use\n# @ref login\n# "
                   "@timeout 3\nPOST "
                   "https://a.test/{{login.id}}?a={{login.response.body.$.x}}&b={{$datetime "
                   "iso8601}}&c={{$uuid}}&d={{$dotenv "
                   "KEY_ID}}&e={{$randomInt 1 5}} HTTP/1.1\nContent-Type: text/plain\n\na\n<@ ./b.txt\n\n# "
                   "?? body $..a == 1\n"}});
    const Export postman = exported(source, u"postman"_s);
    const QString notes = notesOf(postman, 1);
    for (const QString &text : {u"@ref"_s, u"timeout"_s, u"login.response.body.$.x"_s, u"login.id"_s,
                                u"$datetime"_s, u"KEY_ID"_s, u"$randomInt"_s, u"HTTP/1.1"_s,
                                u"body was left out"_s, u"body $..a == 1"_s, u"./b.txt"_s, u"“use”"_s})
        QVERIFY2(notes.contains(text), qPrintable(text + u" is not in "_s + notes));
    QVERIFY2(postman.bytes.contains("{{$randomUUID}}") && postman.bytes.contains("d={{KEY_ID}}"),
             postman.bytes.constData());
    const Export open = exported(source, u"opencollection"_s);
    QVERIFY2(open.bytes.contains("d={{process.env.KEY_ID}}"), open.bytes.constData());
    const QString archive = notesOf(exported(source, u"har"_s), 1);
    for (const QString &text : {u"checks"_s, u"@ref"_s, u"body was left out"_s})
        QVERIFY2(archive.contains(text), qPrintable(archive));
}

void ExportTest::scriptsAreToldAndLeftOut()
{
    const ExportSource source =
        sourceOf({{u"a.http"_s,
                   "### A\nGET https://a.test/\n\n> {%\nclient.global.set(\"x\", 1)\n%}\n\n>> ./out.json\n"},
                  {u"b.http"_s, "### B\nWEBSOCKET wss://a.test/\n"}});
    for (const QString &format : everyFormat()) {
        const Export written = exported(source, format);
        QVERIFY(notesOf(written, 0).contains("scripts"_L1));
        QVERIFY(notesOf(written, -1).contains("not called by HTTP"_L1));
        QVERIFY(!written.bytes.contains("client.global"));
    }
}

void ExportTest::variablesThatClashGetNames()
{
    const ExportSource source = sourceOf(
        {{u"a.http"_s, "@host = https://a.test\n@base = {{host}}/v1\n\nGET {{base}}/a\n"},
         {u"b.http"_s,
          "@host = https://b.test\n@base = {{host}}/v1\n@tenant = mine\n\nGET {{base}}/{{tenant}}\n"},
         {u"c.http"_s, "@host = https://a.test\n\nGET {{host}}/c\n"}},
        "{\"dev\": {\"tenant\": \"acme\"}}");
    for (const QString &format : {u"postman"_s, u"http"_s, u"har"_s}) {
        ExportSource active = source;
        active.activeEnvironments = {u"dev"_s};
        const Export written = exported(active, format);
        const QString notes = notesOf(written, -1);
        QVERIFY2(notes.contains(u"host_2"_s) && notes.contains(u"tenant_2"_s), qPrintable(notes));
        const QByteArray &bytes = written.bytes;
        if (format == "har"_L1)
            QVERIFY2(bytes.contains("https://a.test/v1/a\"") && bytes.contains("https://b.test/v1/mine\"")
                         && bytes.contains("https://a.test/c\""),
                     bytes.constData());
        else
            QVERIFY2(bytes.contains("{{host_2}}/v1") && bytes.contains("{{base_2}}/{{tenant_2}}"),
                     bytes.constData());
    }
}

void ExportTest::aJoinedFileIsReadBack()
{
    const ExportSource source =
        sourceOf({{u"x/a.http"_s,
                   "@a = 1\n### One\n# @name one\nPOST https://a.test/{{a}}\nContent-Type: "
                   "application/json\n\n{\n\n \"x\": 1\n}\n\n?? status == 200\n"},
                  {u"b.http"_s, "GET https://a.test/b\n"}},
                 "{\"$shared\": {\"s\": \"2\", \"both\": \"1\"}, \"dev\": {\"both\": \"3\"}}");
    const Export written = exported(source, u"http"_s);
    const HttpFile file = HttpFile::read(written.bytes);
    QCOMPARE(file.requests().size(), std::size_t(2));
    QCOMPARE(file.requests()[0].definition, source.files[0].file.requests()[0].definition);
    QCOMPARE(file.requests()[1].definition, source.files[1].file.requests()[0].definition);
    QCOMPARE(file.variables().size(), std::size_t(2));
    QVERIFY2(written.bytes.contains("\n?? status"),
             written.bytes.constData()); // in the dialect of the folder
    const QString notes = notesOf(written, -1);
    QVERIFY2(notes.contains("both"_L1) && notes.contains("dev"_L1) && notes.contains("Folders"_L1),
             qPrintable(notes));
}

void ExportTest::namesOfRequestsThatClashAreChanged()
{
    const QByteArray file = "### Login\n# @name log-in\nPOST https://a.test/\n\n### Use\nGET "
                            "https://a.test/{{log-in.response.body.$.id}}\n";
    const Export written = exported(sourceOf({{u"a.http"_s, file}, {u"b.http"_s, file}}), u"http"_s);
    QVERIFY2(written.bytes.contains("# @name log-in_2\n")
                 && written.bytes.contains("{{log-in.response.body.$.id}}")
                 && written.bytes.contains("{{log-in_2.response.body.$.id}}"),
             written.bytes.constData());
    QVERIFY(notesOf(written, 2).contains("log-in_2"_L1));
}

void ExportTest::anArchiveHoldsWhatIsSent()
{
    ExportSource source =
        sourceOf({{u"a.http"_s,
                   "### A\nPOST {{baseUrl}}/a b?q={{term}}&t={{token}}#x\nAuthorization: Bearer {{token}}\n"
                   "Content-Type: application/json\n\n{\"tier\": \"{{tier}}\"}\n"}},
                 "{\"dev\": {\"term\": \"x\", \"tier\": \"1\"}, \"late\": {\"tier\": \"2\"}}");
    source.baseUrl = u"https://a.test/api"_s;
    source.activeEnvironments = {u"dev"_s, u"late"_s};
    const QJsonObject entry = exportedJson(source, u"har"_s)["log"_L1]["entries"_L1][0].toObject();
    const QJsonObject request = entry["request"_L1].toObject();
    QCOMPARE(request["url"_L1].toString(), u"https://a.test/api/a%20b?q=x&t={{token}}"_s);
    QCOMPARE(request["headers"_L1][0]["value"_L1].toString(), u"Bearer {{token}}"_s);
    QCOMPARE(request["postData"_L1]["text"_L1].toString(), u"{\"tier\": \"2\"}"_s);
    QCOMPARE(request["queryString"_L1][0]["value"_L1].toString(), u"x"_s);
    for (const QString &member : {u"startedDateTime"_s, u"time"_s, u"response"_s, u"cache"_s, u"timings"_s})
        QVERIFY(entry.contains(member));
}

void ExportTest::oneRequestTakesOnlyItsVariablesAlong()
{
    ExportSource source =
        sourceOf({{u"a.http"_s, "@x = {{inner}}\n\nGET {{host}}/{{x}}\n\n###\nGET {{other}}\n"}},
                 "{\"$shared\": {\"inner\": \"1\", \"unused\": \"2\"}, \"dev\": {\"host\": "
                 "\"https://a.test\", \"other\": \"https://b.test\"}, \"late\": {\"other\": \"3\"}}");
    source.files.front().request = 0;
    source.isWholeFolder = false;
    source.baseUrl = u"https://not.used"_s;
    const QByteArray all = everythingIn(exported(source, u"postman"_s));
    QVERIFY2(all.contains("inner") && all.contains("https://a.test"), all.constData());
    for (const char *text : {"unused", "b.test", "late", "not.used"})
        QVERIFY2(!all.contains(text), all.constData());
}

void ExportTest::noSecretComesOut_data()
{
    QTest::addColumn<QString>("format");
    for (const QString &format : everyFormat())
        QTest::newRow(qPrintable(format)) << format;
}

void ExportTest::noSecretComesOut()
{
    QFETCH(const QString, format);
    const QByteArray stored = QByteArray("Qm") + "77.export/tok~ZxcvbNm=4410"; // of no known form
    const QByteArray shaped = QByteArray("glspat_") + "abc123DEF456ghi789JKL0";
    const QByteArray named = "hunter2-of-mine"; // told by its name alone
    KnownSecrets &known = KnownSecrets::current();
    known.setFingerprint([](const Secret &secret) {
        return QCryptographicHash::hash(QByteArrayView(secret.view().data(), qsizetype(secret.size())),
                                        QCryptographicHash::Sha256);
    });
    known.add(u"of-export"_s, Secret::copyOf({stored.constData(), std::size_t(stored.size())}));
    QByteArray files;
    for (const QByteArray &secret : {stored, shaped})
        files += "### Title " + secret + "\n# Use " + secret + " here\n# @note " + secret
            + "\n# @disabled X-Off: " + secret + "\nPOST https://a.test/" + secret + "?q=" + secret
            + "\nX-Plain: a " + secret + " b\nAuthorization: Bearer " + secret
            + "\nContent-Type: application/json\n\n{\"free\": \"" + secret + "\", \"password\": \"" + named
            + "\", \"use\": \"{{mine}} {{api_token}} {{credential}}\"}\n\n# ?? body includes " + secret
            + "\n\n";
    files += "### Form\nPOST https://a.test/?api_key=" + named + "\nX-Api-Key: " + named
        + "\nContent-Type: application/x-www-form-urlencoded\n\nuser=a&password=" + named + "\n\n";
    files += "### Off\n# @disabled X-Api-Key: " + named + "\n# @disabled ?password=" + named
        + "\n# @disabled Authorization: Bearer " + named + "\nGET https://a.test/\n\n";
    files += "### Basic\nGET https://a.test/\nAuthorization: Basic jane " + named
        + "\nCookie: session=" + named + "\n";
    const QByteArray environments = "{\"$shared\": {\"mine\": \"" + stored + "\", \"api_token\": \"" + named
        + "\", \"link\": \"https://a.test/?k=" + shaped
        + "\", \"credential\": \"patlas:credential/CI\"}, \"dev\": "
          "{\"mine\": \"x "
        + stored + "\", \"fine\": \"yes\"}, \"name " + shaped + "\": {\"fine\": \"no\"}}";
    ExportSource source =
        sourceOf({{u"a.http"_s, "@own = " + stored + "\n@pass = " + named + "\n" + files},
                  {QString::fromUtf8(shaped) + u"/b.http"_s, "GET https://a.test/{{own}}{{pass}}\n"}},
                 environments, "{\"dev\": {\"hidden\": \"" + named + "\"}}");
    source.activeEnvironments = {u"dev"_s};
    source.title = QString::fromUtf8("Shop " + shaped);
    const Export written = exported(source, format);
    QVERIFY(!written.bytes.isEmpty());
    const QByteArray all = everythingIn(written);
    for (const QByteArray &secret : {stored, shaped, named}) {
        for (const QByteArray &form :
             {secret, secret.toBase64(), secret.toPercentEncoding(), "jane:" + secret})
            QVERIFY2(!all.contains(form), all.constData());
    }
    QVERIFY(!all.contains("patlas:credential"));
    QVERIFY2(notesOf(written, 0).contains("A secret in it"_L1), qPrintable(notesOf(written, 0)));
    if (format != "har"_L1 && format != "http"_L1)
        QVERIFY(all.contains("fine"));
}

void ExportTest::privateEnvironmentsStay()
{
    ExportSource source = sourceOf(
        {{u"a.http"_s, "GET {{host}}/{{who}}\n"}}, "{\"dev\": {\"host\": \"https://a.test\"}}",
        "{\"dev\": {\"who\": \"jane-of-the-private-file\"}, \"mine\": {\"who\": \"another-private-one\"}}");
    source.activeEnvironments = {u"dev"_s, u"mine"_s};
    for (const QString &format : everyFormat()) {
        const Export written = exported(source, format);
        const QByteArray all = everythingIn(written);
        QVERIFY2(!all.contains("jane-of") && !all.contains("another-private") && !all.contains("\"mine\""),
                 all.constData());
        QVERIFY(notesOf(written, -1).contains(u"http-client.private.env.json"_s));
        QVERIFY(all.contains("{{who}}"));
    }
}

void ExportTest::onlyChosenRequestsAreWritten()
{
    const ExportSource source = sourceOf({{u"a.http"_s, "### A\nGET https://a.test/a\n"},
                                          {u"b.http"_s, "### B\nGET https://a.test/b\n\n?? js x\n"}});
    const Result<ExportedCollection> collection = exportedCollection(source);
    QVERIFY(collection);
    for (const QString &format : everyFormat()) {
        const Result<Export> written = writeExport(*collection, format, {true, false});
        QVERIFY(written);
        QVERIFY(written->bytes.contains("https://a.test/a") && !written->bytes.contains("https://a.test/b"));
        QVERIFY(notesOf(*written, 1).isEmpty());
    }
    QCOMPARE(writeExport(*collection, u"postman"_s, {false, false}).error().kind, ErrorKind::InvalidInput);
}

void ExportTest::nothingIsRefused()
{
    QCOMPARE(exportedCollection(sourceOf({})).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(exportedCollection(sourceOf({{u"a.http"_s, "# nothing\n"}})).error().kind,
             ErrorKind::InvalidInput);
    const Result<ExportedCollection> one =
        exportedCollection(sourceOf({{u"a.http"_s, "GET https://a.test/\n"}}));
    QVERIFY(one);
    QCOMPARE(writeExport(*one, u"soap"_s).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(exportFormats().size(), std::size_t(everyFormat().size()));
}

void ExportTest::itCanBeCancelled()
{
    const ExportSource source = sourceOf({{u"a.http"_s, "GET https://a.test/\n"}});
    const auto isCancelled = [] { return true; };
    QCOMPARE(exportedCollection(source, isCancelled).error().kind, ErrorKind::Cancelled);
    const Result<ExportedCollection> collection = exportedCollection(source);
    QVERIFY(collection);
    for (const QString &format : everyFormat())
        QCOMPARE(writeExport(*collection, format, {}, isCancelled).error().kind, ErrorKind::Cancelled);
}

void ExportTest::textsStayTextsInYaml_data()
{
    QTest::addColumn<QString>("text");
    int number = 0;
    for (const QString &text :
         {u"true"_s,  u"NO"_s,         u"1"_s,       u"1.0"_s,       u"1e3"_s,     u"0x1F"_s,
          u"~"_s,     u"null"_s,       u""_s,        u" a"_s,        u"a "_s,      u"a: b"_s,
          u"- a"_s,   u"#a"_s,         u"a #b"_s,    u"{{x}}"_s,     u"[a]"_s,     u"'a'"_s,
          u"\"a\""_s, u"a\\b"_s,       u"a\nb"_s,    u"a\n  b\nc"_s, u"  a\nb"_s,  u"a\n"_s,
          u"a\n\n"_s, u"\na"_s,        u"a \nb"_s,   u"a\r\nb"_s,    u"a\tb"_s,    u"\ta\nb"_s,
          u"tür"_s,   u"😀\nb"_s,       u"\u0085x"_s, u"\u2028x"_s,   u"\uFEFFx"_s, u"&a"_s,
          u"*a"_s,    u"!a"_s,         u"|"_s,       u">"_s,         u"%a"_s,      u"@a"_s,
          u"`a"_s,    u"2024-01-01"_s, u"---\na"_s,  u"a\n---\nb"_s, u"a\n#b"_s,   u"<<"_s,
          u"="_s,     u"\u0001"_s,     u"a\n\tb"_s})
        QTest::newRow(qPrintable(QString::number(++number))) << text;
}

void ExportTest::textsStayTextsInYaml()
{
    QFETCH(const QString, text);
    const DocumentJson document{{"list", DocumentJson::array({text.toStdString()})},
                                {"empty", DocumentJson::array()},
                                {"flag", true},
                                {"number", 7}};
    const QByteArray yaml = yamlText(document);
    const Result<DocumentJson> read = parseImport({u"a.yml"_s, yaml});
    QVERIFY2(read, yaml.constData());
    QVERIFY2(*read == document, yaml.constData());
}

void ExportTest::manyRequestsTakeLinearTime()
{
    std::vector<std::pair<QString, QByteArray>> files;
    for (int number = 0; number < 3'000; ++number)
        files.emplace_back(u"f%1/r%2.http"_s.arg(number % 50).arg(number),
                           "@host = https://a" + QByteArray::number(number % 7) + ".test\n### R "
                               + QByteArray::number(number)
                               + "\n# @name same\nPOST {{host}}/{{id}}?a=1\nContent-Type: "
                                 "application/json\n\n{\"a\": 1}\n\n# ?? status == 200\n");
    const ExportSource source = sourceOf(files);
    for (const QString &format : everyFormat())
        QVERIFY(exported(source, format).bytes.size() > 300'000);
}

PATLAS_CORE_TEST(ExportTest)
#include "tst_export.moc"
