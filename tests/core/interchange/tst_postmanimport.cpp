// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/ImportPostman.h"

#include "tests/core/interchange/ImportSupport.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;

namespace {

constexpr char schema21[] = "'schema':'https://schema.getpostman.com/json/collection/v2.1.0/collection.json'";
constexpr char schema20[] = "'schema':'https://schema.getpostman.com/json/collection/v2.0.0/collection.json'";

/// A collection of these items, with more members before them.
QByteArray collectionOf(const QByteArray &items, const QByteArray &members = {})
{
    return quoted("{'info':{'name':'Tags',") + quoted(schema21) + "}," + members + "\"item\":[" + items
        + "]}";
}

QByteArray requestOf(const char *request, const char *members = "")
{
    return quoted("{'name':'One',") + quoted(members) + quoted("'request':") + quoted(request) + "}";
}

ImportedCollection read(const QByteArray &bytes)
{
    Result<ImportedCollection> collection = imported({bytes});
    if (collection)
        return std::move(*collection);
    qWarning("%s", qPrintable(collection.error().message()));
    return {};
}

ImportedRequest readOne(const QByteArray &item, const QByteArray &members = {})
{
    const ImportedCollection collection = read(collectionOf(item, members));
    return collection.requests.empty() ? ImportedRequest() : collection.requests.front();
}

} // namespace

class PostmanImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCollectionIsRead_data();
    void everyCollectionIsRead();
    void addressesAreTakenOver_data();
    void addressesAreTakenOver();
    void switchedOffRowsBecomeComments();
    void bodiesAreTakenOver();
    void authenticationIsInherited();
    void authenticationIsPlaced_data();
    void authenticationIsPlaced();
    void secretsBecomeVariables();
    void oneValueHasOneVariable();
    void madeNamesAreFree();
    void environmentsAndGlobalsAreRead();
    void namesAreMadeToFit();
    void functionsAreTranslated();
    void nothingOfTheMachineIsNamed();
    void scriptsBecomeCommentsAndChecks_data();
    void scriptsBecomeCommentsAndChecks();
    void whatIsLeftOutIsTold();
    void wrongTypesAreSkipped_data();
    void wrongTypesAreSkipped();
    void brokenFilesAreRefused_data();
    void brokenFilesAreRefused();
    void itCanBeCancelled();
    void largeCollectionsAreRead();
};

void PostmanImportTest::everyCollectionIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("requests");
    QTest::addColumn<int>("variables");
    QTest::addColumn<int>("secrets");

    const QString v20 = u"Postman Collection 2.0"_s;
    const QString v21 = u"Postman Collection 2.1"_s;
    QTest::newRow("empty") << collectionOf("") << v21 << 0 << 0 << 0;
    QTest::newRow("2.0, urls as text")
        << quoted("{'variables':[],'info':{'name':'Old','_postman_id':'1','description':'',")
            + quoted(schema20)
            + quoted(
                "},'item':[{'name':'a','request':{'url':'http://localhost/a','method':'GET','header':[],"
                "'body':{'mode':'raw','raw':''},'description':''},'response':[]},"
                "{'name':'b','request':{'auth':{'type':'basic','basic':{'username':'u','password':'pw1',"
                "'showPassword':false}},'url':'http://localhost/b','method':'POST','header':[{'key':"
                "'Content-Type','value':'application/json','description':''}],'body':{'mode':'raw','raw':"
                "'{}'}},'response':[]}]}")
        << v20 << 2 << 0 << 1;
    QTest::newRow("2.1, urls as objects") << collectionOf(
        quoted("{'name':'a','request':{'method':'GET','header':[],'url':{'raw':"
               "'{{base}}/a?x=1','host':['{{base}}'],'path':['a'],'query':[{'key':'x','value':"
               "'1'}]}},'response':[]}")) << v21
                                          << 1 << 0 << 0;
    QTest::newRow("as the API wraps it")
        << "{\"collection\":" + collectionOf(requestOf("'http://localhost/'")) + "}" << v21 << 1 << 0 << 0;
    QTest::newRow("a byte order mark")
        << "\xEF\xBB\xBF" + collectionOf(requestOf("'http://localhost/'")) << v21 << 1 << 0 << 0;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE") +
            [](const QString &text) {
                return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
            }(QString::fromUtf8(collectionOf(requestOf("'http://localhost/'"))))
                            << v21 << 1 << 0 << 0;
    QTest::newRow("folders in folders")
        << collectionOf(quoted("{'name':'f','item':[{'name':'g','item':[{'name':'a','request':'http://h/'}]},"
                               "{'name':'b','request':'http://h/'}]},{'name':'empty','item':[]},"
                               "{'name':'c','request':'http://h/'}"))
        << v21 << 3 << 0 << 0;
    QTest::newRow("variables, one a secret") << collectionOf(
        requestOf("'http://h/'"),
        quoted(
            "'variable':[{'key':'base','value':'http://h','type':'string'},{'key':'token',"
            "'value':'abc123','type':'string'},{'key':'empty','value':''},{'key':'later_token','value':''},"
            "{'id':'old','value':7},{'key':'off','value':'1','disabled':true}],"))
                                             << v21 << 1 << 3 << 1;
    QTest::newRow("keys in order of the alphabet") << quoted(
        "{'auth':{'type':'noauth'},'event':[],'info':{'name':'x','schema':"
        "'https://schema.postman.com/json/collection/v2.1.0/'},'item':[{'name':'a','request':{'url':"
        "{'raw':'http://h/'},'method':'GET'}}]}") << v21
                                                   << 1 << 0 << 0;
    QTest::newRow("without a schema")
        << quoted("{'info':{'name':'x'},'item':[{'request':'http://h/'}]}") << v21 << 1 << 0 << 0;
    QTest::newRow("by hand, without info") << quoted(
        "{'name':'x','auth':{'type':'noauth'},'item':[{'name':'f','item':[{'request':'http://h/'}]}]}")
                                           << v21 << 1 << 0 << 0;
    QTest::newRow("an API of many methods")
        << collectionOf(quoted("{'name':'1','request':{'method':'PUT','url':'http://h/'}},"
                               "{'name':'2','request':{'method':'PATCH','url':'http://h/'}},"
                               "{'name':'3','request':{'method':'DELETE','url':'http://h/'}},"
                               "{'name':'4','request':{'method':'OPTIONS','url':'http://h/'}},"
                               "{'name':'5','request':{'url':'http://h/'}}"))
        << v21 << 5 << 0 << 0;
    QTest::newRow("bearer for all") << collectionOf(
        requestOf("'http://h/'") + "," + requestOf("'http://h/2'"),
        quoted("'auth':{'type':'bearer','bearer':[{'key':'token','value':'abc','type':"
               "'string'}]},")) << v21
                                    << 2 << 0 << 1;
    QTest::newRow("a comma too many")
        << "{" + collectionOf(requestOf("'http://h/'")).sliced(1).chopped(1) + ",}" << v21 << 1 << 0 << 0;
    QTest::newRow("exported with examples")
        << collectionOf(requestOf("{'method':'GET','url':{'raw':'http://h/'}}",
                                  "'response':[{'name':'ok','originalRequest':{'method':'GET'},'code':200,"
                                  "'body':'{}'}],"))
        << v21 << 1 << 0 << 0;
    QTest::newRow("an environment alone")
        << quoted("{'id':'1','name':'Staging','values':[{'key':'base','value':'http://h','enabled':true}],"
                  "'_postman_variable_scope':'environment','_postman_exported_at':'2024'}")
        << u"Postman environment"_s << 0 << 0 << 0;
    QTest::newRow("globals alone") << quoted(
        "{'id':'1','name':'Globals','values':[{'key':'base','value':'http://h','enabled':true,"
        "'type':'default'}],'_postman_variable_scope':'globals'}")
                                   << u"Postman environment"_s << 0 << 1 << 0;
}

void PostmanImportTest::everyCollectionIsRead()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(looksLikeImport({u"x.json"_s, bytes}));
    const Result<ImportedCollection> collection = imported({bytes});
    QVERIFY2(collection, collection ? "" : qPrintable(collection.error().message()));
    QTEST(collection->format, "format");
    QTEST(int(collection->requests.size()), "requests");
    QTEST(int(collection->variables.size()), "variables");
    QTEST(int(collection->secrets.size()), "secrets");
}

void PostmanImportTest::addressesAreTakenOver_data()
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

void PostmanImportTest::addressesAreTakenOver()
{
    QFETCH(const QByteArray, url);
    const ImportedRequest request =
        readOne("{\"name\":\"One\",\"request\":{\"method\":\"GET\",\"url\":" + url + "}}");
    QTEST(request.definition.url, "expected");
}

void PostmanImportTest::switchedOffRowsBecomeComments()
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

void PostmanImportTest::bodiesAreTakenOver()
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

void PostmanImportTest::authenticationIsInherited()
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

void PostmanImportTest::authenticationIsPlaced_data()
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

void PostmanImportTest::authenticationIsPlaced()
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

void PostmanImportTest::secretsBecomeVariables()
{
    const QByteArray token = "ghp_" + QByteArray("a1B2c3D4e5").repeated(4).first(36);
    const QByteArray bytes = collectionOf(
        quoted(
            "{'name':'One TOKEN','request':{'method':'POST','header':[{'key':'Authorization','value':'Bearer "
            "hidden1'},{'key':'X-Auth-Token','value':'hidden2'},{'key':'Cookie','value':'a=hidden3; "
            "b={{c}}'},{'key':'X-Plain','value':'seen'},{'key':'Referer','value':'http://h/"
            "?password=hidden4'}"
            ",{'key':'Proxy-Authorization','value':'Basic aGlkZGVuNQ=='}],'url':'http://h/TOKEN',"
            "'body':{'mode':'raw','raw':'{\\'password\\': \\'hidden6\\', \\'name\\': \\'seen\\', "
            "\\'token\\': "
            "\\'{{t}}\\', \\'list\\': [\\'TOKEN\\']}'},'description':'Use TOKEN.'},"
            "'event':[{'listen':'test','script':{'exec':['x = \\'TOKEN\\'']}}]}")
            .replace("TOKEN", token));
    // The raw body has escaped quotation marks.
    const QByteArray escaped = QByteArray(bytes).replace("\\\"", "\\\"");
    const ImportedCollection collection = read(escaped);
    QCOMPARE(collection.requests.size(), std::size_t(1));
    const QByteArray all = everythingIn(collection);
    QVERIFY2(!all.contains("hidden"), all.constData());
    QVERIFY(!all.contains("aGlkZGVuNQ"));
    QVERIFY2(!all.contains("ghp_"), all.constData());
    const ImportedRequest &request = collection.requests.front();
    QCOMPARE(headerOf(request, u"Cookie"_s), u"a={{a}}; b={{c}}"_s);
    QCOMPARE(headerOf(request, u"X-Auth-Token"_s), u"{{xAuthToken}}"_s);
    QCOMPARE(headerOf(request, u"X-Plain"_s), u"seen"_s);
    QCOMPARE(secretNamed(collection, u"xAuthToken"_s), "hidden2");
    QVERIFY(bodyOf(request).contains("\"password\": \"{{password"));
    QVERIFY(bodyOf(request).contains("\"token\": \"{{t}}\""));
    for (const FoundSecret &secret : collection.secrets) {
        QVERIFY(!secret.value.isEmpty());
        QVERIFY(!secret.where.isEmpty());
    }
}

void PostmanImportTest::oneValueHasOneVariable()
{
    const ImportedCollection collection = read(
        collectionOf(quoted("{'name':'a','request':{'method':'GET','url':'http://h/?api_key=abc','header':"
                            "[{'key':'X-Api-Key','value':'abc'},{'key':'Authorization','value':'Bearer "
                            "abc'}]}},{'name':'b','request':{'method':'GET','url':'http://h/?api_key=def'}}"),
                     quoted("'variable':[{'key':'myKey','value':'abc','type':'secret'},{'key':'sameKey',"
                            "'value':'abc','type':'secret'}],")));
    QCOMPARE(collection.secrets.size(), std::size_t(2));
    QCOMPARE(secretNamed(collection, u"myKey"_s), "abc");
    QCOMPARE(secretNamed(collection, u"apiKey"_s), "def");
    QCOMPARE(variableIn(collection.variables, u"sameKey"_s), u"{{myKey}}"_s);
    const ImportedRequest first = requestNamed(collection, u"a"_s);
    QCOMPARE(first.definition.url, u"http://h/?api_key={{myKey}}"_s);
    QCOMPARE(headerOf(first, u"Authorization"_s), u"Bearer {{myKey}}"_s);
    QCOMPARE(headerOf(first, u"X-Api-Key"_s), u"{{myKey}}"_s);
}

void PostmanImportTest::madeNamesAreFree()
{
    const ImportedCollection collection = read(
        collectionOf(quoted("{'name':'a','request':{'method':'GET','url':'http://h/','header':[{'key':"
                            "'Authorization','value':'Bearer abc'}]}},{'name':'b','request':{'method':'GET',"
                            "'url':'http://h/{{token}}/{{token2}}'}}")));
    QCOMPARE(collection.secrets.size(), std::size_t(1));
    QCOMPARE(collection.secrets.front().variable, u"token3"_s);
}

void PostmanImportTest::environmentsAndGlobalsAreRead()
{
    const QByteArray collection =
        collectionOf(requestOf("'{{base}}/'"), quoted("'variable':[{'key':'base','value':'http://h'}],"));
    const QByteArray staging = quoted(
        "{'name':'Staging','values':[{'key':'base','value':'http://s','enabled':true},{'key':'pin','value':"
        "'1234','type':'secret','enabled':true},{'key':'token','value':'abc','enabled':true},{'key':'off',"
        "'value':'x','enabled':false}],'_postman_variable_scope':'environment'}");
    const QByteArray live =
        quoted("{'environment':{'name':'Staging','values':[{'key':'base','value':'http://l'},"
               "{'key':'token','value':'def'}]}}");
    const QByteArray second = quoted(
        "{'name':'','values':[{'key':'token','value':'abc'}],'_postman_variable_scope':'environment'}");
    const QByteArray globals =
        quoted("{'name':'Globals','values':[{'key':'shared','value':'1'},{'key':'base',"
               "'value':'http://g'}],'_postman_variable_scope':'globals'}");
    const Result<ImportedCollection> read = imported({staging, second, collection, globals});
    QVERIFY(read);
    QCOMPARE(read->format, u"Postman Collection 2.1"_s);
    QCOMPARE(read->environments.size(), std::size_t(2));
    QCOMPARE(read->environments[0].name, u"Staging"_s);
    QCOMPARE(read->environments[0].variables.size(), std::size_t(1));
    QCOMPARE(read->environments[1].name, u"Environment 2"_s);
    QCOMPARE(secretNamed(*read, u"pin"_s, u"Staging"_s), "1234");
    QCOMPARE(secretNamed(*read, u"token"_s, u"Staging"_s), "abc");
    QCOMPARE(secretNamed(*read, u"token"_s, u"Environment 2"_s), "abc");
    QCOMPARE(variableIn(read->variables, u"shared"_s), u"1"_s);
    QCOMPARE(variableIn(read->variables, u"base"_s), u"http://h"_s);
    QVERIFY(!everythingIn(*read).contains("1234"));
    QVERIFY(notesOf(*read).contains("switched off"_L1));
    QVERIFY(looksLikeImport({u"e.json"_s, live}));
}

void PostmanImportTest::namesAreMadeToFit()
{
    const ImportedCollection collection = read(collectionOf(
        requestOf("{'method':'POST','url':'{{base url}}/{{a.b}}/{{x-y}}','header':[{'key':'X','value':"
                  "'{{base url}} {{vault:name}}'}],'body':{'mode':'raw','raw':'{{base  url}} "
                  "{{a.response.body.x}}'}}"),
        quoted("'variable':[{'key':'base url','value':'http://h'},{'key':'base_url','value':'2'},"
               "{'key':'next','value':'{{base url}}/n'}],")));
    const ImportedRequest &request = collection.requests.front();
    const QString name = request.definition.url.section(u"}}"_s, 0, 0).sliced(2);
    QCOMPARE(name, u"base_url_2"_s);
    QCOMPARE(request.definition.url, u"{{base_url_2}}/{{a.b}}/{{x-y}}"_s);
    QCOMPARE(headerOf(request, u"X"_s), u"{{base_url_2}} {{vault_name}}"_s);
    QCOMPARE(variableIn(collection.variables, name), u"http://h"_s);
    QCOMPARE(variableIn(collection.variables, u"base_url"_s), u"2"_s);
    QCOMPARE(variableIn(collection.variables, u"next"_s), u"{{base_url_2}}/n"_s);
    QVERIFY(bodyOf(request).endsWith("{{a_response_body_x}}"));
    QVERIFY(notesOf(collection).contains(u"“base url” is called “base_url_2”"_s));
}

void PostmanImportTest::functionsAreTranslated()
{
    const ImportedCollection collection = read(
        collectionOf(requestOf("{'method':'GET','url':'http://h/{{$guid}}/{{$randomUUID}}/{{$timestamp}}/"
                               "{{$randomInt}}/{{$isoTimestamp}}/{{$randomCity}}'}")));
    QCOMPARE(
        collection.requests.front().definition.url,
        u"http://h/{{$guid}}/{{$uuid}}/{{$timestamp}}/{{$randomInt}}/{{$isoTimestamp}}/{{$randomCity}}"_s);
    QCOMPARE(collection.notes.size(), std::size_t(1));
    QVERIFY(collection.notes.front().text.contains("$randomCity"_L1));
}

/// What means nothing there must not read the environment, a stored credential or a file of this machine.
void PostmanImportTest::nothingOfTheMachineIsNamed()
{
    const ImportedCollection collection = read(collectionOf(
        requestOf("{'method':'POST','url':'http://h/{{$processEnv HOME}}/{{%HOME}}/{{$dotenv X}}/"
                  "{{$shared x}}','header':[{'key':'A','value':'{{patlas:credential/CI}}'}],'body':"
                  "{'mode':'file','file':{'src':'../../../etc/passwd'}}}"),
        quoted("'variable':[{'key':'x','value':'patlas:credential/CI'},{'key':'y','value':"
               "'{{patlas:credential/CI}}'}],")));
    const QByteArray all = everythingIn(collection);
    QVERIFY2(!collection.requests.front().definition.url.contains(u'$'), all.constData());
    QCOMPARE(headerOf(collection.requests.front(), u"A"_s), u"{{patlas_credential_CI}}"_s);
    QCOMPARE(bodyOf(collection.requests.front()), "<./passwd>\n");
    QCOMPARE(collection.variables.size(), std::size_t(1));
    QCOMPARE(variableIn(collection.variables, u"y"_s), u"{{patlas_credential_CI}}"_s);
}

void PostmanImportTest::scriptsBecomeCommentsAndChecks_data()
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

void PostmanImportTest::scriptsBecomeCommentsAndChecks()
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

void PostmanImportTest::whatIsLeftOutIsTold()
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

void PostmanImportTest::wrongTypesAreSkipped_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *value : {"null", "7", "'text'", "[]", "{}", "[[1]]", "[{}]", "{'a':[null]}", "true"}) {
        const QByteArray each = quoted(value);
        const auto row = [&](const char *where, const QByteArray &bytes) {
            QTest::addRow("%s %s", where, value) << bytes;
        };
        row("item", collectionOf(each));
        row("items", quoted("{'info':{'name':'x',") + quoted(schema21) + "},\"item\":" + each + "}");
        row("variables", collectionOf("", "\"variable\":" + each + ","));
        row("auth", collectionOf(requestOf("'http://h/'"), "\"auth\":" + each + ","));
        row("events", collectionOf(requestOf("'http://h/'"), "\"event\":" + each + ","));
        row("name", collectionOf("{\"name\":" + each + ",\"request\":{}}"));
        for (const char *member : {"url", "method", "header", "body", "auth", "description"})
            row(member, collectionOf("{\"request\":{\"" + QByteArray(member) + "\":" + each + "}}"));
        for (const char *mode : {"raw", "urlencoded", "formdata", "graphql", "file"}) {
            row(mode,
                collectionOf(QByteArray("{\"request\":{\"method\":\"POST\",\"body\":{\"mode\":\"") + mode
                             + "\",\"" + mode + "\":" + each + "}}}"));
        }
    }
}

void PostmanImportTest::wrongTypesAreSkipped()
{
    QFETCH(const QByteArray, bytes);
    const Result<ImportedCollection> collection = imported({bytes});
    QVERIFY2(collection, collection ? "" : qPrintable(collection.error().message()));
}

void PostmanImportTest::brokenFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    const QByteArray whole = collectionOf(requestOf("'http://h/'"));
    QByteArray deep = requestOf("'http://h/'");
    for (int level = 0; level < 500; ++level)
        deep = "{\"item\":[" + deep + "]}";
    QTest::newRow("cut") << whole.chopped(20) << int(ErrorKind::Parse);
    QTest::newRow("too deep") << collectionOf(deep) << int(ErrorKind::Parse);
    QTest::newRow("first form") << quoted(
        "{'id':'1','name':'x','order':['2'],'folders':[],'requests':[{'id':'2'}]}")
                                << int(ErrorKind::InvalidInput);
    QTest::newRow("openapi") << quoted("{'openapi':'3.1.0','info':{'title':'x'},'paths':{}}")
                             << int(ErrorKind::InvalidInput);
    QTest::newRow("nothing") << QByteArray() << int(ErrorKind::InvalidInput);
    QTest::newRow("zip") << QByteArray("PK\x03\x04\0\0", 6) << int(ErrorKind::InvalidInput);
    QTest::newRow("text") << QByteArray("hello") << int(ErrorKind::InvalidInput);
    QTest::newRow("other json") << quoted("{'a':1}") << int(ErrorKind::InvalidInput);
}

void PostmanImportTest::brokenFilesAreRefused()
{
    QFETCH(const QByteArray, bytes);
    const Result<ImportedCollection> collection = imported({bytes});
    QVERIFY(!collection);
    QTEST(int(collection.error().kind), "kind");
    QVERIFY(!collection.error().what.isEmpty());
    QVERIFY(!collection.error().remedy.isEmpty());
}

void PostmanImportTest::itCanBeCancelled()
{
    const ImportFile file{u"x.json"_s,
                          collectionOf(requestOf("'http://h/'") + "," + requestOf("'http://h/'"))};
    for (int calls = 0; calls < 4; ++calls) {
        int left = calls;
        const Result<ImportedCollection> read = readImport({file}, [&left] { return left-- == 0; });
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Cancelled);
    }
}

void PostmanImportTest::largeCollectionsAreRead()
{
    QByteArray items;
    constexpr int count = 20'000;
    for (int number = 0; number < count; ++number) {
        if (number > 0)
            items += ',';
        items +=
            requestOf("{'method':'POST','url':{'raw':'http://h/?token=t'},'header':[{'key':'Authorization',"
                      "'value':'Bearer xx'}],'body':{'mode':'raw','raw':'{\\'a\\':1}'}}")
                .replace("xx", "secret" + QByteArray::number(number));
    }
    const ImportedCollection collection = read(collectionOf(items));
    QCOMPARE(collection.requests.size(), std::size_t(count));
    QVERIFY(collection.secrets.size() < std::size_t(count));
    const QString last = headerOf(collection.requests.back(), u"Authorization"_s);
    QVERIFY(last.startsWith("Bearer {{token"_L1) && last.endsWith("}}"_L1));
    QVERIFY(!notesOf(collection).isEmpty());
}

PATLAS_CORE_TEST(PostmanImportTest)
#include "tst_postmanimport.moc"
