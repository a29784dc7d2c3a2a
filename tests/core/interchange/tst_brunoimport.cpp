// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/ImportBruno.h"

#include "core/interchange/BruFile.h"
#include "core/interchange/BrunoWords.h"
#include "tests/core/interchange/ImportSupport.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;

namespace {

ImportedCollection readFiles(const std::vector<ImportFile> &files)
{
    Result<ImportedCollection> collection = readImport(files);
    if (collection)
        return std::move(*collection);
    qWarning("%s", qPrintable(collection.error().message()));
    return {};
}

ImportedCollection readBru(const QByteArray &text)
{
    return readFiles({{u"One.bru"_s, text}});
}

ImportedRequest oneOf(const ImportedCollection &collection)
{
    return collection.requests.empty() ? ImportedRequest() : collection.requests.front();
}

/// A request with further blocks.
QByteArray bruRequest(const QByteArray &method, const QByteArray &blocks = {})
{
    return "meta {\n  name: One\n  type: http\n  seq: 1\n}\n\n" + method + "\n" + blocks;
}

QByteArray bruGet(const QByteArray &blocks = {})
{
    return bruRequest("get {\n  url: https://a.test/x\n}\n", blocks);
}

} // namespace

class BrunoImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blocksAreRead();
    void textsKeepTheirLines();
    void valuesOfSeveralLinesAreRead();
    void malformedFilesAreRefused_data();
    void malformedFilesAreRefused();
    void aRequestIsRead();
    void addressesAreTakenOver_data();
    void addressesAreTakenOver();
    void bodiesAreTakenOver_data();
    void bodiesAreTakenOver();
    void authenticationIsPlaced_data();
    void authenticationIsPlaced();
    void assertionsBecomeChecks_data();
    void assertionsBecomeChecks();
    void whatIsNotCheckedIsTold();
    void scriptsBecomeComments();
    void foldersGiveWhatTheyHave();
    void environmentsAreRead();
    void exportsAreRead();
    void brokenFilesAreLeftOutOfMany();
    void otherProtocolsAreTold();
    void wrongTypesAreSkipped_data();
    void wrongTypesAreSkipped();
    void itCanBeCancelled();
    void largeFilesAreRead();
};

void BrunoImportTest::blocksAreRead()
{
    const Result<BruFile> file = BruFile::read(
        "\xEF\xBB\xBFmeta {\r\n  name: Größe: 1\r\n  tags: [\r\n    a\r\n    b\r\n  ]\r\n}\r\n\r\n"
        "headers {\n  \"a:b \\\"c\\\"\": 1\n  ~off: 2\n  ~\"x y\": 3\n"
        "  @description('what it is')\n  told: 4\n  @local: 5\n  empty:\n}\n"
        "empty {\n}\n"
        "vars:secret [\n  one,\n  @description(\"say \\\"it\\\"\")\n  ~two\n]\nvars:more [ three ]\ncolor: "
        "#fff\n");
    QVERIFY2(file, file ? "" : qPrintable(file.error().message()));
    QCOMPARE(file->blocks.size(), std::size_t(5));
    QCOMPARE(file->block("meta"_L1)->value("name"_L1), u"Größe: 1"_s);
    QCOMPARE(file->block("meta"_L1)->pairs[1].items, (QStringList{u"a"_s, u"b"_s}));
    const std::vector<BruPair> &headers = file->block("headers"_L1)->pairs;
    QStringList shown;
    for (const BruPair &pair : headers)
        shown.append((pair.isEnabled ? u"%1=%2"_s : u"~%1=%2"_s).arg(pair.key, pair.value)
                     + pair.description);
    QCOMPARE(shown,
             (QStringList{u"a:b \"c\"=1"_s, u"~off=2"_s, u"~x y=3"_s, u"told=4what it is"_s, u"@local=5"_s,
                          u"empty="_s}));
    const std::vector<BruPair> &secrets = file->block("vars:secret"_L1)->pairs;
    QCOMPARE(secrets.size(), std::size_t(2));
    QCOMPARE(secrets[1].key, u"two"_s);
    QVERIFY(!secrets[1].isEnabled);
    QCOMPARE(secrets[1].description, u"say \"it\""_s);
    QCOMPARE(file->block("vars:more"_L1)->pairs.front().key, u"three"_s);
}

void BrunoImportTest::textsKeepTheirLines()
{
    const Result<BruFile> file = BruFile::read("body:json {\n\n  {\n    \"a\": 1   \n\n\t\"b\": '''\n }\n  "
                                               "}\n\n}\ndocs {\r\n  # One\r\n  two\r\n}\n");
    QVERIFY(file);
    QCOMPARE(file->block("body:json"_L1)->text, u"{\n  \"a\": 1   \n\n\"b\": '''\n}\n}\n"_s);
    QCOMPARE(file->block("docs"_L1)->text, u"# One\ntwo"_s);
}

void BrunoImportTest::valuesOfSeveralLinesAreRead()
{
    const Result<BruFile> file = BruFile::read(
        "body:multipart-form {\n  a: '''\n    x\n      y: 1\n  }\n    z\n  ''' @contentType(text/csv)\n"
        "  b: '''one'''\n  c: 1\n}\n"
        "vars {\n  key: '''\n    it's '''quoted'''\n    end\n  '''\n  plain: '''x'''\n}\n"
        "headers {\n  @description('''\n    two\n    lines\n  ''')\n  d: 1\n}\n");
    QVERIFY2(file, file ? "" : qPrintable(file.error().message()));
    const BruBlock *form = file->block("body:multipart-form"_L1);
    QCOMPARE(form->value("a"_L1), u"x\n  y: 1\n}\nz @contentType(text/csv)"_s);
    QCOMPARE(form->value("b"_L1), u"one"_s);
    QCOMPARE(form->value("c"_L1), u"1"_s);
    QCOMPARE(file->block("vars"_L1)->value("key"_L1), u"it's '''quoted'''\nend"_s);
    QCOMPARE(file->block("vars"_L1)->value("plain"_L1), u"'''x'''"_s);
    QVERIFY(file->block("headers"_L1)->pairs.front().description.contains(u"two\n"_s));
}

void BrunoImportTest::malformedFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("no block") << QByteArray("meta {\n}\nhello\n") << u"Line 3"_s;
    QTest::newRow("not closed") << QByteArray("meta {\n  a: 1\n") << u"Line 1"_s;
    QTest::newRow("text not closed") << QByteArray("meta {\n}\ndocs {\n  a\n  }\n") << u"Line 3"_s;
    QTest::newRow("list not closed") << QByteArray("vars:secret [\n  a,\n") << u"Line 1"_s;
    QTest::newRow("no pair") << QByteArray("meta {\n  a: 1\n  b\n}\n") << u"Line 3"_s;
    QTest::newRow("behind the end") << QByteArray("meta {\n} x\n") << u"Line 2"_s;
    QTest::newRow("text without an end") << QByteArray("meta {\n  a: '''\n    b\n}\n") << u"Line 3"_s;
    QTest::newRow("not UTF-8") << QByteArray("meta {\n  a: \xFF\n}\n") << u"UTF-8"_s;
}

void BrunoImportTest::malformedFilesAreRefused()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, place);
    const Result<ImportedCollection> read = readImport({{u"One.bru"_s, text}});
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Parse);
    QVERIFY2(read.error().meaning.contains(place), qPrintable(read.error().message()));
}

void BrunoImportTest::aRequestIsRead()
{
    const ImportedCollection collection =
        readBru("meta {\n  name: Create a tag\n  type: http\n  seq: 3\n}\n\n"
                "post {\n  url: {{base}}/tags\n  body: json\n  auth: none\n}\n\n"
                "headers {\n  X-Trace: {{trace}}\n  ~X-Off: 1\n}\n\n"
                "body:json {\n  {\n    \"name\": \"{{name}}\"\n  }\n}\n\n"
                "docs {\n  Makes a tag.\n}\n");
    const ImportedRequest request = oneOf(collection);
    QCOMPARE(collection.format, u"Bruno"_s);
    QCOMPARE(request.definition.title, u"Create a tag"_s);
    QCOMPARE(request.definition.method, u"POST"_s);
    QCOMPARE(request.definition.url, u"{{base}}/tags"_s);
    QCOMPARE(headerOf(request, u"X-Trace"_s), u"{{trace}}"_s);
    QCOMPARE(headerOf(request, u"Content-Type"_s), u"application/json"_s);
    QCOMPARE(bodyOf(request), QByteArray("{\n  \"name\": \"{{name}}\"\n}"));
    QCOMPARE(request.comments.first(), u"Makes a tag."_s);
    QVERIFY(request.comments.join(u'\n').contains(u"X-Off: 1"_s));
}

void BrunoImportTest::addressesAreTakenOver_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("url");
    QTest::newRow("the address counts")
        << bruRequest("get {\n  url: https://a.test/x?a=1\n}\n", "params:query {\n  a: 1\n  ~b: 2\n}\n")
        << u"GET"_s << u"https://a.test/x?a=1"_s;
    QTest::newRow("only the table") << bruGet("params:query {\n  a b: 1&2\n  ~off: 2\n  c: {{v}}\n}\n")
                                    << u"GET"_s << u"https://a.test/x?a%20b=1%262&c={{v}}"_s;
    QTest::newRow("path") << bruRequest("delete {\n  url: {{base}}/u/:id/p/:none/:other\n}\n",
                                        "params:path {\n  id: 4/2\n  none: \n}\n")
                          << u"DELETE"_s << u"{{base}}/u/4%2F2/p/{{none}}/:other"_s;
    QTest::newRow("own method") << bruRequest("http {\n  method: purge\n  url: https://a.test\n}\n")
                                << u"PURGE"_s << u"https://a.test"_s;
    QTest::newRow("environment of the process")
        << bruRequest("get {\n  url: https://{{process.env.HOST}}/{{$randomUUID}}\n}\n") << u"GET"_s
        << u"https://{{$dotenv HOST}}/{{$uuid}}"_s;
}

void BrunoImportTest::addressesAreTakenOver()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, method);
    QFETCH(const QString, url);
    const ImportedRequest request = oneOf(readBru(text));
    QCOMPARE(request.definition.method, method);
    QCOMPARE(request.definition.url, url);
}

void BrunoImportTest::bodiesAreTakenOver_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("block");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("text") << QByteArray("text") << QByteArray("body:text {\n  a\n   b\n}\n")
                          << u"text/plain"_s << QByteArray("a\n b");
    QTest::newRow("xml") << QByteArray("xml") << QByteArray("body:xml {\n  <a/>\n}\n") << u"application/xml"_s
                         << QByteArray("<a/>");
    QTest::newRow("sparql") << QByteArray("sparql") << QByteArray("body:sparql {\n  ASK {}\n}\n")
                            << u"application/sparql-query"_s << QByteArray("ASK {}");
    QTest::newRow("form") << QByteArray("formUrlEncoded")
                          << QByteArray("body:form-urlencoded {\n  a: 1 2\n  ~b: 3\n  c: {{d}}\n}\n")
                          << u"application/x-www-form-urlencoded"_s << QByteArray("a=1%202&c={{d}}");
    QTest::newRow("form with a secret")
        << QByteArray("formUrlEncoded") << QByteArray("body:form-urlencoded {\n  password: a &b\n}\n")
        << u"application/x-www-form-urlencoded"_s << QByteArray("password={{password}}");
    QTest::newRow("multipart")
        << QByteArray("multipartForm")
        << QByteArray("body:multipart-form {\n  a: 1 @contentType(text/csv)\n  ~b: 3\n"
                      "  f: @file(dir/a.png|b.png) @contentType(image/png)\n}\n")
        << u"multipart/form-data; boundary=patlas-form"_s
        << QByteArray(
               "--patlas-form\nContent-Disposition: form-data; name=\"a\"\nContent-Type: text/csv\n\n1\n"
               "--patlas-form\nContent-Disposition: form-data; name=\"f\"; filename=\"a.png\"\n"
               "Content-Type: image/png\n\n<./a.png>\n\n"
               "--patlas-form\nContent-Disposition: form-data; name=\"f\"; filename=\"b.png\"\n"
               "Content-Type: image/png\n\n<./b.png>\n\n--patlas-form--");
    QTest::newRow("graphql") << QByteArray(
        "graphql") << QByteArray("body:graphql {\n  { a }\n}\nbody:graphql:vars {\n  {\"n\": {{n}}}\n}\n")
                             << u"application/json"_s
                             << QByteArray("{\n  \"query\": \"{ a }\",\n  \"variables\": {\"n\": {{n}}}\n}");
    QTest::newRow("file") << QByteArray("file")
                          << QByteArray("body:file {\n  ~file: @file(a.json)\n  file: @file(up/b.json) "
                                        "@contentType(application/json)\n}\n")
                          << u"application/json"_s << QByteArray("<./b.json>\n");
    QTest::newRow("switched off") << QByteArray("none") << QByteArray("body:json {\n  {}\n}\n") << QString()
                                  << QByteArray();
}

void BrunoImportTest::bodiesAreTakenOver()
{
    QFETCH(const QByteArray, kind);
    QFETCH(const QByteArray, block);
    QFETCH(const QString, type);
    QFETCH(const QByteArray, body);
    const ImportedRequest request =
        oneOf(readBru(bruRequest("post {\n  url: https://a.test\n  body: " + kind + "\n}\n", block)));
    QCOMPARE(headerOf(request, u"Content-Type"_s), type);
    QCOMPARE(bodyOf(request), body);
}

void BrunoImportTest::authenticationIsPlaced_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<QByteArray>("block");
    QTest::addColumn<QString>("authorization");
    QTest::addColumn<QString>("url");
    const QString url = u"https://a.test"_s;
    QTest::newRow("bearer") << QByteArray("bearer")
                            << QByteArray("auth:bearer {\n  token: s3cr3t-of-mine\n}\n")
                            << u"Bearer {{token}}"_s << url;
    QTest::newRow("variable") << QByteArray("bearer") << QByteArray("auth:bearer {\n  token: {{mine}}\n}\n")
                              << u"Bearer {{mine}}"_s << url;
    QTest::newRow("basic") << QByteArray("basic")
                           << QByteArray("auth:basic {\n  username: ada\n  password: s3cr3t-of-mine\n}\n")
                           << u"Basic ada {{password}}"_s << url;
    QTest::newRow("basic of variables")
        << QByteArray("basic")
        << QByteArray("auth:basic {\n  username: {{user}}\n  password: {{password}}\n}\n")
        << u"Basic {{user}} {{password}}"_s << url;
    QTest::newRow("key in the query")
        << QByteArray("apikey")
        << QByteArray("auth:apikey {\n  key: api_key\n  value: s3cr3t-of-mine\n  placement: queryparams\n}\n")
        << QString() << u"https://a.test?api_key={{apiKey}}"_s;
    QTest::newRow("another") << QByteArray("awsv4")
                             << QByteArray("auth:awsv4 {\n  secretAccessKey: s3cr3t-of-mine\n}\n")
                             << QString() << url;
    QTest::newRow("none") << QByteArray("none") << QByteArray("auth:bearer {\n  token: s3cr3t-of-mine\n}\n")
                          << QString() << url;
}

void BrunoImportTest::authenticationIsPlaced()
{
    QFETCH(const QByteArray, mode);
    QFETCH(const QByteArray, block);
    QFETCH(const QString, authorization);
    QFETCH(const QString, url);
    const ImportedCollection collection =
        readBru(bruRequest("get {\n  url: https://a.test\n  auth: " + mode + "\n}\n", block));
    QCOMPARE(headerOf(oneOf(collection), u"Authorization"_s), authorization);
    QCOMPARE(oneOf(collection).definition.url, url);
    QVERIFY(!everythingIn(collection).contains("s3cr3t-of-mine"));
    QCOMPARE(notesOf(collection).contains(u"awsv4"_s), mode == "awsv4");
}

void BrunoImportTest::assertionsBecomeChecks_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("checks");
    const auto row = [](const char *expression, const char *condition, const char *checks) {
        QTest::addRow("%s %s", expression, condition)
            << QString::fromLatin1(expression) << QString::fromLatin1(condition)
            << QString::fromLatin1(checks);
    };
    row("res.status", "eq 200", "status == 200");
    row("res.status", "200", "status == 200");
    row("$res.status", "neq 404", "status != 404");
    row("res.status", "between 200, 299", "status >= 200|status <= 299");
    row("res.responseTime", "lt 2000", "duration < 2000");
    row("res.getResponseTime()", "lte 2000", "duration <= 2000");
    row("res.headers['content-type']", "contains json", "header content-type contains json");
    row("res.getHeader('x-id')", "isTruthy", "header x-id exists");
    row("res.body", "contains ok", "body contains ok");
    row("res.body.user.name", "eq \"Ada L\"", "body $.user.name == Ada L");
    row("res.body[0].id", "isNumber", "body $[0].id isNumber");
    row("res.body.items", "isArray", "body $.items isArray");
    row("res.body.name", "matches /^A/", "body $.name matches ^A");
    row("res('data.name')", "startsWith A", "body $.data.name startsWith A");
    row("res.body.done", "isFalsy", "body $.done isFalse");
    row("res.body.name", "matches /^A/i", "");
    row("res.body.name", "isDefined", "");
    row("res.body.items", "length 3", "");
    row("res.body.name", "in a, b", "");
    row("res.body.items.map(i => i.id)", "contains 1", "");
    row("res('..id')", "isNumber", "");
    row("req.url", "eq x", "");
    row("res.status", "", "");
}

void BrunoImportTest::assertionsBecomeChecks()
{
    QFETCH(const QString, expression);
    QFETCH(const QString, condition);
    QFETCH(const QString, checks);
    QCOMPARE(checksOfAssertion(expression, condition).join(u'|'), checks);
}

void BrunoImportTest::whatIsNotCheckedIsTold()
{
    const ImportedCollection collection =
        readBru(bruGet("assert {\n  res.status: eq 200\n  res.body.x: isDefined\n  ~res.body.y: eq 1\n}\n"));
    const ImportedRequest request = oneOf(collection);
    QCOMPARE(request.definition.checks, QStringList{u"status == 200"_s});
    const QString comments = request.comments.join(u'\n');
    QVERIFY(comments.contains(u"res.body.x: isDefined"_s) && comments.contains(u"res.body.y: eq 1"_s));
    QVERIFY(notesOf(collection).contains(u"res.body.x"_s));
}

void BrunoImportTest::scriptsBecomeComments()
{
    const ImportedCollection collection =
        readBru(bruGet("script:pre-request {\n  const a = 1;\n}\ntests {\n  test('x', () => {\n  });\n}\n"
                       "vars:post-response {\n  token: res.body.token\n}\n"));
    const QString comments = oneOf(collection).comments.join(u'\n');
    QVERIFY(comments.contains(u"const a = 1;"_s) && comments.contains(u"test('x', () => {\n});"_s));
    QVERIFY(comments.contains(u"token: res.body.token"_s));
    QVERIFY(notesOf(collection).contains(u"not run"_s));
}

void BrunoImportTest::foldersGiveWhatTheyHave()
{
    const auto request = [](const char *name, int seq, const char *auth) {
        return "meta {\n  name: " + QByteArray(name) + "\n  seq: " + QByteArray::number(seq)
            + "\n}\nget {\n  url: https://a.test/" + name + "\n  auth: " + auth + "\n}\n";
    };
    const ImportedCollection collection =
        readFiles({{u"my/bruno.json"_s, quoted("{'version':'1','name':'Tags','type':'collection'}")},
                   {u"my/collection.bru"_s,
                    "headers {\n  X-All: 1\n  ~X-Off: 1\n}\nauth {\n  mode: bearer\n}\nauth:bearer {\n  "
                    "token: {{all}}\n}\n"
                    "vars:pre-request {\n  base: https://a.test\n}\n"},
                   {u"my/second.bru"_s, request("second", 2, "inherit")},
                   {u"my/first.bru"_s, request("first", 1, "none")},
                   {u"my/users/folder.bru"_s,
                    "meta {\n  name: Users and more\n}\nheaders {\n  x-all: 2\n}\nauth {\n  mode: basic\n}\n"
                    "auth:basic {\n  username: {{u}}\n  password: {{p}}\n}\nvars:pre-request {\n  base: "
                    "other\n  own: 1\n}\n"},
                   {u"my/users/a.bru"_s, request("inner", 1, "inherit")},
                   {u"my/users/deep/b.bru"_s, request("deep", 1, "inherit") + "headers {\n  X-All: 3\n}\n"},
                   {u"my/README.md"_s, "# Tags\n"}});
    QCOMPARE(collection.title, u"Tags"_s);
    QStringList shown;
    for (const ImportedRequest &each : collection.requests)
        shown.append(each.folder.join(u'/') + u": "_s + each.definition.title + u' '
                     + headerOf(each, u"Authorization"_s) + u' ' + headerOf(each, u"X-All"_s));
    QCOMPARE(shown,
             (QStringList{u"Users and more/deep: deep Basic {{u}} {{p}} 3"_s,
                          u"Users and more: inner Basic {{u}} {{p}} 2"_s, u": first  1"_s,
                          u": second Bearer {{all}} 1"_s}));
    QCOMPARE(variableIn(collection.variables, u"base"_s), u"https://a.test"_s);
    QCOMPARE(variableIn(collection.variables, u"own"_s), u"1"_s);
    const QString notes = notesOf(collection);
    QVERIFY2(notes.contains(u"the first is kept: base."_s), qPrintable(notes));
    QVERIFY2(notes.contains(u"whole collection: own."_s), qPrintable(notes));
}

void BrunoImportTest::environmentsAreRead()
{
    const ImportedCollection collection =
        readFiles({{u"bruno.json"_s, quoted("{'version':'1','name':'Tags','type':'collection'}")},
                   {u"environments/Staging one.bru"_s,
                    "vars {\n  base: https://b.test\n  ~old: x\n  my name: 1\n  token: s3cr3t-of-mine\n}\n"
                    "vars:secret [\n  key,\n  ~gone\n]\ncolor: #ff0000\n"},
                   {u"x.bru"_s, bruRequest("get {\n  url: {{base}}/{{my name}}\n}\n")}});
    QCOMPARE(collection.environments.size(), std::size_t(1));
    const ImportedEnvironment &staging = collection.environments.front();
    QCOMPARE(staging.name, u"Staging one"_s);
    QCOMPARE(variableIn(staging.variables, u"base"_s), u"https://b.test"_s);
    QCOMPARE(variableIn(staging.variables, u"key"_s), u"(missing)"_s); // is asked for
    QCOMPARE(variableIn(staging.variables, u"old"_s), u"(missing)"_s);
    QCOMPARE(variableIn(staging.variables, u"my_name"_s), u"1"_s);
    QCOMPARE(oneOf(collection).definition.url, u"{{base}}/{{my_name}}"_s);
    QCOMPARE(secretNamed(collection, u"token"_s, u"Staging one"_s), QByteArray("s3cr3t-of-mine"));
    QVERIFY(!everythingIn(collection).contains("s3cr3t-of-mine"));
    QVERIFY(notesOf(collection).contains(u"not in the files: key."_s));
    QVERIFY(notesOf(collection).contains(u"switched off, and were left out: old, gone."_s));
}

void BrunoImportTest::exportsAreRead()
{
    const ImportedCollection collection = readFiles(
        {{u"export.json"_s,
          quoted(
              "{'name':'Tags','version':'1','items':["
              "{'type':'folder','name':'F','seq':2,'root':{'request':{'headers':[{'name':'X-F','value':'1','"
              "enabled':true}],"
              "'auth':{'mode':'apikey','apikey':{'key':'X-Key','value':'s3cr3t-of-mine','placement':'header'}"
              "}}},"
              "'items':[{'type':'http','name':'In','seq':1,'request':{'url':'{{b}}/:id','method':'POST',"
              "'params':[{'name':'id','value':'7','type':'path','enabled':true},{'name':'q','value':'1','"
              "type':'query','enabled':true}],"
              "'body':{'mode':'multipartForm','multipartForm':[{'type':'file','name':'f','value':['x/"
              "a.txt'],'enabled':true},"
              "{'type':'text','name':'t','value':'1','enabled':false}]},"
              "'auth':{'mode':'inherit'},'script':{'req':'a()'},'tests':'b()','docs':'What it does',"
              "'assertions':[{'name':'res.status','value':'eq 201','enabled':true}],"
              "'vars':{'req':[{'name':'v','value':'1','enabled':true}]}}}]},"
              "{'type':'graphql','name':'Q','seq':1,'request':{'url':'{{b}}','method':'POST',"
              "'body':{'mode':'graphql','graphql':{'query':'{a}','variables':'{}'}},'auth':{'mode':'none'}}},"
              "{'type':'grpc-request','name':'G','request':{}}],"
              "'environments':[{'name':'E','variables':[{'name':'b','value':'https://"
              "a.test','enabled':true,'secret':false}]}],"
              "'brunoConfig':{'version':'1','name':'Tags','type':'collection'}}")}});
    QCOMPARE(collection.title, u"Tags"_s);
    const ImportedRequest inner = requestNamed(collection, u"In"_s);
    QCOMPARE(inner.folder, QStringList{u"F"_s});
    QCOMPARE(inner.definition.url, u"{{b}}/7?q=1"_s);
    QCOMPARE(headerOf(inner, u"X-F"_s), u"1"_s);
    QCOMPARE(headerOf(inner, u"X-Key"_s), u"{{xKey}}"_s);
    QCOMPARE(inner.definition.checks, QStringList{u"status == 201"_s});
    QVERIFY(bodyOf(inner).contains("<./a.txt>"));
    QCOMPARE(inner.comments.first(), u"What it does"_s);
    QVERIFY(bodyOf(requestNamed(collection, u"Q"_s)).contains("\"query\": \"{a}\""));
    QCOMPARE(variableIn(collection.environments.front().variables, u"b"_s), u"https://a.test"_s);
    QVERIFY(notesOf(collection).contains(u"not called by HTTP, and were left out: G."_s));
    QVERIFY(!everythingIn(collection).contains("s3cr3t-of-mine"));
}

void BrunoImportTest::brokenFilesAreLeftOutOfMany()
{
    const ImportedCollection collection =
        readFiles({{u"a.bru"_s, bruGet()}, {u"b.bru"_s, "meta {\n  name: x\n"}});
    QCOMPARE(collection.requests.size(), std::size_t(1));
    QVERIFY(notesOf(collection).contains(u"b.bru"_s) && notesOf(collection).contains(u"Line 1"_s));
}

void BrunoImportTest::otherProtocolsAreTold()
{
    const ImportedCollection collection =
        readFiles({{u"a.bru"_s, bruGet()},
                   {u"socket.bru"_s, "meta {\n  name: S\n  type: ws\n}\nws {\n  url: ws://a.test\n}\n"}});
    QCOMPARE(collection.requests.size(), std::size_t(1));
    QVERIFY(notesOf(collection).contains(u"left out: socket.bru."_s));
}

void BrunoImportTest::wrongTypesAreSkipped_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("items") << QByteArray("{'name':1,'version':'1','brunoConfig':1,'items':{'a':1}}");
    QTest::newRow("rows") << QByteArray("{'name':[],'version':'1','brunoConfig':1,'items':[1,null,'x',[],{'"
                                        "type':'http','name':{},'seq':'x','request':"
                                        "{'url':[],'method':1,'headers':{'a':1},'params':[1,{'name':[],'"
                                        "value':{}}],'body':[],'auth':'x','vars':1,"
                                        "'assertions':[[]],'script':[],'tests':{},'docs':[]}}],'environments'"
                                        ":[1,{'variables':[1]}],'root':[]}");
    QTest::newRow("bodies") << QByteArray(
        "{'version':'1','brunoConfig':1,'items':[{'type':'http','request':{'body':{'mode':'multipartForm','"
        "multipartForm':"
        "[{'type':'file','value':[1,null,{}]},{'type':'file','value':'x'},{'value':[[]]}]}}},"
        "{'type':'http','request':{'body':{'mode':'file','file':[{'filePath':[]}]}}},"
        "{'type':'http','request':{'body':{'mode':{},'json':1}}},{'type':'folder','items':1,'root':1}]}");
}

void BrunoImportTest::wrongTypesAreSkipped()
{
    QFETCH(const QByteArray, json);
    const Result<ImportedCollection> collection = imported({quoted(json.constData())});
    QVERIFY2(collection, collection ? "" : qPrintable(collection.error().message()));
    QCOMPARE(collection->format, u"Bruno"_s);
}

void BrunoImportTest::itCanBeCancelled()
{
    int calls = 0;
    const Result<ImportedCollection> read =
        readBruno({{u"a.bru"_s, bruGet()}, {u"b.bru"_s, bruGet()}}, [&calls] { return ++calls > 2; });
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Cancelled);
}

void BrunoImportTest::largeFilesAreRead()
{
    QByteArray rows;
    for (int row = 0; row < 20'000; ++row)
        rows += "  X-Header-" + QByteArray::number(row) + ": '''\n    a\n  '''\n";
    QString path;
    for (int level = 0; level < 500; ++level)
        path += u"a/"_s;
    const ImportedCollection collection =
        readFiles({{u"a.bru"_s, bruGet("headers {\n" + rows + "}\n")}, {path + u"b.bru"_s, bruGet()}});
    QCOMPARE(collection.requests.size(), std::size_t(2));
    QCOMPARE(oneOf(collection).folder.size(), 32);
    QCOMPARE(collection.requests.back().definition.headers.size(), std::size_t(20'000));
}

PATLAS_CORE_TEST(BrunoImportTest)
#include "tst_brunoimport.moc"
