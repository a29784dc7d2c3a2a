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

namespace {

constexpr char schema20[] = "'schema':'https://schema.getpostman.com/json/collection/v2.0.0/collection.json'";

} // namespace

/// Whole files: which are read, and which are refused.
class PostmanImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCollectionIsRead_data();
    void everyCollectionIsRead();
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
