// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/ImportInsomnia.h"

#include "core/interchange/InsomniaTags.h"
#include "tests/core/interchange/ImportSupport.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;

namespace {

ImportedCollection readExport(const std::vector<QByteArray> &texts)
{
    Result<ImportedCollection> collection = imported(texts);
    if (collection)
        return std::move(*collection);
    qWarning("%s", qPrintable(collection.error().message()));
    return {};
}

/// Version 4: a workspace "w" and further resources.
QByteArray exportOf(const QByteArray &resources)
{
    return quoted(
               "{'_type':'export','__export_format':4,'__export_source':'insomnia.desktop.app','resources':["
               "{'_id':'w','_type':'workspace','name':'Tags','parentId':null}")
        + (resources.isEmpty() ? QByteArray() : "," + quoted(resources.constData())) + "]}";
}

/// A request in the workspace with further members.
QByteArray requestWith(const QByteArray &members)
{
    return "{'_id':'r','_type':'request','parentId':'w','name':'One','method':'POST','url':'https://a.test',"
        + members + "}";
}

ImportedRequest readRequest(const QByteArray &members, QString *notes = nullptr)
{
    const ImportedCollection collection = readExport({exportOf(requestWith(members))});
    if (notes)
        *notes = notesOf(collection);
    return collection.requests.empty() ? ImportedRequest() : collection.requests.front();
}

constexpr char nestedExport[] =
    "type: collection.insomnia.rest/5.0\nname: Tags\nmeta:\n  id: wrk_1\n  description: ''\n"
    "collection:\n"
    "  - name: F\n    meta:\n      id: fld_1\n      sortKey: -5\n    environment:\n      own: 1\n"
    "    authentication:\n      type: basic\n      username: ada\n      password: s3cr3t-of-mine\n"
    "    headers:\n      - name: X-F\n        value: '1'\n"
    "    children:\n      - url: '{{ _.host }}/u/:id'\n        name: In\n        meta:\n          id: "
    "req_1\n          description: What it does\n"
    "        method: get\n        parameters:\n          - name: q\n            value: a b\n          - "
    "name: off\n            value: x\n            disabled: true\n"
    "        pathParameters:\n          - name: id\n            value: '7'\n"
    "        scripts:\n          preRequest: a();\n          afterResponse: b();\n"
    "  - name: First\n    url: https://a.test\n    method: POST\n    meta:\n      id: req_2\n      sortKey: "
    "-9\n"
    "    body:\n      mimeType: application/json\n      text: |-\n        {\n          \"n\": \"{{ "
    "_.user.name }}\"\n        }\n"
    "  - name: Live\n    url: wss://a.test\n    meta:\n      id: ws-req_1\n"
    "environments:\n  name: Base Environment\n  data:\n    host: https://a.test\n    user:\n      name: "
    "ada\n      tags: [1, 2]\n"
    "  subEnvironments:\n    - name: Staging\n      data:\n        host: https://b.test\n        api-key: "
    "s3cr3t-other\n";

} // namespace

class InsomniaImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsOfResourcesAreRead();
    void nestedExportsAreRead();
    void orderFollowsTheSortKeys();
    void bodiesAreTakenOver_data();
    void bodiesAreTakenOver();
    void authenticationIsPlaced_data();
    void authenticationIsPlaced();
    void authenticationIsInherited();
    void tagsBecomeExpressions_data();
    void tagsBecomeExpressions();
    void variablesAreTranslated_data();
    void variablesAreTranslated();
    void responsesAreReferredTo();
    void circlesAndStraysEnd();
    void wrongTypesAreSkipped_data();
    void wrongTypesAreSkipped();
    void brokenFilesAreRefused_data();
    void brokenFilesAreRefused();
    void itCanBeCancelled();
    void largeExportsAreRead();
};

void InsomniaImportTest::listsOfResourcesAreRead()
{
    const ImportedCollection collection = readExport(
        {exportOf("{'_id':'g','_type':'request_group','parentId':'w','name':'F','environment':{'own':'1'}},"
                  "{'_id':'r','_type':'request','parentId':'g','name':'In','method':'post','url':'{{ _.host "
                  "}}/x','description':'What it does',"
                  "'headers':[{'name':'X-A','value':'{{ user.name "
                  "}}'},{'name':'X-Off','value':'1','disabled':true},{'name':'','value':''}],"
                  "'parameters':[{'name':'a','value':'1'}],'body':{'mimeType':'application/"
                  "json','text':'{}'},'preRequestScript':'a();'},"
                  "{'_id':'s','_type':'websocket_request','parentId':'w','name':'Live'},"
                  "{'_id':'e','_type':'environment','parentId':'w','name':'Base','data':{'host':'https://"
                  "a.test','user':{'name':'ada','deep':{'x':1.5}},'list':[1,{'a':2}],'none':null}},"
                  "{'_id':'f','_type':'environment','parentId':'e','name':'Staging','data':{'host':'https://"
                  "b.test','token':'s3cr3t-of-mine'}},"
                  "{'_id':'j','_type':'cookie_jar','parentId':'w','cookies':[{'value':'s3cr3t-of-mine'}]}")});
    QCOMPARE(collection.format, u"Insomnia"_s);
    QCOMPARE(collection.title, u"Tags"_s);
    QCOMPARE(collection.requests.size(), std::size_t(1));
    const ImportedRequest &request = collection.requests.front();
    QCOMPARE(request.folder, QStringList{u"F"_s});
    QCOMPARE(request.definition.method, u"POST"_s);
    QCOMPARE(request.definition.url, u"{{host}}/x?a=1"_s);
    QCOMPARE(headerOf(request, u"X-A"_s), u"{{ user.name }}"_s);
    const QString comments = request.comments.join(u'\n');
    QVERIFY(comments.contains(u"What it does"_s) && comments.contains(u"X-Off: 1"_s)
            && comments.contains(u"a();"_s));
    QCOMPARE(variableIn(collection.variables, u"host"_s), u"https://a.test"_s);
    QCOMPARE(variableIn(collection.variables, u"user.name"_s), u"ada"_s);
    QCOMPARE(variableIn(collection.variables, u"user.deep.x"_s), u"1.5"_s);
    QCOMPARE(variableIn(collection.variables, u"list"_s), u"[1,{\"a\":2}]"_s);
    QCOMPARE(variableIn(collection.variables, u"none"_s), QString());
    QCOMPARE(variableIn(collection.variables, u"own"_s), u"1"_s);
    QCOMPARE(collection.environments.size(), std::size_t(1));
    QCOMPARE(variableIn(collection.environments.front().variables, u"host"_s), u"https://b.test"_s);
    QCOMPARE(secretNamed(collection, u"token"_s, u"Staging"_s), QByteArray("s3cr3t-of-mine"));
    QVERIFY(notesOf(collection).contains(u"left out: Live."_s));
    QVERIFY(!everythingIn(collection).contains("s3cr3t-of-mine"));
}

void InsomniaImportTest::nestedExportsAreRead()
{
    const ImportedCollection collection = readExport({nestedExport});
    QCOMPARE(collection.title, u"Tags"_s);
    QCOMPARE(collection.requests.size(), std::size_t(2));
    const ImportedRequest inner = requestNamed(collection, u"In"_s);
    QCOMPARE(inner.folder, QStringList{u"F"_s});
    QCOMPARE(inner.definition.method, u"GET"_s);
    QCOMPARE(inner.definition.url, u"{{host}}/u/7?q=a%20b"_s);
    QCOMPARE(headerOf(inner, u"X-F"_s), u"1"_s);
    QCOMPARE(headerOf(inner, u"Authorization"_s), u"Basic ada {{password}}"_s);
    const QString comments = inner.comments.join(u'\n');
    for (const QString &text : {u"What it does"_s, u"off: x"_s, u"a();"_s, u"b();"_s})
        QVERIFY2(comments.contains(text), qPrintable(text));
    QCOMPARE(bodyOf(requestNamed(collection, u"First"_s)), QByteArray("{\n  \"n\": \"{{user.name}}\"\n}"));
    QCOMPARE(variableIn(collection.variables, u"host"_s), u"https://a.test"_s);
    QCOMPARE(variableIn(collection.variables, u"user.tags"_s), u"[1,2]"_s);
    QCOMPARE(variableIn(collection.environments.front().variables, u"host"_s), u"https://b.test"_s);
    QCOMPARE(secretNamed(collection, u"api-key"_s, u"Staging"_s), QByteArray("s3cr3t-other"));
    QVERIFY(notesOf(collection).contains(u"left out: Live."_s));
    QVERIFY(!everythingIn(collection).contains("s3cr3t-"));
}

void InsomniaImportTest::orderFollowsTheSortKeys()
{
    const ImportedCollection collection = readExport({exportOf(
        "{'_id':'1','_type':'request','parentId':'w','name':'c','method':'GET','url':'x','metaSortKey':-1},"
        "{'_id':'2','_type':'request','parentId':'w','name':'d','method':'GET','url':'x'},"
        "{'_id':'3','_type':'request','parentId':'w','name':'a','method':'GET','url':'x','metaSortKey':-200."
        "5},"
        "{'_id':'4','_type':'request','parentId':'w','name':'b','method':'GET','url':'x','metaSortKey':-"
        "3}")});
    QStringList names;
    for (const ImportedRequest &each : collection.requests)
        names.append(each.definition.title);
    QCOMPARE(names, (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
}

void InsomniaImportTest::bodiesAreTakenOver_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("form") << QByteArray(
        "{'mimeType':'application/x-www-form-urlencoded','params':[{'name':'a','value':'1 2'},"
        "{'name':'b','value':'x','disabled':true},{'name':'c','value':'{{ _.d }}'}]}")
                          << u"application/x-www-form-urlencoded"_s << QByteArray("a=1%202&c={{d}}");
    QTest::newRow("multipart")
        << QByteArray("{'mimeType':'multipart/form-data','params':[{'name':'a','value':'1'},"
                      "{'name':'f','type':'file','fileName':'/home/me/a.png','value':''}]}")
        << u"multipart/form-data; boundary=patlas-form"_s
        << QByteArray("--patlas-form\nContent-Disposition: form-data; name=\"a\"\n\n1\n"
                      "--patlas-form\nContent-Disposition: form-data; name=\"f\"; filename=\"a.png\"\n\n"
                      "<./a.png>\n\n--patlas-form--");
    QTest::newRow("file") << QByteArray("{'mimeType':'application/octet-stream','fileName':'/home/me/a.bin'}")
                          << u"application/octet-stream"_s << QByteArray("<./a.bin>\n");
    QTest::newRow("graphql") << QByteArray(
        "{'mimeType':'application/graphql','text':'{\\'query\\':\\'{a}\\'}'}")
                             << u"application/json"_s << QByteArray("{\"query\":\"{a}\"}");
    QTest::newRow("yaml") << QByteArray("{'mimeType':'text/yaml','text':'a: {% uuid %}'}") << u"text/yaml"_s
                          << QByteArray("a: {{$uuid}}");
    QTest::newRow("none") << QByteArray("{}") << QString() << QByteArray();
}

void InsomniaImportTest::bodiesAreTakenOver()
{
    QFETCH(const QByteArray, body);
    const ImportedRequest request = readRequest("'body':" + body);
    QTEST(headerOf(request, u"Content-Type"_s), "type");
    QTEST(bodyOf(request), "text");
}

void InsomniaImportTest::authenticationIsPlaced_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("authorization");
    QTest::addColumn<QString>("url");
    const QString url = u"https://a.test"_s;
    QTest::newRow("bearer") << QByteArray("'authentication':{'type':'bearer','token':'s3cr3t-of-mine'}")
                            << u"Bearer {{token}}"_s << url;
    QTest::newRow("prefix") << QByteArray(
        "'authentication':{'type':'bearer','token':'{{ _.t }}','prefix':'Token'}")
                            << u"Token {{t}}"_s << url;
    QTest::newRow("basic") << QByteArray(
        "'authentication':{'type':'basic','username':'{{ _.u }}','password':'{{ _.p }}'}")
                           << u"Basic {{u}} {{p}}"_s << url;
    QTest::newRow("key in the query") << QByteArray(
        "'authentication':{'type':'apikey','key':'k','value':'s3cr3t-of-mine','addTo':'queryParams'}")
                                      << QString() << u"https://a.test?k={{k}}"_s;
    QTest::newRow("key in a cookie") << QByteArray(
        "'authentication':{'type':'apikey','key':'k','value':'s3cr3t-of-mine','addTo':'cookie'}")
                                     << QString() << url;
    QTest::newRow("switched off") << QByteArray(
        "'authentication':{'type':'bearer','token':'s3cr3t-of-mine','disabled':true}")
                                  << QString() << url;
    QTest::newRow("a header that was typed")
        << QByteArray("'headers':[{'name':'authorization','value':'Bearer s3cr3t-of-mine'}],"
                      "'authentication':{'type':'bearer','token':'{{ _.t }}'}")
        << u"Bearer {{token}}"_s << url;
    QTest::newRow("another") << QByteArray(
        "'authentication':{'type':'oauth2','clientSecret':'s3cr3t-of-mine'}")
                             << QString() << url;
}

void InsomniaImportTest::authenticationIsPlaced()
{
    QFETCH(const QByteArray, members);
    const ImportedCollection collection = readExport({exportOf(requestWith(members))});
    QCOMPARE(collection.requests.size(), std::size_t(1));
    QTEST(headerOf(collection.requests.front(), u"Authorization"_s), "authorization");
    QTEST(collection.requests.front().definition.url, "url");
    QVERIFY(!everythingIn(collection).contains("s3cr3t-of-mine"));
}

void InsomniaImportTest::authenticationIsInherited()
{
    const auto request = [](const char *id, const char *parent, const char *auth) {
        return "{'_id':'" + QByteArray(id) + "','_type':'request','parentId':'" + parent + "','name':'" + id
            + "','method':'GET','url':'https://a.test','authentication':" + auth + "}";
    };
    const ImportedCollection collection = readExport({exportOf(
        "{'_id':'g','_type':'request_group','parentId':'w','name':'G','authentication':{'type':'bearer','"
        "token':'{{ _.t }}'}},"
        "{'_id':'h','_type':'request_group','parentId':'g','name':'H','authentication':{'type':'none'}},"
        + request("a", "g", "{}") + "," + request("b", "g", "{'type':'none'}") + "," + request("c", "h", "{}")
        + "," + request("d", "w", "{}"))});
    QCOMPARE(headerOf(requestNamed(collection, u"a"_s), u"Authorization"_s), u"Bearer {{t}}"_s);
    for (const QString &name : {u"b"_s, u"c"_s, u"d"_s})
        QCOMPARE(headerOf(requestNamed(collection, name), u"Authorization"_s), QString());
}

void InsomniaImportTest::tagsBecomeExpressions_data()
{
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QStringList>("unknown");
    const auto row = [](const char *theirs, const char *ours, const QStringList &unknown = {}) {
        QTest::newRow(theirs) << QString::fromLatin1(theirs) << QString::fromLatin1(ours) << unknown;
    };
    row("a {% uuid 'v4' %}{%- now 'iso-8601', '' -%}", "a {{$uuid}}{{$isoTimestamp}}");
    row("{% now 'unix' %} {% now %}", "{{$timestamp}} {{$isoTimestamp}}");
    row("{% now 'millis', '' %}", "{% now 'millis', '' %}", {u"now"_s});
    row("{% faker 'randomEmail' %}", "{{$random.email}}");
    row("{% prompt 'Code', '', '' %}{% uuid %}", "{% prompt 'Code', '', '' %}{{$uuid}}", {u"prompt"_s});
    row("{% response 'body', 'r1', 'b64::JC5kYXRhLmlk::46b', 'never', 60 %}",
        "{{log-in.response.body.$.data.id}}");
    row("{% response 'body', 'r1', '$.id' %}{% response 'raw', 'r1', '' %}",
        "{{log-in.response.body.$.id}}{{log-in.response.body.*}}");
    row("{% response 'header', 'r1', 'Location' %}", "{{log-in.response.headers.Location}}");
    row("{% response 'body', 'r1', '/a/b' %}", "{{log-in.response.body/a/b}}");
    row("{% response 'body', 'gone', '$.id' %}", "{% response 'body', 'gone', '$.id' %}", {u"response"_s});
    row("{% response 'url', 'r1', '' %}", "{% response 'url', 'r1', '' %}", {u"response"_s});
    row("{% open", "{% open");
    row("{%%} {% %}", "{%%} {% %}", {QString()});
}

void InsomniaImportTest::tagsBecomeExpressions()
{
    QFETCH(const QString, theirs);
    InsomniaTags tags;
    tags.addRequest(u"r1"_s, u"Log in!"_s);
    QTEST(tags.replaced(theirs), "ours");
    QTEST(tags.takeUnknown(), "unknown");
}

void InsomniaImportTest::variablesAreTranslated_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("note");
    const auto row = [](const char *url, const char *expected, const char *note = "") {
        QTest::newRow(url) << QString::fromLatin1(url) << QString::fromLatin1(expected)
                           << QString::fromLatin1(note);
    };
    row("http://a/{{ _.x }}/{{y}}", "http://a/{{x}}/{{y}}");
    row("http://a/{{_.a.b}}/{{ _['c d'] }}/{{ _[\\\"e\\\"] }}", "http://a/{{a.b}}/{{c_d}}/{{e}}", "c d");
    row("http://a/{{ _.list[0].id }}", "http://a/{{list[0].id}}");
    row("http://a/{{ _.x | upper }}", "http://a/{{ _.x | upper }}", "_.x | upper");
}

void InsomniaImportTest::variablesAreTranslated()
{
    QFETCH(const QString, url);
    QFETCH(const QString, note);
    const QByteArray bytes = "{\"_type\":\"export\",\"__export_format\":4,\"resources\":[{\"_id\":\"r\",\"_"
                             "type\":\"request\",\"method\":\"GET\","
                             "\"url\":\""
        + url.toUtf8() + "\"}]}";
    const ImportedCollection collection = readExport({bytes});
    QCOMPARE(collection.requests.size(), std::size_t(1));
    QTEST(collection.requests.front().definition.url, "expected");
    QVERIFY2(notesOf(collection).contains(note), qPrintable(notesOf(collection)));
}

void InsomniaImportTest::responsesAreReferredTo()
{
    const ImportedCollection collection = readExport({exportOf(
        "{'_id':'a','_type':'request','parentId':'w','name':'Log in','method':'POST','url':'https://a.test'},"
        "{'_id':'b','_type':'request','parentId':'w','name':'Log in','method':'POST','url':'https://b.test'},"
        "{'_id':'c','_type':'request','parentId':'w','name':'Use','method':'GET','url':'https://a.test',"
        "'headers':[{'name':'X-A','value':'{% response \\'body\\', \\'b\\', \\'$.id\\' %}'}],"
        "'authentication':{'type':'bearer','token':'{% response \\'body\\', \\'a\\', \\'$.token\\' %}'}},"
        "{'_id':'e','_type':'environment','parentId':'w','data':{'t':'{% response \\'body\\', \\'a\\', "
        "\\'$.token\\' %}'}}")});
    QCOMPARE(headerOf(collection.requests[2], u"X-A"_s),
             u"{{"_s + collection.requests[1].definition.name + u".response.body.$.id}}"_s);
    const QString first = collection.requests[0].definition.name;
    QVERIFY(!first.isEmpty() && first != collection.requests[1].definition.name);
    QCOMPARE(headerOf(collection.requests[2], u"Authorization"_s),
             u"Bearer {{"_s + first + u".response.body.$.token}}"_s);
    QCOMPARE(variableIn(collection.variables, u"t"_s), u"{{"_s + first + u".response.body.$.token}}"_s);
    QVERIFY(collection.requests[2].definition.name.isEmpty());
    QVERIFY2(collection.notes.empty(), qPrintable(notesOf(collection)));
}

void InsomniaImportTest::circlesAndStraysEnd()
{
    const ImportedCollection collection =
        readExport({exportOf("{'_id':'a','_type':'request_group','parentId':'b','name':'A'},"
                             "{'_id':'b','_type':'request_group','parentId':'a','name':'B'},"
                             "{'_id':'s','_type':'request_group','parentId':'s','name':'S'},"
                             "{'_id':'1','_type':'request','parentId':'a','name':'in a "
                             "circle','method':'GET','url':'https://a.test'},"
                             "{'_id':'2','_type':'request','parentId':'gone','name':'stray','method':'GET','"
                             "url':'https://a.test'}")});
    QCOMPARE(collection.requests.size(), std::size_t(2));
    QCOMPARE(requestNamed(collection, u"stray"_s).folder, QStringList());
}

void InsomniaImportTest::wrongTypesAreSkipped_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("resources") << QByteArray("{'_type':'export','__export_format':4,'resources':{'a':1}}");
    QTest::newRow("members") << QByteArray(
        "{'__export_format':4,'resources':[1,null,[],'x',{'_type':[]},{'_id':[],'_type':'workspace','name':{}"
        "},"
        "{'_type':'request','parentId':[],'name':1,'method':[],'url':{},'headers':1,'parameters':[1,[],{}],'"
        "body':[],"
        "'authentication':'x','pathParameters':{}},{'_type':'request','body':{'mimeType':[],'text':{},'"
        "params':[1]}},"
        "{'_type':'request','body':{'mimeType':'multipart/"
        "form-data','params':[{'type':'file','fileName':[]}]}},"
        "{'_type':'environment','data':[]},{'_type':'request_group','environment':1,'authentication':[]}]}");
    QTest::newRow("nested") << QByteArray(
        "{'type':'collection.insomnia.rest/5.0','collection':[1,{'children':[1]},{'children':1},"
        "{'method':1}],'environments':[],'meta':1,'name':[]}");
}

void InsomniaImportTest::wrongTypesAreSkipped()
{
    QFETCH(const QByteArray, bytes);
    const Result<ImportedCollection> collection = imported({quoted(bytes.constData())});
    QVERIFY2(collection, collection ? "" : qPrintable(collection.error().message()));
    QCOMPARE(collection->format, u"Insomnia"_s);
}

void InsomniaImportTest::brokenFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("cut") << exportOf("{'_id':'r'}").chopped(3);
    QTest::newRow("YAML") << QByteArray("type: collection.insomnia.rest/5.0\ncollection: [\n");
    QByteArray deep = "type: collection.insomnia.rest/5.0\ncollection: ";
    deep += QByteArray(300, '[') + QByteArray(300, ']');
    QTest::newRow("too deep") << deep;
    QByteArray laughs = "type: collection.insomnia.rest/5.0\na0: &a0 [xxxxxxxxxxxxxxxxxxxx]\n";
    for (int level = 1; level < 30; ++level) {
        const QByteArray before = "*a" + QByteArray::number(level - 1);
        laughs += "a" + QByteArray::number(level) + ": &a" + QByteArray::number(level) + " [" + before + ","
            + before + "," + before + "]\n";
    }
    QTest::newRow("aliases") << laughs;
}

void InsomniaImportTest::brokenFilesAreRefused()
{
    QFETCH(const QByteArray, bytes);
    const Result<ImportedCollection> collection = imported({bytes});
    QVERIFY(!collection);
    QCOMPARE(collection.error().kind, ErrorKind::Parse);
    QVERIFY(!collection.error().remedy.isEmpty());
}

void InsomniaImportTest::itCanBeCancelled()
{
    const QByteArray bytes = exportOf(requestWith("'a':1") + "," + requestWith("'a':1"));
    for (int calls = 0; calls < 3; ++calls) {
        int left = calls;
        const Result<ImportedCollection> read = readInsomnia({{{}, bytes}}, [&left] { return left-- == 0; });
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Cancelled);
    }
}

void InsomniaImportTest::largeExportsAreRead()
{
    QByteArray resources;
    constexpr int count = 5'000;
    for (int number = 0; number < count; ++number) {
        const QByteArray id = QByteArray::number(number);
        resources += (number > 0 ? "," : "") + QByteArray("{'_id':'g") + id
            + "','_type':'request_group','parentId':'"
            + (number > 0 ? "g" + QByteArray::number(number - 1) : "w") + "','name':'G'},{'_id':'r" + id
            + "','_type':'request','parentId':'g" + id
            + "','name':'One','method':'GET','url':'https://a.test/" + id
            + "?x={% response \\'body\\', \\'r0\\', \\'$.id\\' %}'}";
    }
    const ImportedCollection collection = readExport({exportOf(resources)});
    QCOMPARE(collection.requests.size(), std::size_t(count));
}

PATLAS_CORE_TEST(InsomniaImportTest)
#include "tst_insomniaimport.moc"
