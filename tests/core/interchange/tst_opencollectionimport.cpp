// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/ImportOpenCollection.h"

#include "tests/core/interchange/ImportSupport.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;

namespace {

ImportedCollection readOpen(const std::vector<ImportFile> &files)
{
    Result<ImportedCollection> collection = readImport(files);
    if (collection)
        return std::move(*collection);
    qWarning("%s", qPrintable(collection.error().message()));
    return {};
}

constexpr char tagRequest[] =
    "info:\n  name: Create a tag\n  type: http\n  seq: 1\n  description: Makes a tag.\n"
    "http:\n  method: POST\n  url: \"{{base}}/:project/tags\"\n"
    "  headers:\n    - name: X-Trace\n      value: \"1\"\n    - name: X-Off\n      value: x\n      disabled: "
    "true\n"
    "  params:\n    - name: project\n      value: p1\n      type: path\n    - name: dry\n      value: true\n "
    "     type: query\n"
    "  body:\n    type: json\n    data: |-\n      {\n        \"name\": \"{{name}}\"\n      }\n"
    "  auth: inherit\n"
    "runtime:\n  assertions:\n    - expression: res.status\n      operator: eq\n      value: \"201\"\n"
    "  scripts:\n    - type: before-request\n      code: a();\n    - type: tests\n      code: b();\n"
    "  actions:\n    - type: set-variable\n      phase: after-response\n      selector:\n        expression: "
    "res.body.id\n"
    "        method: jsonq\n      variable:\n        name: tagId\n        scope: runtime\n"
    "docs: |-\n  # Tags\n";

} // namespace

class OpenCollectionImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesOfAFolderAreRead();
    void oneFileHoldsAll_data();
    void oneFileHoldsAll();
    void variantsAreChosen();
    void otherYamlIsNotTaken_data();
    void otherYamlIsNotTaken();
    void wrongTypesAreSkipped_data();
    void wrongTypesAreSkipped();
    void brokenFilesAreRefused();
    void itCanBeCancelled();
};

void OpenCollectionImportTest::filesOfAFolderAreRead()
{
    const ImportedCollection collection =
        readOpen({{u"c/opencollection.yml"_s,
                   "opencollection: 1.0.0\ninfo:\n  name: Tags\nrequest:\n  headers:\n    - name: X-All\n    "
                   "  value: \"1\"\n"
                   "  auth:\n    type: bearer\n    token: s3cr3t-of-mine\n  variables:\n    - name: base\n   "
                   "   value: https://a.test\n"},
                  {u"c/tags/folder.yml"_s, "info:\n  name: All tags\n  type: folder\n  seq: 2\n"},
                  {u"c/tags/create.yml"_s, tagRequest},
                  {u"c/tags/socket.yml"_s,
                   "info:\n  name: Socket\n  type: websocket\nwebsocket:\n  url: ws://a.test\n"},
                  {u"c/environments/dev.yml"_s,
                   "name: dev\nvariables:\n  - name: base\n    value: https://b.test\n  - secret: true\n    "
                   "name: key\n"
                   "  - name: old\n    value: x\n    disabled: true\n"}});
    QCOMPARE(collection.format, u"OpenCollection"_s);
    QCOMPARE(collection.title, u"Tags"_s);
    QCOMPARE(collection.requests.size(), std::size_t(1));
    const ImportedRequest &request = collection.requests.front();
    QCOMPARE(request.folder, QStringList{u"All tags"_s});
    QCOMPARE(request.definition.title, u"Create a tag"_s);
    QCOMPARE(request.definition.url, u"{{base}}/p1/tags?dry=true"_s);
    QCOMPARE(headerOf(request, u"X-All"_s), u"1"_s);
    QCOMPARE(headerOf(request, u"X-Trace"_s), u"1"_s);
    QCOMPARE(headerOf(request, u"Authorization"_s), u"Bearer {{token}}"_s);
    QCOMPARE(headerOf(request, u"Content-Type"_s), u"application/json"_s);
    QCOMPARE(bodyOf(request), QByteArray("{\n  \"name\": \"{{name}}\"\n}"));
    QCOMPARE(request.definition.checks, QStringList{u"status == 201"_s});
    const QString comments = request.comments.join(u'\n');
    for (const QString &text :
         {u"Makes a tag."_s, u"# Tags"_s, u"a();"_s, u"b();"_s, u"X-Off: x"_s, u"tagId: res.body.id"_s})
        QVERIFY2(comments.contains(text), qPrintable(text));
    QCOMPARE(variableIn(collection.variables, u"base"_s), u"https://a.test"_s);
    QCOMPARE(variableIn(collection.environments.front().variables, u"base"_s), u"https://b.test"_s);
    const QString notes = notesOf(collection);
    QVERIFY2(notes.contains(u"left out: Socket."_s), qPrintable(notes));
    QVERIFY2(notes.contains(u"not in the files: key."_s), qPrintable(notes));
    QVERIFY(!everythingIn(collection).contains("s3cr3t-of-mine"));
}

void OpenCollectionImportTest::oneFileHoldsAll_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("YAML") << QByteArray(
        "opencollection: 1.0.0\ninfo:\n  name: Tags\nbundled: true\nconfig:\n  environments:\n    - name: "
        "dev\n"
        "      variables:\n        - name: base\n          value: {type: string, data: "
        "https://a.test}\nitems:\n"
        "  - info:\n      name: F\n      type: folder\n    items:\n      - info:\n          name: In\n       "
        "   type: http\n"
        "        http:\n          method: PUT\n          url: https://a.test\n          body:\n            "
        "type: form-urlencoded\n"
        "            data:\n              - name: a\n                value: 1 2\n  - info:\n      name: Q\n  "
        "    type: graphql\n"
        "    graphql:\n      url: https://a.test\n      body:\n        query: '{a}'\n");
    QTest::newRow("JSON") << quoted(
        "{'opencollection':'1.0.0','info':{'name':'Tags'},'config':{'environments':[{'name':'dev','variables'"
        ":"
        "[{'name':'base','value':'https://a.test'}]}]},'items':[{'info':{'name':'F','type':'folder'},'items':"
        "[{'info':{'name':'In'},'http':{'method':'PUT','url':'https://"
        "a.test','body':{'type':'form-urlencoded',"
        "'data':[{'name':'a','value':'1 2'}]}}}]},{'info':{'name':'Q'},'graphql':{'url':'https://a.test',"
        "'body':{'query':'{a}'}}}]}");
}

void OpenCollectionImportTest::oneFileHoldsAll()
{
    QFETCH(const QByteArray, bytes);
    const ImportedCollection collection = readOpen({{{}, bytes}});
    QCOMPARE(collection.title, u"Tags"_s);
    QCOMPARE(collection.requests.size(), std::size_t(2));
    const ImportedRequest inner = requestNamed(collection, u"In"_s);
    QCOMPARE(inner.folder, QStringList{u"F"_s});
    QCOMPARE(bodyOf(inner), QByteArray("a=1%202"));
    QCOMPARE(requestNamed(collection, u"Q"_s).definition.method, u"POST"_s);
    QCOMPARE(bodyOf(requestNamed(collection, u"Q"_s)), QByteArray("{\n  \"query\": \"{a}\"\n}"));
    QCOMPARE(variableIn(collection.environments.front().variables, u"base"_s), u"https://a.test"_s);
}

void OpenCollectionImportTest::variantsAreChosen()
{
    const ImportedCollection collection = readOpen(
        {{u"a.yml"_s,
          "info:\n  name: V\nhttp:\n  method: POST\n  url: https://a.test/{{v}}\n  body:\n    - title: one\n "
          "     body: {type: text, data: first}\n"
          "    - title: two\n      selected: true\n      body:\n        type: multipart-form\n        data:\n"
          "          - {name: f, type: file, value: [up/a.txt]}\n"
          "runtime:\n  variables:\n    - name: v\n      value:\n        - {title: x, value: one}\n        - "
          "{title: y, selected: true, value: two}\n"}});
    QVERIFY(bodyOf(collection.requests.front()).contains("<./a.txt>"));
    QCOMPARE(variableIn(collection.variables, u"v"_s), u"two"_s);
}

void OpenCollectionImportTest::otherYamlIsNotTaken_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("OpenAPI") << QByteArray("openapi: 3.1.0\ninfo:\n  title: x\n  version: 1\nhttp: 1\n");
    QTest::newRow("AsyncAPI") << QByteArray("asyncapi: 3.0.0\ninfo:\n  title: x\nhttp: 1\n");
    QTest::newRow("anything") << QByteArray("name: x\nversion: 1\n");
    QTest::newRow("only info") << QByteArray("info:\n  name: x\n");
    QTest::newRow("workflow") << QByteArray("name: CI\non: push\njobs:\n  a: 1\n");
}

void OpenCollectionImportTest::otherYamlIsNotTaken()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!looksLikeImport({u"x.yml"_s, text}));
}

void OpenCollectionImportTest::wrongTypesAreSkipped_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("items") << QByteArray(
        "opencollection: []\ninfo: 1\nitems: {a: 1}\nconfig: 1\nrequest: x\ndocs: []\n");
    QTest::newRow("rows") << QByteArray(
        "opencollection: 1\nitems:\n  - 1\n  - null\n  - {http: 1}\n  - {http: {method: [], url: {}, "
        "headers: 1, params: [1, {}], body: 5, auth: 7},"
        " runtime: [], info: x, docs: [1]}\n  - {http: {body: []}}\n  - {http: {body: [{}]}}\n  - {http: "
        "{body: {type: multipart-form, data: 1}}}\n"
        "  - {http: {body: {type: file, data: [{filePath: []}]}}, runtime: {scripts: 1, actions: [1], "
        "assertions: [1], variables: [{name: a, value: []}]}}\n");
}

void OpenCollectionImportTest::wrongTypesAreSkipped()
{
    QFETCH(const QByteArray, text);
    const Result<ImportedCollection> collection = readImport({{{}, text}});
    QVERIFY2(collection, collection ? "" : qPrintable(collection.error().message()));
}

void OpenCollectionImportTest::brokenFilesAreRefused()
{
    const QByteArray broken = "opencollection: 1.0.0\ninfo: {\n";
    const Result<ImportedCollection> collection = readImport({{u"a.yml"_s, broken}});
    QVERIFY(!collection);
    QCOMPARE(collection.error().kind, ErrorKind::Parse);
    const ImportedCollection two = readOpen({{u"a.yml"_s, broken}, {u"b.yml"_s, tagRequest}});
    QCOMPARE(two.requests.size(), std::size_t(1));
    QVERIFY(notesOf(two).contains(u"a.yml"_s));
}

void OpenCollectionImportTest::itCanBeCancelled()
{
    int calls = 0;
    const Result<ImportedCollection> read = readOpenCollection(
        {{u"a.yml"_s, tagRequest}, {u"b.yml"_s, tagRequest}}, [&calls] { return ++calls > 2; });
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Cancelled);
}

PATLAS_CORE_TEST(OpenCollectionImportTest)
#include "tst_opencollectionimport.moc"
