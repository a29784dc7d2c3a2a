// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/ExportTexts.h"
#include "tests/core/interchange/ExportSupport.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;

namespace {

QByteArray sampleFile(const QString &name)
{
    QFile file(QLatin1String(PATLAS_IMPORT_SAMPLES) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// JSON, or files parted by NUL, each with its path in its first line.
Result<ImportedCollection> importedSample(const QByteArray &bytes)
{
    if (bytes.startsWith('{') || bytes.startsWith('['))
        return imported({bytes});
    std::vector<ImportFile> files;
    const QList<QByteArray> parts = bytes.split('\0');
    for (const QByteArray &part : parts) {
        const qsizetype end = std::max<qsizetype>(0, part.indexOf('\n'));
        files.push_back({QString::fromUtf8(part.first(end)), part.sliced(std::min(end + 1, part.size()))});
    }
    return readImport(files);
}

/// Whether the report says what differs, if something does.
bool isAsReported(RequestDefinition found, RequestDefinition wanted, const QString &notes, bool holdsChecks)
{
    if (notes.contains("kept as text"_L1)) { // which the other tool takes for names of variables
        const auto blank = [](const QString &text) {
            return withExpressions(text, [](const QString &) { return u"x"_s; });
        };
        changeTexts(found, blank);
        changeTexts(wanted, blank);
    }
    QStringList headers = headersOf(found);
    QStringList wantedHeaders = headersOf(wanted);
    const QRegularExpression type(u"^content-type: "_s);
    if (notes.contains("no Content-Type"_L1)) {
        headers.removeIf([&type](const QString &header) { return header.contains(type); });
        wantedHeaders.removeIf([&type](const QString &header) { return header.contains(type); });
    }
    const bool isMultipart = wantedHeaders.filter(u"multipart/"_s).size() == 1;
    return found.method == wanted.method && found.url == wanted.url && headers == wantedHeaders
        && (found.body == wanted.body || isMultipart || notes.contains("body was left out"_L1))
        && (!holdsChecks || found.checks == wanted.checks || notes.contains("check"_L1));
}

QByteArray generatedPostman()
{
    const QByteArray head =
        quoted("{'info':{'name':'Made','schema':'https://schema.getpostman.com/json/collection/v2.1.0/"
               "collection.json'},'variable':[{'key':'host','value':'https://shop.test'}],'item':[");
    const QList<QByteArray> urls{
        "https://a.test",
        "https://a.test/",
        "https://a.test:8443/a/b?x=1&y=&z",
        "{{host}}/orders/:id/items/:item?page={{page}}",
        "{{host}}:{{port}}/a%20b?q=a+b&q=c%26d#frag",
        "https://{{sub}}.a.test/{{x}}.json",
        "http://[::1]:8080/x?a=b=c&&d",
        "{{host}}/a?x={{y}}&api_key={{apiKey}}",
    };
    const QList<QByteArray> bodies{
        "",
        "'body':{'mode':'raw','raw':'{\\'a\\': \\'{{x}}\\', \\'b\\': [1, "
        "2]}','options':{'raw':{'language':'json'}}},",
        "'body':{'mode':'raw','raw':'<a b=\\'1\\'>t</a>','options':{'raw':{'language':'xml'}}},",
        "'body':{'mode':'raw','raw':'line 1\\nline 2','options':{'raw':{'language':'text'}}},",
        "'body':{'mode':'raw','raw':'no type'},",
        "'body':{'mode':'urlencoded','urlencoded':[{'key':'a b','value':'1 2&3'},{'key':'c','value':'{{x}}'},"
        "{'key':'d','value':'100%'}]},",
        "'body':{'mode':'formdata','formdata':[{'key':'a','value':'text of it','type':'text'},{'key':'f',"
        "'type':'file','src':'/home/someone/photo.png','contentType':'image/png'},{'key':'j','value':'{}',"
        "'type':'text','contentType':'application/json'}]},",
        "'body':{'mode':'file','file':{'src':'data.bin'}},",
    };
    const QList<QByteArray> auths{
        "",
        "'auth':{'type':'bearer','bearer':[{'key':'token','value':'{{token}}'}]},",
        "'auth':{'type':'bearer','bearer':[{'key':'token','value':'abcdef123456'}]},",
        "'auth':{'type':'basic','basic':[{'key':'username','value':'jane'},{'key':'password','value':'pw of "
        "jane'}]},",
        "'auth':{'type':'apikey','apikey':[{'key':'key','value':'X-Api-Key'},{'key':'value','value':'k3y9f8'}"
        "]},",
        "'auth':{'type':'apikey','apikey':[{'key':'key','value':'api_key'},{'key':'value','value':'{{k}}'},{'"
        "key':"
        "'in','value':'query'}]},",
    };
    QByteArray items;
    int number = 0;
    for (const QByteArray &url : urls) {
        for (const QByteArray &body : bodies) {
            const QByteArray &auth = auths[number % auths.size()];
            const char *method = body.isEmpty() ? "GET" : number % 3 ? "POST" : "PUT";
            items += (number == 0 ? "" : ",") + quoted("{'name':'Request ") + QByteArray::number(number)
                + quoted("','event':[{'listen':'test','script':{'exec':['pm.response.to.have.status(20")
                + QByteArray::number(number % 5) + quoted(");']}}],'request':{'method':'") + method
                + quoted("','header':[{'key':'X-Number','value':'") + QByteArray::number(number)
                + quoted("'},{'key':'X-Off','value':'1','disabled':true}],") + quoted(body) + quoted(auth)
                + quoted("'url':{'raw':'") + url
                + quoted("','variable':[{'key':'id','value':''},{'key':'item','value':'7'}]}}}");
            ++number;
        }
    }
    return head + items + "]}";
}

} // namespace

class ExportRoundTripTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRequestComesBack_data();
    void everyRequestComesBack();
    void theKindOfAuthenticationStays();
    void variablesAndEnvironmentsComeBack_data();
    void variablesAndEnvironmentsComeBack();

private:
    static void addRows(const QString &name, const QByteArray &bytes, const QStringList &formats);
};

void ExportRoundTripTest::addRows(const QString &name, const QByteArray &bytes, const QStringList &formats)
{
    for (const QString &format : formats)
        QTest::newRow(qPrintable(name + u' ' + format)) << bytes << format;
}

void ExportRoundTripTest::everyRequestComesBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    const QStringList every{u"postman"_s, u"opencollection"_s, u"http"_s};
    addRows(u"made"_s, generatedPostman(), every);
    for (const char *name : {"postman/collection", "postman/parts", "postman/hoppscotch", "postman/thunder",
                             "bruno/export", "bruno/open-collection", "bruno/insomnia", "bruno/insomnia-5"})
        addRows(QLatin1String(name), sampleFile(QLatin1String(name)), every);
    addRows(u"har/entries"_s, sampleFile(u"har/entries"_s), {u"har"_s, u"postman"_s});
    addRows(u"har/bodies"_s, sampleFile(u"har/bodies"_s), {u"har"_s, u"postman"_s});
}

void ExportRoundTripTest::everyRequestComesBack()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, format);
    QVERIFY(!bytes.isEmpty());
    const Result<ImportedCollection> before = importedSample(bytes);
    QVERIFY2(before, before ? "" : qPrintable(before.error().message()));
    std::vector<int> places;
    const ExportSource source = sourceOf(*before, places);
    const Export written = exported(source, format);
    QVERIFY(!written.bytes.isEmpty());
    std::vector<ImportedRequest> after;
    if (format == "http"_L1) {
        const HttpFile file = HttpFile::read(written.bytes);
        for (const HttpFileRequest &request : file.requests())
            after.push_back({{}, request.definition});
    } else {
        Result<ImportedCollection> again = imported({written.bytes});
        QVERIFY2(again, again ? "" : qPrintable(again.error().message()));
        after = std::move(again->requests);
    }
    // Folders come before the requests beside them.
    std::vector<bool> isTaken(after.size());
    int compared = 0;
    for (std::size_t index = 0; index < before->requests.size(); ++index) {
        if (places[index] < 0)
            continue;
        const RequestDefinition wanted =
            asInHttpFile(source.files[std::size_t(places[index])].file.requests().front().definition);
        const QString notes = notesOf(written, places[index]);
        std::size_t at = 0;
        while (at < after.size()
               && (isTaken[at] || !isAsReported(after[at].definition, wanted, notes, format != "har"_L1)))
            ++at;
        if (at == after.size()) {
            const auto shown = [](const RequestDefinition &each) {
                QByteArray body;
                for (const BodyPiece &piece : each.body)
                    body += piece.text + piece.file.toUtf8();
                return each.method + u' ' + each.url + u'\n' + headersOf(each).join(u'\n') + u'\n'
                    + QString::fromUtf8(body) + u'\n' + each.checks.join(u'\n');
            };
            QString all = u"not found: "_s + shown(wanted) + u"\nnotes: "_s + notes;
            for (std::size_t each = 0; each < after.size(); ++each) {
                if (!isTaken[each])
                    all += u"\n-- there: "_s + shown(after[each].definition);
            }
            QFAIL(qPrintable(all.left(4000)));
        }
        isTaken[at] = true;
        ++compared;
    }
    QVERIFY(compared > 0);
    QCOMPARE(compared, int(after.size()));
}

void ExportRoundTripTest::theKindOfAuthenticationStays()
{
    const auto kindsIn = [](const QByteArray &bytes) {
        QStringList kinds;
        const QJsonArray items = QJsonDocument::fromJson(bytes).object()["item"_L1].toArray();
        for (const QJsonValue &item : items)
            kinds.append(item["name"_L1].toString() + u' '
                         + item["request"_L1]["auth"_L1]["type"_L1].toString());
        kinds.sort();
        return kinds;
    };
    const QByteArray bytes = generatedPostman();
    std::vector<int> places;
    const Result<ImportedCollection> before = imported({bytes});
    QVERIFY(before);
    const Export written = exported(sourceOf(*before, places), u"postman"_s);
    QStringList wanted = kindsIn(bytes);
    const QStringList found = kindsIn(written.bytes);
    QCOMPARE(found.size(), wanted.size());
    // Where a key is in the address already, it is one there.
    for (qsizetype index = 0; index < wanted.size(); ++index) {
        if (found[index] != wanted[index])
            QVERIFY2(found[index].endsWith("apikey"_L1) && wanted[index].endsWith(u' '),
                     qPrintable(found[index] + u" / "_s + wanted[index]));
    }
}

void ExportRoundTripTest::variablesAndEnvironmentsComeBack_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("Postman") << u"postman"_s;
    QTest::newRow("OpenCollection") << u"opencollection"_s;
}

void ExportRoundTripTest::variablesAndEnvironmentsComeBack()
{
    QFETCH(const QString, format);
    const ExportSource source =
        sourceOf({{u"a.http"_s, "GET {{host}}/{{tenant}}\n"}},
                 "{\"$shared\": {\"tenant\": \"acme\"}, \"base\": {\"tier\": \"2\"}, \"dev\": {\"extends\": "
                 "\"base\", \"host\": \"https://dev.test\", \"typed\": true}}");
    const Export written = exported(source, format);
    std::vector<QByteArray> texts{written.bytes};
    for (const ExportCompanion &companion : written.companions)
        texts.push_back(companion.bytes);
    const Result<ImportedCollection> again = imported(texts);
    QVERIFY2(again, again ? "" : qPrintable(again.error().message()));
    QCOMPARE(again->title, u"Shop"_s);
    QCOMPARE(variableIn(again->variables, u"tenant"_s), u"acme"_s);
    QCOMPARE(again->environments.size(), std::size_t(2));
    QCOMPARE(again->environments[1].name, u"dev"_s);
    QCOMPARE(variableIn(again->environments[1].variables, u"host"_s), u"https://dev.test"_s);
    QCOMPARE(variableIn(again->environments[1].variables, u"tier"_s), u"2"_s);
    QCOMPARE(variableIn(again->environments[1].variables, u"typed"_s), u"true"_s);
}

PATLAS_CORE_TEST(ExportRoundTripTest)
#include "tst_exportroundtrip.moc"
