// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/ImportPostman.h"

#include "tests/core/interchange/ImportSupport.h"
#include "tests/core/interchange/PostmanSupport.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;
using namespace patlas::test::postmancollections;

/// The variables of Postman, those that stand for secrets, and what looks like one.
class PostmanVariablesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secretsBecomeVariables();
    void oneValueHasOneVariable();
    void madeNamesAreFree();
    void environmentsAndGlobalsAreRead();
    void namesAreMadeToFit();
    void functionsAreTranslated();
    void nothingOfTheMachineIsNamed();
};

void PostmanVariablesTest::secretsBecomeVariables()
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

void PostmanVariablesTest::oneValueHasOneVariable()
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

void PostmanVariablesTest::madeNamesAreFree()
{
    const ImportedCollection collection = read(
        collectionOf(quoted("{'name':'a','request':{'method':'GET','url':'http://h/','header':[{'key':"
                            "'Authorization','value':'Bearer abc'}]}},{'name':'b','request':{'method':'GET',"
                            "'url':'http://h/{{token}}/{{token2}}'}}")));
    QCOMPARE(collection.secrets.size(), std::size_t(1));
    QCOMPARE(collection.secrets.front().variable, u"token3"_s);
}

void PostmanVariablesTest::environmentsAndGlobalsAreRead()
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

void PostmanVariablesTest::namesAreMadeToFit()
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

void PostmanVariablesTest::functionsAreTranslated()
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
void PostmanVariablesTest::nothingOfTheMachineIsNamed()
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

PATLAS_CORE_TEST(PostmanVariablesTest)
#include "tst_postmanvariables.moc"
