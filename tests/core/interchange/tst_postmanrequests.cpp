// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/ImportPostman.h"

#include "tests/core/interchange/ImportSupport.h"
#include "tests/core/interchange/PostmanSupport.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;
using namespace patlas::test::postmancollections;

/// What becomes of a request of Postman.
class PostmanRequestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addressesAreTakenOver_data();
    void addressesAreTakenOver();
    void switchedOffRowsBecomeComments();
    void bodiesAreTakenOver();
    void authenticationIsInherited();
    void authenticationIsPlaced_data();
    void authenticationIsPlaced();
    void scriptsBecomeCommentsAndChecks_data();
    void scriptsBecomeCommentsAndChecks();
    void whatIsLeftOutIsTold();
};

void PostmanRequestsTest::addressesAreTakenOver_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QString>("expected");
    QTest::newRow("text") << quoted("'http://h/a?b=c#d'") << u"http://h/a?b=c#d"_s;
    QTest::newRow("raw counts") << quoted("{'raw':'http://h/raw','host':['other'],'path':['x']}")
                                << u"http://h/raw"_s;
    QTest::newRow("composed") << quoted(
        "{'protocol':'https','host':['api','example','com'],'port':'8080','path':['v1',{'type':'string',"
        "'value':'tags'}],'query':[{'key':'a b','value':'{{x}}'},{'key':'off','value':'1','disabled':true}],"
        "'hash':'end'}") << u"https://api.example.com:8080/v1/tags?a%20b={{x}}#end"_s;
    QTest::newRow("path variable with a value")
        << quoted("{'raw':'{{base}}/tags/:id/:other?x=:id','variable':[{'key':'id','value':'7 a'}]}")
        << u"{{base}}/tags/7%20a/:other?x=:id"_s;
    QTest::newRow("path variable without one")
        << quoted("{'raw':'{{base}}/tags/:tag id','variable':[{'key':'tag id','value':''}]}")
        << u"{{base}}/tags/{{tag_id}}"_s;
    QTest::newRow("without a scheme") << quoted("'localhost:3000/x'") << u"http://localhost:3000/x"_s;
    QTest::newRow("blanks") << quoted("' http://h/a b\\n?c={{ d }} '") << u"http://h/a%20b?c={{ d }}"_s;
    QTest::newRow("none") << quoted("null") << QString();
    QTest::newRow("a password") << quoted("'http://me:hunter22@h/'") << u"http://me:{{password}}@h/"_s;
    QTest::newRow("a key in the query")
        << quoted("'http://h/?page=2&api_key=abc&next=1'") << u"http://h/?page=2&api_key={{apiKey}}&next=1"_s;
    QTest::newRow("a variable in the query")
        << quoted("'http://h/?api_key={{key}}'") << u"http://h/?api_key={{key}}"_s;
}

void PostmanRequestsTest::addressesAreTakenOver()
{
    QFETCH(const QByteArray, url);
    const ImportedRequest request =
        readOne("{\"name\":\"One\",\"request\":{\"method\":\"GET\",\"url\":" + url + "}}");
    QTEST(request.definition.url, "expected");
}

void PostmanRequestsTest::switchedOffRowsBecomeComments()
{
    const ImportedCollection collection = read(collectionOf(requestOf(
        "{'method':'POST','header':[{'key':'Accept','value':'*/*','disabled':true,'description':'What "
        "comes.'},{'key':'X-Api-Key','value':"
        "'abc','disabled':true},{'key':'X-On','value':'1'},{'key':'','value':''}],'url':{'raw':'http://h/',"
        "'query':[{'key':'page','value':'2','disabled':true}]},'body':{'mode':'urlencoded','urlencoded':["
        "{'key':'a','value':'1 "
        "2'},{'key':'b','value':'{{c}}'},{'key':'off','value':'3','disabled':true}]}}")));
    const ImportedRequest &request = collection.requests.front();
    QCOMPARE(headerOf(request, u"X-On"_s), u"1"_s);
    QCOMPARE(request.definition.headers.size(), std::size_t(2));
    QCOMPARE(headerOf(request, u"content-type"_s), u"application/x-www-form-urlencoded"_s);
    QCOMPARE(bodyOf(request), "a=1%202&b={{c}}");
    const QString comments = request.comments.join(u'\n');
    QVERIFY(comments.contains("Accept: */*"_L1));
    QVERIFY(comments.contains("X-Api-Key: {{xApiKey}}"_L1));
    QVERIFY(comments.contains("page: 2"_L1));
    QVERIFY(comments.contains("off: 3"_L1));
    QCOMPARE(collection.notes.size(), std::size_t(5));
    QVERIFY(std::all_of(collection.notes.begin(), collection.notes.end(), [](const ImportNote &note) {
        return note.kind == ImportNote::Kind::LeftOut && note.request == 0;
    }));
}

void PostmanRequestsTest::bodiesAreTakenOver()
{
    const auto of = [](const char *body) {
        return readOne(quoted("{'name':'One','request':{'method':'POST','url':'http://h/','body':")
                       + quoted(body) + "}}");
    };
    ImportedRequest request = of("{'mode':'raw','raw':'{\\'a\\':1}','options':{'raw':{'language':'json'}}}");
    QCOMPARE(headerOf(request, u"Content-Type"_s), u"application/json"_s);
    request = of("{'mode':'raw','raw':'<a/>','options':{'raw':{'language':'xml'}}}");
    QCOMPARE(headerOf(request, u"Content-Type"_s), u"application/xml"_s);
    QCOMPARE(bodyOf(request), "<a/>");
    request = of("{'mode':'raw','raw':'text'}");
    QVERIFY(headerOf(request, u"Content-Type"_s).isEmpty());

    request =
        of("{'mode':'formdata','formdata':[{'key':'a','value':'1','type':'text'},{'key':'file','type':"
           "'file','src':'/Users/me/cat.png'},{'key':'files','type':'file','src':['a.txt','C:\\\\b.txt'],"
           "'contentType':'text/plain'},{'key':'password','value':'pw','type':'text'},"
           "{'key':'none','type':'file','src':[]}]}");
    QCOMPARE(headerOf(request, u"Content-Type"_s), u"multipart/form-data; boundary=patlas-form"_s);
    const QByteArray body = bodyOf(request);
    QVERIFY(body.contains("name=\"file\"; filename=\"cat.png\"\n\n<./cat.png>"));
    QVERIFY(body.contains("<./a.txt>"));
    QVERIFY(body.contains("Content-Type: text/plain\n\n<./b.txt>"));
    QVERIFY(body.contains("name=\"password\"\n\n{{password}}\n"));
    QVERIFY(!body.contains("Users"));

    request = of("{'mode':'graphql','graphql':{'query':'query {\\n  me\\n}','variables':'{\\'a\\': 1}'}}");
    QCOMPARE(headerOf(request, u"Content-Type"_s), u"application/json"_s);
    request = of("{'mode':'graphql','graphql':{'query':'{ me }','variables':{'x':2}}}");
    QCOMPARE(bodyOf(request), "{\n  \"query\": \"{ me }\",\n  \"variables\": {\"x\":2}\n}");

    request = of("{'mode':'file','file':{'src':'/tmp/data.bin'}}");
    QCOMPARE(bodyOf(request), "<./data.bin>\n");
    request = of("{'mode':'file','file':{'src':null}}");
    QVERIFY(request.definition.body.empty());
    request = of("{'mode':'raw','raw':'x','disabled':true}");
    QVERIFY(request.definition.body.empty());

    request = readOne(requestOf("{'method':'GET','url':'http://h/','body':{'mode':'raw','raw':'kept'}}"));
    QVERIFY(request.definition.body.empty());
    QVERIFY(request.comments.contains("kept"_L1));
    request = readOne(
        requestOf("{'method':'GET','url':'http://h/','body':{'mode':'formdata','formdata':[{'key':'a',"
                  "'value':'1'}]}}"));
    QVERIFY(request.definition.body.empty());
    QVERIFY(request.definition.headers.empty());
    request = readOne(requestOf("{'method':'GET','url':'http://h/','body':{'mode':'raw','raw':'sent'}}",
                                "'protocolProfileBehavior':{'disableBodyPruning':true},"));
    QCOMPARE(bodyOf(request), "sent");
}

void PostmanRequestsTest::authenticationIsInherited()
{
    const auto bearer = [](const char *token) {
        return quoted("'auth':{'type':'bearer','bearer':[{'key':'token','value':'{{") + QByteArray(token)
            + quoted("}}'}]}");
    };
    const QByteArray noAuth = quoted("'auth':{'type':'noauth'}");
    const auto request = [](const char *name, const QByteArray &auth) {
        return quoted("{'name':'") + name + quoted("','request':{'method':'GET','url':'http://h/'")
            + (auth.isEmpty() ? QByteArray() : "," + auth) + "}}";
    };
    const auto folder = [](const QByteArray &auth, const QByteArray &items) {
        return quoted("{'name':'f',") + (auth.isEmpty() ? QByteArray() : auth + ",") + quoted("'item':[")
            + items + "]}";
    };
    const QByteArray items = request("outer", {}) + "," + folder({}, request("inner", {})) + ","
        + folder(bearer("folder"),
                 request("offolder", {}) + "," + request("own", bearer("own")) + ","
                     + request("null", "\"auth\":null") + "," + request("none", noAuth))
        + "," + folder(noAuth, request("stopped", {}) + "," + folder({}, request("deep", {})));
    const ImportedCollection collection = read(collectionOf(items, bearer("all") + ","));
    QCOMPARE(collection.requests.size(), std::size_t(8));
    const auto of = [&collection](QLatin1String name) {
        return headerOf(requestNamed(collection, name), u"Authorization"_s);
    };
    QCOMPARE(of("outer"_L1), u"Bearer {{all}}"_s);
    QCOMPARE(of("inner"_L1), u"Bearer {{all}}"_s);
    QCOMPARE(of("offolder"_L1), u"Bearer {{folder}}"_s);
    QCOMPARE(of("own"_L1), u"Bearer {{own}}"_s);
    QCOMPARE(of("null"_L1), u"Bearer {{folder}}"_s);
    QCOMPARE(of("none"_L1), QString());
    QCOMPARE(of("stopped"_L1), QString());
    QCOMPARE(of("deep"_L1), QString());
    QCOMPARE(requestNamed(collection, u"deep"_s).folder, (QStringList{u"f"_s, u"f"_s}));
}

void PostmanRequestsTest::authenticationIsPlaced_data()
{
    QTest::addColumn<QByteArray>("auth");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("url");
    const QString url = u"http://h/"_s;
    const QString authorization = u"Authorization"_s;
    QTest::newRow("bearer 2.0") << quoted("{'type':'bearer','bearer':{'token':'{{t}}'}}") << authorization
                                << u"Bearer {{t}}"_s << url;
    QTest::newRow("bearer, a value") << quoted("{'type':'bearer','bearer':[{'key':'token','value':'abc'}]}")
                                     << authorization << u"Bearer {{token}}"_s << url;
    QTest::newRow("bearer, nothing") << quoted("{'type':'bearer','bearer':[]}") << authorization << QString()
                                     << url;
    QTest::newRow("basic, variables")
        << quoted("{'type':'basic','basic':[{'key':'password','value':'{{p}}'},{'key':'username','value':"
                  "'{{u}}'}]}")
        << authorization << u"Basic {{u}} {{p}}"_s << url;
    QTest::newRow("basic, values") << quoted(
        "{'type':'basic','basic':[{'key':'password','value':'pw'},{'key':'username','value':'me'}]}")
                                   << authorization << u"Basic me {{password}}"_s << url;
    QTest::newRow("basic, two words") << quoted("{'type':'basic','basic':{'password':'pw','username':'a b'}}")
                                      << authorization << u"Basic {{username}} {{password}}"_s << url;
    QTest::newRow("basic, no password") << quoted("{'type':'basic','basic':{'username':'me'}}")
                                        << authorization << u"Basic {{basicCredentials}}"_s << url;
    QTest::newRow("key in a header") << quoted(
        "{'type':'apikey','apikey':[{'key':'value','value':'abc'},{'key':'key','value':'X-Key'}]}")
                                     << u"X-Key"_s << u"{{xKey}}"_s << url;
    QTest::newRow("key in the query")
        << quoted("{'type':'apikey','apikey':[{'key':'in','value':'query'},{'key':'value','value':'abc'},"
                  "{'key':'key','value':'key'}]}")
        << u"X-Key"_s << QString() << u"http://h/?key={{key}}"_s;
    QTest::newRow("oauth2") << quoted("{'type':'oauth2','oauth2':[{'key':'clientSecret','value':'sec'}]}")
                            << authorization << QString() << url;
    QTest::newRow("unknown") << quoted("{'type':'new'}") << authorization << QString() << url;
}

void PostmanRequestsTest::authenticationIsPlaced()
{
    QFETCH(const QByteArray, auth);
    QFETCH(const QString, header);
    const ImportedRequest request =
        readOne(quoted("{'name':'One','request':{'method':'GET','header':[{'key':'authorization','value':"
                       "'{{old}}'}],'url':'http://h/','auth':")
                + auth + "}}");
    QFETCH(const QString, value);
    if (header != "Authorization"_L1 || value.isEmpty())
        QCOMPARE(headerOf(request, u"Authorization"_s), u"{{old}}"_s);
    if (!value.isEmpty())
        QCOMPARE(headerOf(request, header), value);
    QTEST(request.definition.url, "url");
}

void PostmanRequestsTest::scriptsBecomeCommentsAndChecks_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QStringList>("checks");
    QTest::newRow("have status") << quoted(
        "'pm.test(\\'ok\\', function () {','  pm.response.to.have.status(200);','});'")
                                 << QStringList{u"status == 200"_s};
    QTest::newRow("eql") << quoted("'pm.expect(pm.response.code).to.eql(201)'")
                         << QStringList{u"status == 201"_s};
    QTest::newRow("equal") << quoted("'pm.expect(pm.response.code).to.equal( 404 );'")
                           << QStringList{u"status == 404"_s};
    QTest::newRow("old") << quoted("'tests[\\'ok\\'] = responseCode.code === 200;'")
                         << QStringList{u"status == 200"_s};
    QTest::newRow("the same twice") << quoted(
        "'pm.response.to.have.status(200)','pm.response.to.have.status(200)'")
                                    << QStringList{u"status == 200"_s};
    QTest::newRow("commented out") << quoted("'// pm.response.to.have.status(200)','x()'") << QStringList();
    QTest::newRow("negated") << quoted("'pm.response.to.not.have.status(200)'") << QStringList();
    QTest::newRow("conditional") << quoted("'if (x) {','pm.response.to.have.status(200)','}'")
                                 << QStringList();
    QTest::newRow("two") << quoted("'pm.response.to.have.status(200)','pm.response.to.have.status(201)'")
                         << QStringList();
    QTest::newRow("something else") << quoted("'pm.environment.set(\\'a\\', 1)'") << QStringList();
}

void PostmanRequestsTest::scriptsBecomeCommentsAndChecks()
{
    QFETCH(const QByteArray, lines);
    const ImportedRequest request = readOne(
        quoted("{'name':'One','description':'What it does.\\nAnd how.','request':'http://h/','event':["
               "{'listen':'prerequest','script':{'exec':'before()'}},{'listen':'test','script':{'exec':[")
        + lines + "]}}]}");
    QTEST(request.definition.checks, "checks");
    QVERIFY(request.comments.contains("And how."_L1));
    QVERIFY(request.comments.contains("before()"_L1));
    QVERIFY(request.comments.size() >= 6);
}

void PostmanRequestsTest::whatIsLeftOutIsTold()
{
    const ImportedCollection collection = read(collectionOf(
        quoted("{'name':'f','description':{'content':'About "
               "f'},'event':[{'listen':'test','script':{'exec':['x()']"
               "}}],'item':[{'name':'a','request':{'method':'GET','url':'http://h/','auth':{'type':'awsv4'}},"
               "'protocolProfileBehavior':{'followRedirects':false,'strictSSL':true},'response':[{},{}]}]},"
               "{'name':'odd'},7,{'name':'b','request':{'method':'POST','url':'http://h/"
               "','body':{'mode':'other'},"
               "'header':'A: 1\\n// B: 2\\nbad header\\nContent-Length: 3'}}"),
        quoted("'event':[{'listen':'prerequest','script':{'exec':['y()']}}],")));
    QCOMPARE(collection.requests.size(), std::size_t(2));
    const QString notes = notesOf(collection);
    for (const char *part :
         {"the folder “f”", "the collection", "AWS", "strictSSL",
          "Examples of responses were left "
          "out: 2",
          "“odd” was left out", "“other”", "Content-Length", "The header B", "“bad header”"})
        QVERIFY2(notes.contains(QString::fromUtf8(part)),
                 qPrintable(QString::fromUtf8(part) + u'\n' + notes));
    const ImportedRequest last = requestNamed(collection, u"b"_s);
    QCOMPARE(last.definition.headers.size(), std::size_t(1));
}

PATLAS_CORE_TEST(PostmanRequestsTest)
#include "tst_postmanrequests.moc"
