// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/ImportHoppscotch.h"
#include "core/interchange/ImportThunderClient.h"

#include "tests/core/interchange/ImportSupport.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;

/// Hoppscotch and Thunder Client.
class OtherImportsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFormIsRead_data();
    void everyFormIsRead();
    void hoppscotchRequestsAreTakenOver();
    void hoppscotchInheritsAuthenticationAndHeaders();
    void hoppscotchEnvironmentsAreRead();
    void thunderRequestsAreTakenOver();
    void thunderInheritsSettings();
    void thunderEnvironmentsAreRead();
    void filesOfAnotherToolAreNamed();
    void wrongTypesAreSkipped_data();
    void wrongTypesAreSkipped();
};

namespace {

ImportedCollection readAll(const std::vector<QByteArray> &texts)
{
    Result<ImportedCollection> collection = imported(texts);
    if (collection)
        return std::move(*collection);
    qWarning("%s", qPrintable(collection.error().message()));
    return {};
}

} // namespace

void OtherImportsTest::everyFormIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("requests");
    const QString hoppscotch = u"Hoppscotch"_s;
    const QString thunder = u"Thunder Client"_s;
    QTest::newRow("hoppscotch 1") << quoted(
        "{'v':1,'name':'x','folders':[],'requests':[{'v':'1','name':'a','endpoint':'https://h','method':"
        "'GET','params':[],'headers':[],'preRequestScript':'','testScript':'','auth':{'authType':'none',"
        "'authActive':true},'body':{'contentType':null,'body':null}}]}")
                                  << hoppscotch << 1;
    QTest::newRow("hoppscotch 10") << quoted(
        "{'v':10,'id':'1','_ref_id':'2','name':'x','folders':[{'v':10,'name':'f','folders':[],'requests':"
        "[{'v':'15','name':'b','endpoint':'<<base>>/b','method':'GET','params':[],'headers':[],'auth':"
        "{'authType':'inherit','authActive':true},'body':{'contentType':null,'body':null},"
        "'requestVariables':[],'responses':{}}],'auth':{'authType':'inherit','authActive':true},'headers':"
        "[],'variables':[]}],'requests':[],'auth':{'authType':'none','authActive':true},'headers':[],"
        "'variables':[],'description':null}")
                                   << hoppscotch << 1;
    QTest::newRow("hoppscotch, all collections") << quoted(
        "[{'v':2,'name':'x','folders':[],'requests':[{'name':'a','endpoint':'https://h','method':'GET'}]},"
        "{'v':2,'name':'y','folders':[],'requests':[{'name':'b','endpoint':'https://h','method':'GET'}]}]")
                                                 << hoppscotch << 2;
    QTest::newRow("hoppscotch, GraphQL") << quoted(
        "{'v':1,'name':'x','folders':[],'requests':[{'v':2,'name':'q','url':'https://h/graphql','headers':"
        "[],'query':'{ me }','variables':'{}','auth':{'authType':'none','authActive':true}}]}")
                                         << hoppscotch << 1;
    QTest::newRow("postwoman") << quoted(
        "[{'name':'x','folders':[],'requests':[{'url':'https://h','path':'/a','method':'POST','auth':"
        "'Bearer Token','bearerToken':'abc','headers':[],'params':[],'bodyParams':[],'rawParams':'{\\'a\\':"
        "1}','contentType':'application/json','requestType':'','name':'a','collection':0}]}]")
                               << hoppscotch << 1;
    QTest::newRow("thunder 1.1") << quoted(
        "{'client':'Thunder Client','collectionName':'x','dateExported':'2022','version':'1.1','folders':"
        "[],'requests':[{'_id':'1','colId':'2','containerId':'','name':'a','url':'http://h','method':'GET',"
        "'sortNum':1,'headers':[],'params':[],'tests':[]}]}")
                                 << thunder << 1;
    QTest::newRow("thunder 1.2") << quoted(
        "{'clientName':'Thunder Client','collectionName':'x','collectionId':'1','dateExported':'2024',"
        "'version':'1.2','folders':[],'requests':[{'_id':'1','colId':'1','containerId':'','name':'a','url':"
        "'http://h','method':'GET','headers':[]}],'ref':'x'}")
                                 << thunder << 1;
    QTest::newRow("thunder, in a repository")
        << quoted("{'_id':'1','colName':'x','created':'2024','sortNum':1,'folders':[],'requests':[{'_id':'1',"
                  "'containerId':'','name':'a','url':'http://h','method':'GET'}],'settings':{}}")
        << thunder << 1;
    QTest::newRow("thunder, short names") << quoted(
        "{'colName':'x','folders':[],'reqs':[{'_id':'1','name':'a','url':'http://h','method':'GET'}]}")
                                          << thunder << 1;
    QTest::newRow("thunder, a list of collections") << quoted(
        "[{'_id':'1','colName':'x','folders':[],'requests':[{'name':'a','url':'http://h'}]},{'_id':'2',"
        "'colName':'y','folders':[],'requests':[{'name':'b','url':'http://h'}]}]")
                                                    << thunder << 2;
}

void OtherImportsTest::everyFormIsRead()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(looksLikeImport({u"x.json"_s, bytes}));
    const Result<ImportedCollection> collection = imported({bytes});
    QVERIFY2(collection, collection ? "" : qPrintable(collection.error().message()));
    QTEST(collection->format, "format");
    QTEST(int(collection->requests.size()), "requests");
}

void OtherImportsTest::hoppscotchRequestsAreTakenOver()
{
    const ImportedCollection collection = readAll({quoted(
        "{'v':3,'name':'Tags','folders':[{'name':'f','folders':[],'requests':[{'name':'a','endpoint':"
        "'<<base url>>/<<id>>/x?y=1','method':'PUT','params':[{'key':'q','value':'a "
        "b','active':true},{'key':'off',"
        "'value':'1','active':false},{'key':'api_key','value':'abc','active':true}],'headers':[{'key':'X','"
        "value':"
        "'<<x>>','active':true},{'key':'Y','value':'1','active':false}],'preRequestScript':'before()','"
        "testScript':"
        "'after()','auth':{'authType':'basic','authActive':true,'username':'me','password':'pw'},'body':"
        "{'contentType':'application/json','body':'{\\'a\\': \\'<<a>> << "
        ">>\\'}'},'requestVariables':[{'key':'id',"
        "'value':'<<seven>>','active':true},{'key':'seven','value':'7','active':true},{'key':'loop','value':"
        "'<<loop>>','active':true},{'key':'x','value':'','active':true}],'responses':{'r':{}}},"
        "{'name':'form','endpoint':'https://"
        "h','method':'POST','auth':{'authType':'bearer','authActive':false,"
        "'token':'abc'},'body':{'contentType':'application/x-www-form-urlencoded','body':'a: 1\\nb: 2 "
        "3\\n#c: 4'}},"
        "{'name':'parts','endpoint':'https://"
        "h','method':'POST','auth':{'authType':'api-key','authActive':true,'key':"
        "'k','value':'def','addTo':'QUERY_PARAMS'},'body':{'contentType':'multipart/"
        "form-data','body':[{'key':'a',"
        "'value':'1','active':true,'isFile':false},{'key':'f','value':null,'active':true,'isFile':true}]}}]}]"
        ","
        "'requests':[]}")});
    QCOMPARE(collection.title, u"Tags"_s);
    const ImportedRequest first = requestNamed(collection, u"a"_s);
    QCOMPARE(first.folder, QStringList{u"f"_s});
    QCOMPARE(first.definition.method, u"PUT"_s);
    QCOMPARE(first.definition.url, u"{{base_url}}/7/x?y=1&q=a%20b&api_key={{apiKey}}"_s);
    QCOMPARE(headerOf(first, u"X"_s), u"{{x}}"_s);
    QCOMPARE(headerOf(first, u"Authorization"_s), u"Basic me {{password}}"_s);
    QCOMPARE(headerOf(first, u"Content-Type"_s), u"application/json"_s);
    QCOMPARE(bodyOf(first), "{\"a\": \"{{a}} << >>\"}");
    for (const char *line : {"before()", "after()"})
        QVERIFY(first.comments.contains(QLatin1String(line)));
    QVERIFY(first.comments.join(u'\n').contains("Y: 1"_L1));
    QCOMPARE(secretNamed(collection, u"password"_s), "pw");
    const ImportedRequest form = requestNamed(collection, u"form"_s);
    QCOMPARE(bodyOf(form), "a=1&b=2%203");
    QVERIFY(form.comments.join(u'\n').contains("c: 4"_L1));
    QVERIFY(headerOf(form, u"Authorization"_s).isEmpty());
    const ImportedRequest parts = requestNamed(collection, u"parts"_s);
    QCOMPARE(parts.definition.url, u"https://h?k={{k}}"_s);
    QVERIFY(bodyOf(parts).contains("<./file>"));
    QVERIFY(notesOf(collection).contains("Examples of responses were left out: 1"_L1));
}

void OtherImportsTest::hoppscotchInheritsAuthenticationAndHeaders()
{
    const ImportedCollection collection = readAll({quoted(
        "{'v':4,'name':'x','auth':{'authType':'bearer','authActive':true,'token':'<<all>>'},'headers':[{'key'"
        ":'A',"
        "'value':'outer','active':true},{'key':'B','value':'outer','active':true}],'folders':[{'name':'f','"
        "auth':"
        "{'authType':'inherit','authActive':true},'headers':[{'key':'B','value':'inner','active':true}],'"
        "folders':[],"
        "'requests':[{'name':'deep','endpoint':'https://"
        "h','auth':{'authType':'inherit','authActive':true},'headers':"
        "[{'key':'C','value':'own','active':true}]}]},{'name':'g','auth':{'authType':'none','authActive':"
        "true},"
        "'folders':[],'requests':[{'name':'stopped','endpoint':'https://h','auth':{'authType':'inherit'}}]}],"
        "'requests':[{'name':'none','endpoint':'https://"
        "h','auth':{'authType':'none'},'headers':[{'key':'A','value':"
        "'own','active':true}]},{'name':'oauth','endpoint':'https://"
        "h','auth':{'authType':'oauth-2','authActive':true,"
        "'grantTypeInfo':{'clientSecret':'hidden'}}}]}")});
    const ImportedRequest deep = requestNamed(collection, u"deep"_s);
    QCOMPARE(headerOf(deep, u"Authorization"_s), u"Bearer {{all}}"_s);
    QCOMPARE(headerOf(deep, u"A"_s), u"outer"_s);
    QCOMPARE(headerOf(deep, u"B"_s), u"inner"_s);
    QCOMPARE(headerOf(deep, u"C"_s), u"own"_s);
    QVERIFY(headerOf(requestNamed(collection, u"stopped"_s), u"Authorization"_s).isEmpty());
    const ImportedRequest none = requestNamed(collection, u"none"_s);
    QVERIFY(headerOf(none, u"Authorization"_s).isEmpty());
    QCOMPARE(headerOf(none, u"A"_s), u"own"_s);
    QVERIFY(notesOf(collection).contains("OAuth 2"_L1));
    QVERIFY(!everythingIn(collection).contains("hidden"));
}

void OtherImportsTest::hoppscotchEnvironmentsAreRead()
{
    const ImportedCollection collection =
        readAll({quoted("[{'name':'Staging','variables':[{'key':'base','value':'<<host>>/"
                        "v1'},{'key':'pin','initialValue':"
                        "'1234','currentValue':'1234','secret':true}],'v':2},{'name':'Global','variables':[{'"
                        "key':'host',"
                        "'initialValue':'http://h'}]}]"),
                 quoted("{'v':1,'name':'x','folders':[],'requests':[{'name':'a','endpoint':'<<base>>'}]}")});
    QCOMPARE(collection.environments.size(), std::size_t(1));
    QCOMPARE(variableIn(collection.environments.front().variables, u"base"_s), u"{{host}}/v1"_s);
    QCOMPARE(variableIn(collection.variables, u"host"_s), u"http://h"_s);
    QCOMPARE(secretNamed(collection, u"pin"_s, u"Staging"_s), "1234");
    QVERIFY(!everythingIn(collection).contains("1234"));
}

void OtherImportsTest::thunderRequestsAreTakenOver()
{
    const ImportedCollection collection = readAll({quoted(
        "{'clientName':'Thunder "
        "Client','collectionName':'Tags','folders':[{'_id':'f1','name':'outer','containerId':"
        "''},{'_id':'f2','name':'inner','containerId':'f1'},{'_id':'f3','name':'loop','containerId':'f3'}],'"
        "requests':["
        "{'_id':'1','containerId':'f2','name':'a','url':'{{base}}/tags/"
        "{id}?page=2','method':'POST','headers':[{'name':"
        "'Accept','value':'*/"
        "*'},{'name':'X','value':'1','isDisabled':true},{'name':'','value':''}],'params':[{'name':"
        "'page','value':'2','isPath':false},{'name':'id','value':'7','isPath':true}],'body':{'type':'json','"
        "raw':"
        "'{\\'id\\': "
        "\\'{{#guid}}\\'}','form':[]},'auth':{'type':'bearer','bearer':'abc'},'tests':[{'type':'res-code',"
        "'custom':'','action':'equal','value':'201'},{'type':'json-query','custom':'json.id','action':'"
        "isdefined',"
        "'value':''}],'preReq':{'inputFilters':['setup']},'docs':'About it.'},"
        "{'_id':'2','containerId':'gone','name':'form','url':'http://"
        "h','method':'POST','body':{'type':'formencoded',"
        "'raw':'','form':[{'name':'a','value':'1 "
        "2'},{'name':'off','value':'1','isDisabled':true}]},'auth':{'type':"
        "'basic','basic':{'username':'{{u}}','password':'{{p}}'}}},"
        "{'_id':'3','containerId':'f3','name':'parts','url':'h.example/"
        "x','method':'POST','params':[{'name':'q',"
        "'value':'a "
        "b','isPath':false}],'body':{'type':'formdata','form':[{'name':'a','value':'1'}],'files':[{'name':"
        "'f','value':'/home/me/x.png'}]}},"
        "{'_id':'4','name':'query','url':'http://"
        "h','method':'POST','body':{'type':'graphql','graphql':{'query':"
        "'{ me }','variables':''}},'auth':{'type':'oauth2','oauth2':{'clientSecret':'hidden'}}}]}")});
    QCOMPARE(collection.requests.size(), std::size_t(4));
    const ImportedRequest first = requestNamed(collection, u"a"_s);
    QCOMPARE(first.folder, (QStringList{u"outer"_s, u"inner"_s}));
    QCOMPARE(first.definition.url, u"{{base}}/tags/7?page=2"_s);
    QCOMPARE(headerOf(first, u"Authorization"_s), u"Bearer {{token}}"_s);
    QCOMPARE(headerOf(first, u"Content-Type"_s), u"application/json"_s);
    QCOMPARE(first.definition.checks, QStringList{u"status == 201"_s});
    QCOMPARE(bodyOf(first), "{\"id\": \"{{$uuid}}\"}");
    const QString comments = first.comments.join(u'\n');
    for (const char *part : {"About it.", "json-query json.id isdefined", "setup", "X: 1"})
        QVERIFY2(comments.contains(QLatin1String(part)), part);
    const ImportedRequest form = requestNamed(collection, u"form"_s);
    QCOMPARE(bodyOf(form), "a=1%202");
    QVERIFY(form.folder.isEmpty());
    QCOMPARE(headerOf(form, u"Authorization"_s), u"Basic {{u}} {{p}}"_s);
    const ImportedRequest parts = requestNamed(collection, u"parts"_s);
    QCOMPARE(parts.definition.url, u"http://h.example/x?q=a%20b"_s);
    QVERIFY(bodyOf(parts).contains("<./x.png>"));
    QCOMPARE(bodyOf(requestNamed(collection, u"query"_s)), "{\n  \"query\": \"{ me }\"\n}");
    QVERIFY(!everythingIn(collection).contains("hidden"));
}

void OtherImportsTest::thunderInheritsSettings()
{
    const ImportedCollection collection =
        readAll({quoted("{'colName':'x','settings':{'auth':{'type':'bearer','bearer':'{{all}}'},'headers':[{'"
                        "name':'A','value':"
                        "'outer'}],'options':{'baseUrl':'http://h/"
                        "v1'}},'folders':[{'_id':'f','name':'f','settings':{'auth':{'type':"
                        "'basic','basic':{'username':'{{u}}','password':'{{p}}'}}}}],'requests':[{'name':'"
                        "outer','url':'/a'},{'name':"
                        "'inner','containerId':'f','url':'http://"
                        "h','headers':[{'name':'a','value':'own'}]},{'name':'inherit',"
                        "'containerId':'f','url':'http://"
                        "h','auth':{'type':'inherit'}},{'name':'none','url':'http://h','auth':{'type':"
                        "'none'}}]}")});
    QCOMPARE(headerOf(requestNamed(collection, u"outer"_s), u"Authorization"_s), u"Bearer {{all}}"_s);
    QCOMPARE(requestNamed(collection, u"outer"_s).definition.url, u"http://h/v1/a"_s);
    QCOMPARE(headerOf(requestNamed(collection, u"outer"_s), u"A"_s), u"outer"_s);
    QCOMPARE(headerOf(requestNamed(collection, u"inner"_s), u"Authorization"_s), u"Basic {{u}} {{p}}"_s);
    QCOMPARE(headerOf(requestNamed(collection, u"inner"_s), u"A"_s), u"own"_s);
    QCOMPARE(headerOf(requestNamed(collection, u"inherit"_s), u"Authorization"_s), u"Basic {{u}} {{p}}"_s);
    QVERIFY(headerOf(requestNamed(collection, u"none"_s), u"Authorization"_s).isEmpty());
}

void OtherImportsTest::thunderEnvironmentsAreRead()
{
    const ImportedCollection collection = readAll(
        {quoted(
             "{'client':'Thunder Client','environmentName':'Staging','dateExported':'2022','version':'1.1',"
             "'variables':[{'name':'base','value':'http://h'},{'name':'token','value':'abc'}]}"),
         quoted("[{'_id':'1','name':'Live','default':false,'data':[{'name':'base','value':'http://l'}]}]"),
         quoted("{'colName':'x','folders':[],'requests':[{'name':'a','url':'{{base}}'}]}")});
    QCOMPARE(collection.environments.size(), std::size_t(2));
    QCOMPARE(variableIn(collection.environments[0].variables, u"base"_s), u"http://h"_s);
    QCOMPARE(secretNamed(collection, u"token"_s, u"Staging"_s), "abc");
    QCOMPARE(variableIn(collection.environments[1].variables, u"base"_s), u"http://l"_s);
    QCOMPARE(collection.requests.size(), std::size_t(1));
}

void OtherImportsTest::filesOfAnotherToolAreNamed()
{
    const ImportedCollection collection =
        readAll({quoted("{'colName':'x','folders':[],'requests':[{'name':'a','url':'{{base}}'}]}"),
                 quoted("{'info':{'name':'x'},'item':[{'request':'http://h/'}]}")});
    QCOMPARE(collection.format, u"Thunder Client"_s);
    QVERIFY(notesOf(collection).contains("file-2.json"_L1));
}

void OtherImportsTest::wrongTypesAreSkipped_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *value : {"null", "7", "'text'", "[]", "{}", "[[1]]", "[{}]", "{'a':[null]}"}) {
        const QByteArray each = quoted(value);
        for (const char *member : {"endpoint", "method", "params", "headers", "auth", "body",
                                   "requestVariables", "preRequestScript", "responses"}) {
            QTest::addRow("hoppscotch %s %s", member, value)
                << quoted("{'v':1,'name':'x','folders':[],'requests':[{'") + member + "\":" + each + "}]}";
        }
        for (const char *member : {"folders", "requests", "variables", "auth", "headers"}) {
            QTest::addRow("hoppscotch of all %s %s", member, value)
                << quoted("{'v':1,'name':'x','folders':[],'requests':[],'") + member + "\":" + each + "}";
            QTest::addRow("thunder of all %s %s", member, value)
                << quoted("{'collectionName':'x','folders':[],'requests':[],'settings':{'") + member
                    + "\":" + each + "},\"" + member + "\":" + each + "}";
        }
        for (const char *member : {"url", "method", "params", "headers", "auth", "body", "tests", "preReq"}) {
            QTest::addRow("thunder %s %s", member, value)
                << quoted("{'collectionName':'x','folders':[],'requests':[{'") + member + "\":" + each
                    + "}]}";
        }
    }
}

void OtherImportsTest::wrongTypesAreSkipped()
{
    QFETCH(const QByteArray, bytes);
    const Result<ImportedCollection> collection = imported({bytes});
    QVERIFY2(collection, collection ? "" : qPrintable(collection.error().message()));
}

PATLAS_CORE_TEST(OtherImportsTest)
#include "tst_otherimports.moc"
