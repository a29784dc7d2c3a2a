// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/ImportHar.h"

#include "tests/core/interchange/ImportSupport.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;

namespace {

QByteArray archiveOf(const QByteArray &entries, const char *version = "1.2")
{
    return "{\"log\":{\"version\":\"" + QByteArray(version)
        + "\",\"creator\":{\"name\":\"x\",\"version\":\"1\"},\"pages\":[],\"entries\":[" + entries + "]}}";
}

/// An entry with more members in its request and behind it.
QByteArray entryOf(const char *method, const char *url, const char *request = "", const char *entry = "")
{
    return quoted("{'startedDateTime':'2024-01-01T00:00:00Z','request':{'method':'") + method
        + "\",\"url\":\"" + url + quoted("','httpVersion':'HTTP/2','cookies':[],'queryString':[]")
        + quoted(request)
        + quoted("},'response':{'status':200,'content':{'size':3,'mimeType':'application/"
                 "json','text':'{\\'a\\':1}'}}")
        + quoted(entry) + "}";
}

ImportedCollection readArchive(const QByteArray &bytes)
{
    Result<ImportedCollection> collection = imported({bytes});
    if (collection)
        return std::move(*collection);
    qWarning("%s", qPrintable(collection.error().message()));
    return {};
}

} // namespace

class HarImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entriesBecomeRequests();
    void archivesAreTold_data();
    void archivesAreTold();
    void headersOfABrowserAreLeftOut();
    void bodiesAreTakenOver_data();
    void bodiesAreTakenOver();
    void secretsBecomeVariables();
    void theSameRequestIsThereOnce();
    void headersTellRequestsApart();
    void formsOfPartsAreMadeAgain();
    void partsOfAPageAreMarked_data();
    void partsOfAPageAreMarked();
    void otherAddressesAreLeftOut();
    void bracesAreTold();
    void wrongTypesAreSkipped_data();
    void wrongTypesAreSkipped();
    void brokenArchivesAreRefused_data();
    void brokenArchivesAreRefused();
    void itCanBeCancelled();
    void largeArchivesAreRead();
};

void HarImportTest::entriesBecomeRequests()
{
    const ImportedCollection collection = readArchive(
        archiveOf(entryOf("post", "https://a.test:8443/v1/tags?x=1%202#top",
                          ",'headers':[{'name':'Accept','value':'*/*'},{'name':'X-Trace','value':'1'}],"
                          "'postData':{'mimeType':'application/json','text':'{\\'a\\':\\'ü\\'}'}")
                  + "," + entryOf("GET", "http://b.test")));
    QCOMPARE(collection.format, u"HAR"_s);
    QCOMPARE(collection.requests.size(), std::size_t(2));
    const ImportedRequest &first = collection.requests.front();
    QCOMPARE(first.folder, QStringList{u"a.test:8443"_s});
    QCOMPARE(first.definition.title, u"POST /v1/tags"_s);
    QCOMPARE(first.definition.method, u"POST"_s);
    QCOMPARE(first.definition.url, u"https://a.test:8443/v1/tags?x=1%202"_s);
    QCOMPARE(headerOf(first, u"Accept"_s), u"*/*"_s);
    QCOMPARE(headerOf(first, u"X-Trace"_s), u"1"_s);
    QCOMPARE(headerOf(first, u"Content-Type"_s), u"application/json"_s);
    QCOMPARE(bodyOf(first), QByteArray("{\"a\":\"ü\"}"));
    QCOMPARE(collection.requests.back().definition.title, u"GET /"_s);
    QVERIFY2(collection.notes.empty(), qPrintable(notesOf(collection)));
}

void HarImportTest::archivesAreTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("is");
    QTest::newRow("1.2") << archiveOf({}) << true;
    QTest::newRow("1.1") << archiveOf({}, "1.1") << true;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + archiveOf({}) << true;
    QTest::newRow("entries only") << quoted("{'log':{'entries':[]}}") << true;
    QTest::newRow("log of something") << quoted("{'log':{'version':'1'}}") << false;
    QTest::newRow("list") << quoted("[{'log':{'entries':[]}}]") << false;
}

void HarImportTest::archivesAreTold()
{
    QFETCH(const QByteArray, bytes);
    QTEST(isHar({{}, bytes}), "is");
}

void HarImportTest::headersOfABrowserAreLeftOut()
{
    const char *headers =
        ",'headers':[{'name':':authority','value':'a.test'},{'name':'Host','value':'a.test'},"
        "{'name':'Content-Length','value':'3'},{'name':'Connection','value':'close'},"
        "{'name':'Accept-Encoding','value':'gzip'},{'name':'Cookie','value':'sid=s3cr3t-of-mine'},"
        "{'name':'User-Agent','value':'x'},{'name':'sec-ch-ua','value':'x'},{'name':'X-Own','value':'1'}]";
    const ImportedCollection collection = readArchive(archiveOf(
        entryOf("GET", "https://a.test/1", headers) + "," + entryOf("GET", "https://a.test/2", headers)));
    QCOMPARE(collection.requests.front().definition.headers.size(), std::size_t(1));
    QCOMPARE(headerOf(collection.requests.front(), u"X-Own"_s), u"1"_s);
    const QString notes = notesOf(collection);
    QVERIFY2(notes.contains(u"user-agent (2)"_s) && notes.contains(u":authority (2)"_s), qPrintable(notes));
    QVERIFY2(notes.contains(u"Requests that had some: 2."_s), qPrintable(notes));
    QVERIFY(!everythingIn(collection).contains("s3cr3t-of-mine"));
    QVERIFY(collection.secrets.empty());
}

void HarImportTest::bodiesAreTakenOver_data()
{
    QTest::addColumn<QByteArray>("postData");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("fields only") << QByteArray("{'mimeType':'application/x-www-form-urlencoded','params':["
                                               "{'name':'a','value':'1 2'},{'name':'b','value':'&'}]}")
                                 << QByteArray("a=1+2&b=%26");
    QTest::newRow("text and fields") << QByteArray(
        "{'mimeType':'application/x-www-form-urlencoded','text':'a=1',"
        "'params':[{'name':'a','value':'2'}]}")
                                     << QByteArray("a=1");
    QTest::newRow("base64") << QByteArray("{'mimeType':'text/plain','encoding':'base64','text':'YcO8'}")
                            << QByteArray("aü");
    QTest::newRow("bytes") << QByteArray("{'mimeType':'text/plain','encoding':'base64','text':'/wA='}")
                           << QByteArray();
    QTest::newRow("nothing") << QByteArray("{'mimeType':'text/plain','text':''}") << QByteArray();
    QTest::newRow("wrong") << QByteArray("[]") << QByteArray();
}

void HarImportTest::bodiesAreTakenOver()
{
    QFETCH(const QByteArray, postData);
    const ImportedCollection collection =
        readArchive(archiveOf(entryOf("POST", "https://a.test/", (",'postData':" + postData).constData())));
    QCOMPARE(collection.requests.size(), std::size_t(1));
    QTEST(bodyOf(collection.requests.front()), "body");
    QCOMPARE(notesOf(collection).contains(u"not text"_s), QByteArray(QTest::currentDataTag()) == "bytes");
}

void HarImportTest::secretsBecomeVariables()
{
    const ImportedCollection collection = readArchive(archiveOf(
        entryOf("POST", "https://ada:s3cr3t-one@a.test/x?api_key=s3cr3t-two&page=1",
                ",'headers':[{'name':'Authorization','value':'Bearer "
                "s3cr3t-three'},{'name':'X-Api-Key','value':'s3cr3t-two'},"
                "{'name':'Content-Type','value':'application/json'}],"
                "'postData':{'mimeType':'application/json','text':'{\\'password\\':\\'s3cr3t-four\\'}'}")));
    const ImportedRequest &request = collection.requests.front();
    QCOMPARE(request.definition.url, u"https://ada:{{password}}@a.test/x?api_key={{apiKey}}&page=1"_s);
    QCOMPARE(headerOf(request, u"Authorization"_s), u"Bearer {{token}}"_s);
    QCOMPARE(headerOf(request, u"X-Api-Key"_s), u"{{apiKey}}"_s);
    QCOMPARE(bodyOf(request), QByteArray("{\"password\":\"{{password2}}\"}"));
    QCOMPARE(collection.secrets.size(), std::size_t(4));
    QVERIFY(!everythingIn(collection).contains("s3cr3t-"));
}

void HarImportTest::theSameRequestIsThereOnce()
{
    const QByteArray get = entryOf("GET", "https://a.test/1");
    const char *body = ",'postData':{'mimeType':'text/plain','text':'x'}";
    const ImportedCollection collection =
        readArchive(archiveOf(get + "," + entryOf("GET", "https://a.test/2") + "," + get + "," + get + ","
                              + entryOf("GET", "https://a.test/1", body)));
    QCOMPARE(collection.requests.size(), std::size_t(3));
    QCOMPARE(collection.notes.size(), std::size_t(1));
    QCOMPARE(collection.notes.front().request, 0);
    QVERIFY(collection.notes.front().text.contains(u"3 times"_s));
}

void HarImportTest::headersTellRequestsApart()
{
    const auto entry = [](const char *target, const char *agent) {
        return entryOf("POST", "https://a.test/",
                       (",'headers':[{'name':'X-Amz-Target','value':'" + QByteArray(target)
                        + "'},{'name':'User-Agent','value':'" + agent + "'}]")
                           .constData());
    };
    const ImportedCollection collection =
        readArchive(archiveOf(entry("A.List", "1") + "," + entry("A.Get", "1") + "," + entry("A.List", "2")));
    QCOMPARE(collection.requests.size(), std::size_t(2));
    QCOMPARE(headerOf(collection.requests[0], u"X-Amz-Target"_s), u"A.List"_s);
    QCOMPARE(headerOf(collection.requests[1], u"X-Amz-Target"_s), u"A.Get"_s);
}

void HarImportTest::formsOfPartsAreMadeAgain()
{
    const auto entry = [](const QByteArray &params) {
        return entryOf("POST", "https://a.test/",
                       (",'headers':[{'name':'content-type','value':'multipart/form-data; boundary=zz'}],"
                        "'postData':{'mimeType':'multipart/form-data; boundary=zz'"
                        + params + "}")
                           .constData());
    };
    const ImportedCollection collection = readArchive(
        archiveOf(entry(",'params':[{'name':'a','value':'1'},{'name':'password','value':'hidden'},"
                        "{'name':'f','fileName':'cat.png','contentType':'image/png'}]")
                  + "," + entry(",'params':[{'name':'a','value':'2'}]") + "," + entry({})));
    QCOMPARE(collection.requests.size(), std::size_t(3));
    const ImportedRequest &first = collection.requests.front();
    QCOMPARE(headerOf(first, u"Content-Type"_s), u"multipart/form-data; boundary=patlas-form"_s);
    const QByteArray body = bodyOf(first);
    QVERIFY2(body.contains("name=\"a\"\n\n1\n") && body.contains("name=\"password\"\n\n{{password}}\n")
                 && body.contains("filename=\"cat.png\"\nContent-Type: image/png\n\n<./cat.png>"),
             body.constData());
    QVERIFY(collection.requests.back().definition.body.empty());
    QVERIFY2(notesOf(collection).contains(u"the archive does not hold it"_s),
             qPrintable(notesOf(collection)));
    QVERIFY(!everythingIn(collection).contains("hidden"));
}

void HarImportTest::partsOfAPageAreMarked_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QString>("part");
    QTest::newRow("type of the browser") << QByteArray(",'_resourceType':'stylesheet'") << u"a style sheet"_s;
    QTest::newRow("call") << QByteArray(",'_resourceType':'xhr'") << QString();
    QTest::newRow("image") << QByteArray(",'response':{'content':{'mimeType':'image/png'}}") << u"an image"_s;
    QTest::newRow("script") << QByteArray(",'response':{'content':{'mimeType':'text/javascript; charset=x'}}")
                            << u"a script"_s;
    QTest::newRow("font") << QByteArray(",'response':{'content':{'mimeType':'font/woff2'}}") << u"a font"_s;
    QTest::newRow("JSON") << QByteArray(",'response':{'content':{'mimeType':'application/json'}}")
                          << QString();
    QTest::newRow("a call of an image")
        << QByteArray(",'_resourceType':'fetch','response':{'content':{'mimeType':'image/png'}}")
        << QString();
}

void HarImportTest::partsOfAPageAreMarked()
{
    QFETCH(const QByteArray, entry);
    QFETCH(const QString, part);
    const QByteArray request =
        quoted("{'request':{'method':'GET','url':'https://a.test/x'}") + quoted(entry.constData()) + "}";
    const ImportedCollection collection = readArchive(archiveOf(request));
    QCOMPARE(collection.requests.size(), std::size_t(1));
    QCOMPARE(collection.notes.size(), std::size_t(part.isEmpty() ? 0 : 1));
    QVERIFY(notesOf(collection).contains(part));
}

void HarImportTest::otherAddressesAreLeftOut()
{
    const ImportedCollection collection =
        readArchive(archiveOf(entryOf("GET", "data:image/png;base64,AA") + ","
                              + entryOf("GET", "wss://a.test/s") + "," + entryOf("GET", "wss://a.test/t")
                              + "," + entryOf("", "https://a.test/") + "," + entryOf("GET", "nothing")));
    QVERIFY(collection.requests.empty());
    QVERIFY2(notesOf(collection).contains(u"data (1), wss (2)"_s), qPrintable(notesOf(collection)));
    QVERIFY(notesOf(collection).contains(u"without a method or an address were left out: 1."_s));
}

void HarImportTest::bracesAreTold()
{
    const ImportedCollection collection = readArchive(archiveOf(entryOf(
        "POST", "https://a.test/", ",'postData':{'mimeType':'text/plain','text':'Dear {{first name}}'}")));
    QCOMPARE(bodyOf(collection.requests.front()), QByteArray("Dear {{first name}}"));
    QCOMPARE(collection.notes.size(), std::size_t(1));
}

void HarImportTest::wrongTypesAreSkipped_data()
{
    QTest::addColumn<QByteArray>("entries");
    QTest::newRow("entries") << QByteArray("1,null,'x',[],{},{'request':1},{'request':[]},{'request':{}}");
    QTest::newRow("members") << QByteArray(
        "{'request':{'method':1,'url':2}},{'request':{'method':'GET','url':{}}}");
    QTest::newRow("lists") << QByteArray(
        "{'request':{'method':'GET','url':'https://a.test/','headers':{'a':1},"
        "'postData':1},'response':[],'_resourceType':{}},"
        "{'request':{'method':'GET','url':'https://a.test/2','headers':[1,{},{'name':[]}],"
        "'postData':{'mimeType':1,'text':[],'params':1}},'response':{'content':[]}}");
}

void HarImportTest::wrongTypesAreSkipped()
{
    QFETCH(const QByteArray, entries);
    const Result<ImportedCollection> collection = imported({archiveOf(quoted(entries.constData()))});
    QVERIFY2(collection, collection ? "" : qPrintable(collection.error().message()));
}

void HarImportTest::brokenArchivesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("cut") << archiveOf(entryOf("GET", "https://a.test/")).chopped(3);
    QTest::newRow("too deep") << archiveOf(QByteArray(1000, '[') + QByteArray(1000, ']'));
}

void HarImportTest::brokenArchivesAreRefused()
{
    QFETCH(const QByteArray, bytes);
    const Result<ImportedCollection> collection = imported({bytes});
    QVERIFY(!collection);
    QCOMPARE(collection.error().kind, ErrorKind::Parse);
    QVERIFY(!collection.error().remedy.isEmpty());
}

void HarImportTest::itCanBeCancelled()
{
    const QByteArray bytes =
        archiveOf(entryOf("GET", "https://a.test/") + "," + entryOf("GET", "https://a.test/2"));
    for (int calls = 0; calls < 5; ++calls) {
        int left = calls;
        const Result<ImportedCollection> read = readHar({{{}, bytes}}, [&left] { return left-- == 0; });
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Cancelled);
    }
}

void HarImportTest::largeArchivesAreRead()
{
    QByteArray entries;
    const QByteArray content(2'000, 'x');
    constexpr int count = 20'000;
    for (int number = 0; number < count; ++number) {
        if (number > 0)
            entries += ',';
        entries += entryOf("GET", ("https://a.test/" + QByteArray::number(number)).constData(),
                           ",'headers':[{'name':'Accept','value':'*/*'}]",
                           (",'comment':'" + content + "'").constData());
    }
    const ImportedCollection collection = readArchive(archiveOf(entries));
    QCOMPARE(collection.requests.size(), std::size_t(count));
}

PATLAS_CORE_TEST(HarImportTest)
#include "tst_harimport.moc"
