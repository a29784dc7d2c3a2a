// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/CurlRequest.h"
#include "core/preflight/Preflight.h"
#include "tests/core/preflight/SmallApi.h"
#include "tests/support/Credentials.h"
#include "tests/support/TestMain.h"

#include <QJsonDocument>
#include <QTest>

using namespace patlas;
using namespace patlas::test;
using namespace Qt::StringLiterals;

using Pairs = QList<std::pair<QString, QString>>;

class CurlRequestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void commandsBecomeRequests_data();
    void commandsBecomeRequests();
    void timeLimitsAreTaken();
    void omittedOptionsAreReported_data();
    void omittedOptionsAreReported();
    void commandsGoWhereTheySay_data();
    void commandsGoWhereTheySay();
    void queriesStayAsTheyAreWritten_data();
    void queriesStayAsTheyAreWritten();
    void bracketsAreReadAsCurlReadsThem_data();
    void bracketsAreReadAsCurlReadsThem();
    void placeholdersAreToBeFilled_data();
    void placeholdersAreToBeFilled();
    void everyCommandOfATextIsARequest();
    void everyRequestOfACommandIsOne();
    void omittedHeadersStayOut();
    void tokensThatOpenNothingAreTakenOver();
    void knownTokensAreSelected_data();
    void knownTokensAreSelected();
    void secretsAreNotImported_data();
    void secretsAreNotImported();
    void tokenOfAnotherEnvironmentIsNotSelected();
    void formOptionsFillTheParts();
    void filesAreNamedButNeverRead();
    void hostileCommandsAreReadOrRefused_data();
    void hostileCommandsAreReadOrRefused();
    void curlCommandsAreRecognised_data();
    void curlCommandsAreRecognised();

private:
    CurlContext context() const;
    Result<CurlRequest> read(const QByteArray &command) const
    {
        return readCurl({command.constData(), std::size_t(command.size())}, context());
    }

    const ApiDescription m_api = smallApi();
};

static Pairs pairsOf(const std::vector<NamedValue> &values)
{
    Pairs pairs;
    for (const NamedValue &value : values)
        pairs.emplace_back(value.name, value.value);
    return pairs;
}

CurlContext CurlRequestTest::context() const
{
    CurlContext made;
    made.api = &m_api;
    made.environment = sandboxContext(m_api).environment;
    made.environments = {made.environment, remoteContext(m_api).environment};
    made.recognise = [](const Secret &secret) -> std::optional<RecognisedToken> {
        if (secret.view() == personalSecret.toStdString())
            return RecognisedToken{personalSlot, u"t-ci"_s, u"CI tags"_s, u"sandbox"_s};
        if (secret.view() == projectSecret.toStdString())
            return RecognisedToken{projectSlot, u"p-demo"_s, u"Demo app"_s, u"sandbox"_s};
        if (secret.view() == "glspat_ofTheOtherEnvironment0")
            return RecognisedToken{personalSlot, u"t-far"_s, u"Far"_s, u"gl-strings"_s};
        return std::nullopt;
    };
    return made;
}

void CurlRequestTest::commandsBecomeRequests_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("method");
    QTest::addColumn<Pairs>("path");
    QTest::addColumn<Pairs>("query");
    QTest::addColumn<Pairs>("headers");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("body");
    const QByteArray base = "http://127.0.0.1:43117/v1/api";
    const int none = int(BodyKind::None);
    const int json = int(BodyKind::Json);
    const int text = int(BodyKind::Text);
    const Pairs no;
    const Pairs lower{{u"content-type"_s, u"application/json"_s}};
    const Pairs form{{u"Content-Type"_s, u"application/x-www-form-urlencoded"_s}};
    const auto row = [&](const char *name, const QByteArray &command) -> QTestData & {
        return QTest::newRow(name) << command;
    };

    row("bare", "curl " + base + "/tags")
        << u"tags.list"_s << u"GET"_s << no << no << no << none << QByteArray();
    row("path and query", "curl -s -X DELETE '" + base + "/tags/a%2Fb%20c?app=5f&x=%C3%BC'")
        << u"tags.delete"_s << u"DELETE"_s << Pairs{{u"tagId"_s, u"a/b c"_s}}
        << Pairs{{u"app"_s, u"5f"_s}, {u"x"_s, u"ü"_s}} << no << none << QByteArray();
    row("letters together", "curl -sSiXDELETE " + base + "/tags/7")
        << u"tags.delete"_s << u"DELETE"_s << Pairs{{u"tagId"_s, u"7"_s}} << no << no << none << QByteArray();
    row("template in the path", "curl -X DELETE '" + base + "/tags/{tagId}'")
        << u"tags.delete"_s << u"DELETE"_s << no << no << no << none << QByteArray();
    row("json with its header",
        "curl " + base + "/tags -H 'Content-Type: application/json' -H 'X-Trace: 1' -d '{\"name\":\"a\"}'")
        << u"tags.create"_s << u"POST"_s << no << no
        << Pairs{{u"Content-Type"_s, u"application/json"_s}, {u"X-Trace"_s, u"1"_s}} << json
        << QByteArray("{\"name\":\"a\"}");
    row("json without a header", "curl " + base + R"(/tags -d $'{"name":"it\'s\u0021"}')")
        << u"tags.create"_s << u"POST"_s << no << no << no << json << QByteArray("{\"name\":\"it's!\"}");
    row("--json", "curl --json '{\"a\":' --json '1}' " + base + "/tags")
        << u"tags.create"_s << u"POST"_s << no << no
        << Pairs{{u"Content-Type"_s, u"application/json"_s}, {u"Accept"_s, u"application/json"_s}} << json
        << QByteArray("{\"a\":1}");
    row("-G", "curl -G " + base + "/tags -d app=5f --data-urlencode 'q=a b&c' -d x=1")
        << u"tags.list"_s << u"GET"_s << no
        << Pairs{{u"app"_s, u"5f"_s}, {u"q"_s, u"a b&c"_s}, {u"x"_s, u"1"_s}} << no << none << QByteArray();
    row("--url-query", "curl --url " + base + "/tags?a=1 --url-query 'b=2 3' --url-query +c=4")
        << u"tags.list"_s << u"GET"_s << no << Pairs{{u"a"_s, u"1"_s}, {u"b"_s, u"2 3"_s}, {u"c"_s, u"4"_s}}
        << no << none << QByteArray();
    row("web form",
        "curl -X PUT " + base
            + "/other -d a=1 --data-raw @b=2 --data-urlencode 'c=d e' "
              "--data-urlencode =f=g")
        << QString() << u"PUT"_s << no << no << form << text << QByteArray("a=1&@b=2&c=d+e&f%3Dg");
    row("head", "curl -I " + base + "/status")
        << QString() << u"HEAD"_s << no << no << no << none << QByteArray();
    row("headers as curl has them",
        "curl " + base
            + "/status -H 'X-Empty;' -H 'Accept:' -H 'X-A: 1' -H 'X-A: 2' "
              "-A agent -e http://r -r 0-9")
        << u"status"_s << u"GET"_s << no << no
        << Pairs{{u"Range"_s, u"bytes=0-9"_s},
                 {u"User-Agent"_s, u"agent"_s},
                 {u"Referer"_s, u"http://r"_s},
                 {u"X-Empty"_s, QString()},
                 {u"X-A"_s, u"1"_s},
                 {u"X-A"_s, u"2"_s}}
        << none << QByteArray();
    row("text type", "curl " + base + "/other -H 'content-type: text/csv' --data-binary 'a,b'")
        << QString() << u"POST"_s << no << no << Pairs{{u"content-type"_s, u"text/csv"_s}} << text
        << QByteArray("a,b");
    row("prompt and lines",
        "$ curl \\\n  --request POST \\\n  --url " + base
            + "/tags \\\n  --header 'content-type: application/json' \\\n  --data '\n{\n  \"name\": "
              "\"a\"\n}\n'\n")
        << u"tags.create"_s << u"POST"_s << no << no << lower << json
        << QByteArray("\n{\n  \"name\": \"a\"\n}\n");
    row("cmd.exe",
        "curl.exe -X POST ^\"" + base
            + "/tags?x=1^&y=2^\" ^\r\n -H ^\"content-type: application/json^\" ^\r\n"
              " --data-raw ^\"^{^\\^\"name^\\^\":^\\^\"50^%^\\^\"^}^\"")
        << u"tags.create"_s << u"POST"_s << no << Pairs{{u"x"_s, u"1"_s}, {u"y"_s, u"2"_s}} << lower << json
        << QByteArray("{\"name\":\"50%\"}");
    row("no quotes round the address", "curl -X DELETE " + base + "/tags/7?a=1&b=2 -v")
        << u"tags.delete"_s << u"DELETE"_s << Pairs{{u"tagId"_s, u"7"_s}}
        << Pairs{{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}} << no << none << QByteArray();
    row("no scheme", "curl 127.0.0.1:43117/v1/api/tags")
        << u"tags.list"_s << u"GET"_s << no << no << no << none << QByteArray();
    row("through a proxy", "curl -x http://p:3128 --preproxy socks5://q " + base + "/tags")
        << u"tags.list"_s << u"GET"_s << no << no << no << none << QByteArray();
    row("variable for the base", "curl \"$BASE_URL/tags?a=$A\"")
        << u"tags.list"_s << u"GET"_s << no << Pairs{{u"a"_s, u"$A"_s}} << no << none << QByteArray();
    row("template for the host", "curl 'https://{{host}}/v1/api/tags/{{id}}' -X DELETE")
        << u"tags.delete"_s << u"DELETE"_s << Pairs{{u"tagId"_s, u"{{id}}"_s}} << no << no << none
        << QByteArray();
}

void CurlRequestTest::commandsBecomeRequests()
{
    QFETCH(QByteArray, command);
    const auto read = this->read(command);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
    const RequestDraft &draft = read->draft;
    QTEST(draft.operationId, "operation");
    QTEST(draft.method, "method");
    QTEST(pairsOf(draft.pathParameters), "path");
    QTEST(pairsOf(draft.queryParameters), "query");
    QTEST(pairsOf(draft.headers), "headers");
    QTEST(int(draft.bodyKind), "kind");
    QTEST(draft.body, "body");
    QVERIFY2(draft.url.startsWith(u"http://127.0.0.1:43117/v1/api/"_s), qPrintable(draft.url));
    QCOMPARE(draft.environmentId, u"sandbox"_s);
}

void CurlRequestTest::timeLimitsAreTaken()
{
    const auto read = this->read("curl -m 2.5 --connect-timeout 7 http://127.0.0.1:43117/v1/api/tags");
    QVERIFY(read);
    const TimeLimits limits = read->draft.limits;
    QVERIFY(limits.whole && *limits.whole == std::chrono::milliseconds(2500));
    QVERIFY(limits.connect && *limits.connect == std::chrono::seconds(7));
    QVERIFY(!limits.silence);
    QVERIFY(read->notes.isEmpty());
    const auto zero = this->read("curl --max-time 0 --connect-timeout 0 http://127.0.0.1:43117/v1/api/tags");
    QVERIFY(zero);
    QVERIFY(zero->draft.limits.whole && *zero->draft.limits.whole == std::chrono::seconds(0));
    QVERIFY(zero->draft.limits.connect && *zero->draft.limits.connect == std::chrono::seconds(300));
}

void CurlRequestTest::omittedOptionsAreReported_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QStringList>("words"); ///< each must be in a note
    const auto row = [](const char *options, const QStringList &words) {
        QTest::newRow(options) << QByteArray(options) << words;
    };
    row("-s -S -v --compressed -o out.json -w '%{http_code}' --fail", {});
    row("-k", {u"certificates are always checked"_s});
    row("-L", {u"redirect"_s});
    row("-x http://proxy:8080 -U user:password", {u"proxy"_s});
    row("--cacert ca.pem --tlsv1.2", {u"Certificates"_s});
    row("-m 10 --retry 3 --http2", {u"--retry, --http2"_s});
    row("--frobnicate --data-raw x", {u"--frobnicate"_s});
    row("-m soon", {u"no equivalent: -m"_s});
    row("-K config.txt", {u"--config"_s});
    row("-n", {u".netrc"_s});
    row("-H", {u"-H is at the end"_s});
    row("--next http://other", {u"1 more curl command(s) follow"_s});
    row("--next", {});
    row("http://127.0.0.1:43117/v1/api/status", {u"several addresses"_s});
    row("| jq .", {u"More follows"_s});
    row("-H @headers.txt", {u"headers.txt"_s});
    row("-H nonsense", {u"“nonsense” is not a header"_s});
    row("-H 'Connection: close'", {u"Connection is left out"_s});
    row("-A '' -H 'accept:'", {u"User-Agent is not sent"_s, u"accept is not sent"_s});
    row("–v —fail", {u"long dash"_s});
    row("-d @body.json", {u"body.json"_s, u"not read"_s});
    row("--json @body.json", {u"body.json"_s});
    row("--data-urlencode name@body.txt", {u"body.txt"_s});
    row("-T up.bin", {u"up.bin"_s});
    row("-F a=b", {u"1 part"_s});
    row("-d \"{\\\"n\\\":\\\"$NAME\\\"}\"", {u"$NAME is not evaluated"_s, u"Content-Type"_s});
    row("--json '{\"n\":\"{{name}}\"}'", {u"{{name}} is not evaluated"_s});
    row("--json \"$(cat body.json)\"", {u"$(cat body.json) is not evaluated"_s});
    row("-b session=1", {u"--cookie"_s});
    row("-H 'Authorization: Bearer $TOKEN'", {u"$TOKEN stands for a token"_s});
    row("-H 'X-Api-Key: <your key>'", {u"<your key> stands for a token"_s});
}

void CurlRequestTest::omittedOptionsAreReported()
{
    QFETCH(QByteArray, options);
    QFETCH(QStringList, words);
    const auto read = this->read("curl -X POST http://127.0.0.1:43117/v1/api/tags " + options);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
    const QString notes = read->notes.join(u'\n');
    for (const QString &word : words)
        QVERIFY2(notes.contains(word), qPrintable(notes));
    if (words.isEmpty())
        QCOMPARE(notes, QString());
    QCOMPARE(read->draft.operationId, u"tags.create"_s);
}

void CurlRequestTest::commandsGoWhereTheySay_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QByteArray &address, const QString &url,
                        const QString &word) { QTest::newRow(name) << address << url << word; };
    row("another environment", "https://api.example.com/v1/api/tags",
        u"https://api.example.com/v1/api/tags"_s, u"is your environment “GL Strings”"_s);
    row("another port", "http://127.0.0.1:1/v1/api/tags", u"http://127.0.0.1:1/v1/api/tags"_s,
        u"without any token of “Sandbox”"_s);
    row("unknown host", "https://other.example/v1/api/tags", u"https://other.example/v1/api/tags"_s,
        u"https://other.example"_s);
    row("query and fragment", "'https://other.example/x?a=b+c&d#e'", u"https://other.example/x"_s,
        u"https://other.example"_s);
    row("no scheme", "other.example:8080/x", u"http://other.example:8080/x"_s, u"other.example:8080"_s);
    row("user as host", "http://127.0.0.1:43117@other.example/v1/api/tags",
        u"http://other.example/v1/api/tags"_s, u"http://other.example"_s);
    row("another scheme", "https://127.0.0.1:43117/v1/api/tags", u"https://127.0.0.1:43117/v1/api/tags"_s,
        u"https://127.0.0.1:43117"_s);
}

void CurlRequestTest::commandsGoWhereTheySay()
{
    QFETCH(QByteArray, address);
    QFETCH(QString, word);
    const auto read = this->read("curl " + address + " -H 'X-Personal-Access-Token: " + personalSecret
                                 + "' -u me:" + projectSecret);
    QVERIFY(read);
    QCOMPARE(read->draft.operationId, QString());
    QTEST(read->draft.url, "url");
    QVERIFY2(read->notes.join(u'\n').contains(word), qPrintable(read->notes.join(u'\n')));
    QVERIFY(read->draft.credentials.isEmpty());
    QVERIFY(!read->notes.join(u'\n').contains(u"which is chosen"_s));
    // Nothing of the environment goes there when it is sent either.
    const PreflightReport report = preflight(read->draft, sandboxContext(m_api));
    QVERIFY(report.placements.empty());
    QCOMPARE(report.url.host(), QUrl(read->draft.url).host());
}

void CurlRequestTest::queriesStayAsTheyAreWritten_data()
{
    QTest::addColumn<QByteArray>("query");
    for (const char *query :
         {"z=1&a=2&z=3&app=x&a=1", "key=", "a=b=c==&d", "a=b+c&app=1", "&a=1&&b&",
          "labels[]=a&labels[]=", "f={\"a\":1}", "app=&x=1", "q=%zz&app=1", "a=%2f", "=v&w", "t=10:30/x?y"})
        QTest::newRow(query) << QByteArray(query);
}

void CurlRequestTest::queriesStayAsTheyAreWritten()
{
    QFETCH(QByteArray, query);
    for (const QByteArray &path : {QByteArray("/v1/api/tags"), QByteArray("/v1/api/elsewhere")}) {
        auto read = this->read("curl -g 'http://127.0.0.1:43117" + path + '?' + query + "'");
        QVERIFY(read);
        QCOMPARE(preflight(read->draft, sandboxContext(m_api)).target, path + '?' + query);
        // What is not edited stays, also after a restart; what is edited is encoded anew.
        RequestDraft draft = draftFromJson(toJson(read->draft));
        QCOMPARE(preflight(draft, sandboxContext(m_api)).target, path + '?' + query);
        for (NamedValue &field : draft.queryParameters)
            field.value = u"a b"_s;
        const QByteArray edited = preflight(draft, sandboxContext(m_api)).target;
        QCOMPARE(edited.count("=a%20b"), qsizetype(draft.queryParameters.size()));
    }
}

void CurlRequestTest::bracketsAreReadAsCurlReadsThem_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("target");
    const auto row = [](const char *address, const char *target) {
        QTest::newRow(address) << QByteArray(address) << QByteArray(target);
    };
    row("/x/\\[a\\]?f=\\{b\\}", "/x/[a]?f={b}");
    row("/x/[1-3]?p=[01-10:2]&q=[a-c]", "/x/1?p=01&q=a");
    row("/x/{one,two}?s={,a}", "/x/one?s=");
    row("/x?a[]=1&b[0]=2&c[d]=3", "/x?a[]=1&b[0]=2&c[d]=3");
    row("/x?f={%22a%22:{%22b%22:[1,2]}}", "/x?f={%22a%22:{%22b%22:[1,2]}}");
    row("/x?f={%22a%22:1}", "/x?f=%22a%22:1");
    row("/x?id={id}&v={{version}}", "/x?id={id}&v={{version}}");
    row("/x?a=\\b", "/x?a=\\b");
}

void CurlRequestTest::bracketsAreReadAsCurlReadsThem()
{
    QFETCH(QByteArray, address);
    const auto read = this->read("curl 'http://127.0.0.1:43117" + address + "'");
    QVERIFY(read);
    QTEST(preflight(read->draft, sandboxContext(m_api)).target, "target");
}

void CurlRequestTest::placeholdersAreToBeFilled_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QString>("url");
    QTest::addColumn<Pairs>("path");
    const QByteArray base = "curl -X DELETE http://127.0.0.1:43117/v1/api";
    const QString shown = u"http://127.0.0.1:43117/v1/api"_s;
    QTest::newRow("of an operation") << base + "/tags/<tag-id>" << shown + u"/tags/{tagId}"_s
                                     << Pairs{{u"tagId"_s, QString()}};
    QTest::newRow("unquoted, with a blank")
        << base + "/x/<your id>/y" << shown + u"/x/{your id}/y"_s << Pairs{{u"your id"_s, QString()}};
    QTest::newRow("braces") << base + "/x/{id}/{id}" << shown + u"/x/{id}/{id}"_s
                            << Pairs{{u"id"_s, QString()}};
    QTest::newRow("two braces") << base + "/x/{{id}}" << shown + u"/x/{id}"_s << Pairs{{u"id"_s, QString()}};
    QTest::newRow("without globbing") << base + "/x/{id} -g" << shown + u"/x/%7Bid%7D"_s << Pairs{};
    QTest::newRow("escaped") << QByteArray("curl -X DELETE 'http://127.0.0.1:43117/v1/api/x/\\{a,b\\}'")
                             << shown + u"/x/%7Ba,b%7D"_s << Pairs{};
}

void CurlRequestTest::placeholdersAreToBeFilled()
{
    QFETCH(QByteArray, command);
    const auto read = this->read(command);
    QVERIFY(read);
    QTEST(read->draft.url, "url");
    QTEST(pairsOf(read->draft.pathParameters), "path");
    const bool isOpen = !read->draft.pathParameters.empty();
    QCOMPARE(read->notes.join(u'\n').contains(u"enter a value for it under Parameters"_s), isOpen);
    const PreflightReport report = preflight(read->draft, sandboxContext(m_api));
    QCOMPARE(report.finding(FindingKind::MissingParameter) != nullptr, isOpen);
}

void CurlRequestTest::everyCommandOfATextIsARequest()
{
    const QByteArray text =
        "# First\n$ curl -X POST http://127.0.0.1:43117/v1/api/tags \\\n> --json '{\"curl \": 1}'\n"
        "{\"id\": 1}\n\n```\ncurl http://127.0.0.1:43117/v1/api/tags | jq . && curl -I "
        "http://other.example/x\n```\n"
        "curl.exe -X DELETE http://127.0.0.1:43117/v1/api/tags/7\n";
    const struct {
        QString method;
        QString url;
    } wanted[] = {{u"POST"_s, u"http://127.0.0.1:43117/v1/api/tags"_s},
                  {u"GET"_s, u"http://127.0.0.1:43117/v1/api/tags"_s},
                  {u"HEAD"_s, u"http://other.example/x"_s},
                  {u"DELETE"_s, u"http://127.0.0.1:43117/v1/api/tags/{tagId}"_s}};
    for (int i = 0; i < 4; ++i) {
        const auto read = readCurl(text.toStdString(), context(), i);
        QVERIFY(read);
        QCOMPARE(read->draft.method, wanted[i].method);
        QCOMPARE(read->draft.url, wanted[i].url);
        QCOMPARE(read->others, 3 - i);
        QCOMPARE(read->notes.join(u'\n').contains(u"more curl command(s) follow"_s), i < 3);
    }
    const auto none = readCurl(text.toStdString(), context(), 4);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(readCurl(text.toStdString(), context())->draft.body, QByteArray("{\"curl \": 1}"));
}

void CurlRequestTest::everyRequestOfACommandIsOne()
{
    const std::string text =
        "curl -s -d a=1 -H 'X-A: --next' http://127.0.0.1:43117/v1/api/x --next -I "
        "http://other.example/x -: -X DELETE http://127.0.0.1:43117/v1/api/tags/7 "
        "--next\ncurl http://127.0.0.1:43117/v1/api/tags --next http://other.example/y\n";
    const struct {
        QString method;
        QString url;
    } wanted[] = {{u"POST"_s, u"http://127.0.0.1:43117/v1/api/x"_s},
                  {u"HEAD"_s, u"http://other.example/x"_s},
                  {u"DELETE"_s, u"http://127.0.0.1:43117/v1/api/tags/{tagId}"_s},
                  {u"GET"_s, u"http://127.0.0.1:43117/v1/api/tags"_s},
                  {u"GET"_s, u"http://other.example/y"_s}};
    for (int i = 0; i < 5; ++i) {
        const auto read = readCurl(text, context(), i);
        QVERIFY(read);
        QCOMPARE(read->draft.method, wanted[i].method);
        QCOMPARE(read->draft.url, wanted[i].url);
        QCOMPARE(read->others, 4 - i);
        QCOMPARE(read->draft.headers.size(), std::size_t(i == 0 ? 2 : 0)); // X-A and the body's type
    }
    QVERIFY(!readCurl(text, context(), 5));
}

void CurlRequestTest::omittedHeadersStayOut()
{
    const auto read =
        this->read("curl http://127.0.0.1:43117/v1/api/x -H 'User-Agent:' -H 'accept:' -H 'X-Other:' "
                   "-H 'Content-Type:' -d a -H 'Accept: text/csv' -H 'Authorization:'");
    QVERIFY(read);
    // A line that names one wins; what Patlas would not add need not be left out.
    QCOMPARE(read->draft.omittedHeaders, (QStringList{u"User-Agent"_s, u"Content-Type"_s}));
    QVERIFY(draftFromJson(toJson(read->draft)) == read->draft);
    const PreflightReport report = preflight(read->draft, sandboxContext(m_api));
    QCOMPARE(report.omittedHeaders, read->draft.omittedHeaders);
    RequestDraft typed = read->draft;
    typed.headers.push_back({u"user-agent"_s, u"mine"_s, true});
    QCOMPARE(preflight(typed, sandboxContext(m_api)).omittedHeaders, QStringList{u"Content-Type"_s});
}

void CurlRequestTest::tokensThatOpenNothingAreTakenOver()
{
    const auto read = this->read("curl 'http://127.0.0.1:43117/v1/api/tags?pageToken=CAE&nextToken=n&"
                                 "continuation-token=c&max_tokens=5&sig=abc' -H 'X-CSRF-Token: 8a1f'");
    QVERIFY(read);
    QStringList kept;
    for (const NamedValue &parameter : read->draft.queryParameters)
        kept.append(parameter.name + u'=' + parameter.value);
    const QString all = kept.join(u'&') + read->draft.url.section(u'?', 1);
    for (const QString &item :
         {u"pageToken=CAE"_s, u"nextToken=n"_s, u"continuation-token=c"_s, u"max_tokens=5"_s, u"sig=abc"_s})
        QVERIFY2(all.contains(item), qPrintable(all));
    QCOMPARE(read->draft.headers.at(0).value, u"8a1f"_s);
    QVERIFY(read->notes.join(u'\n').contains(u"sig in the address signs"_s));
}

static void everyPlaceOfASecret(const QByteArray &secret)
{
    QTest::addColumn<QByteArray>("options");
    const QByteArray base = "http://127.0.0.1:43117/v1/api/tags";
    QTest::newRow("bearer") << base + " -H 'Authorization: Bearer " + secret + "'";
    QTest::newRow("bearer, no space") << base + " -H 'authorization:bearer  " + secret + "'";
    QTest::newRow("header of the service") << base + " -H \"X-Personal-Access-Token: " + secret + '"';
    QTest::newRow("another header") << base + " -H 'X-Api-Key: " + secret + "'";
    QTest::newRow("a header by shape") << base + " -H 'X-Harmless: " + secret + "'";
    QTest::newRow("user") << base + " -u user:" + secret;
    QTest::newRow("user, joined") << base + " -uuser:" + secret;
    QTest::newRow("user alone") << base + " --user " + secret + ":";
    QTest::newRow("oauth2") << base + " --oauth2-bearer " + secret;
    QTest::newRow("query") << base + "?app=1&token=" + secret;
    QTest::newRow("query by shape") << base + "?q=" + secret;
    QTest::newRow("query with -G") << base + " -G -d access_token=" + secret;
    QTest::newRow("address") << "http://user:" + secret + "@127.0.0.1:43117/v1/api/tags";
    QTest::newRow("address alone") << "http://" + secret + "@127.0.0.1:43117/v1/api/tags";
}

void CurlRequestTest::knownTokensAreSelected_data()
{
    everyPlaceOfASecret(personalSecret);
    QTest::newRow("project token") << "http://127.0.0.1:43117/v1/api/tags -H 'Authorization: Bearer "
            + projectSecret + "'";
}

void CurlRequestTest::knownTokensAreSelected()
{
    QFETCH(QByteArray, options);
    const auto read = this->read("curl " + options);
    QVERIFY(read);
    if (options.contains(personalSecret))
        QCOMPARE(read->draft.credentials.value(personalSlot), u"t-ci"_s);
    else
        QCOMPARE(read->draft.credentials.value(projectSlot), u"p-demo"_s);
    QVERIFY2(read->notes.join(u'\n').contains(u"which is chosen"_s), qPrintable(read->notes.join(u'\n')));
}

void CurlRequestTest::secretsAreNotImported_data()
{
    everyPlaceOfASecret("glspat_UnknownUnknownUnknown12");
    const QByteArray base = "http://127.0.0.1:43117/v1/api/tags";
    QTest::newRow("body") << base + " -d '{\"token\":\"glspat_UnknownUnknownUnknown12\"}'";
    QTest::newRow("path") << base + "/glspat_UnknownUnknownUnknown12";
    QTest::newRow("basic") << base + " -H 'Authorization: Basic glspat_UnknownUnknownUnknown12'";
    QTest::newRow("cookie") << base
            + " -b glspat_UnknownUnknownUnknown12 -H 'Cookie: a=glspat_UnknownUnknownUnknown12'";
    QTest::newRow("proxy") << base
            + " -x http://u:glspat_UnknownUnknownUnknown12@p -U u:glspat_UnknownUnknownUnknown12";
    QTest::newRow("malformed header") << base + " -H glspat_UnknownUnknownUnknown12";
    QTest::newRow("unknown option") << base
            + " -!glspat_UnknownUnknownUnknown12 --x=glspat_UnknownUnknownUnknown12";
    QTest::newRow("form") << base + " -F glspat_UnknownUnknownUnknown12=@glspat_UnknownUnknownUnknown12";
    QTest::newRow("method") << base + " -X-Token:glspat_UnknownUnknownUnknown12";
    QTest::newRow("file") << base + " -d @glspat_UnknownUnknownUnknown12";
}

void CurlRequestTest::secretsAreNotImported()
{
    QFETCH(QByteArray, options);
    const auto read = this->read("curl " + options);
    QVERIFY(read);
    QCOMPARE(read->draft, withoutSecrets(read->draft));
    const QByteArray all = QJsonDocument(toJson(read->draft)).toJson() + read->notes.join(u'\n').toUtf8();
    QVERIFY2(!all.contains("Unknown"), all.constData());
    QVERIFY(!read->notes.isEmpty());
    QVERIFY(read->draft.credentials.value(personalSlot).isEmpty());
}

void CurlRequestTest::tokenOfAnotherEnvironmentIsNotSelected()
{
    const auto read = this->read("curl http://127.0.0.1:43117/v1/api/tags -H 'X-Personal-Access-Token: "
                                 "glspat_ofTheOtherEnvironment0'");
    QVERIFY(read);
    QVERIFY(read->draft.credentials.value(personalSlot).isEmpty());
    QVERIFY(read->notes.join(u'\n').contains(u"belongs to another environment"_s));
}

void CurlRequestTest::formOptionsFillTheParts()
{
    const auto read = this->read(
        "curl http://127.0.0.1:43117/v1/api/screenshots "
        "-H 'Content-Type: multipart/form-data; boundary=x' "
        "-F 'file=@\"/tmp/a \\\"b\\\".png\";type=image/png; a=b;filename=c.png' -F file=@two -F other=1");
    QVERIFY(read);
    QCOMPARE(read->draft.operationId, u"screenshots.upload"_s);
    QCOMPARE(read->draft.bodyKind, BodyKind::Multipart);
    QVERIFY(read->draft.headers.empty());
    QCOMPARE(read->draft.parts,
             (std::vector<DraftPart>{{u"file"_s, u"/tmp/a \"b\".png"_s, true, true, u"image/png; a=b"_s}}));
    const QString notes = read->notes.join(u'\n');
    QVERIFY(notes.contains(u"“other” is left out"_s));
    QVERIFY(notes.contains(u"more than once"_s));
    QVERIFY(notes.contains(u"read when you send"_s));
    QVERIFY(notes.contains(u"set by Patlas"_s));

    const auto own =
        this->read("curl https://other.example/up -F a=1 -F a=2 -F 'f=@/tmp/x.PNG' -F 'g=@y;type=a/b' "
                   "-F 'h=</etc/passwd' -F nothing --form-string 's=@z' <<< in");
    QVERIFY(own);
    QCOMPARE(own->draft.method, u"POST"_s);
    QCOMPARE(own->draft.bodyKind, BodyKind::Multipart);
    QCOMPARE(own->draft.parts,
             (std::vector<DraftPart>{{u"a"_s, u"1"_s},
                                     {u"a"_s, u"2"_s},
                                     {u"f"_s, u"/tmp/x.PNG"_s, true, true, u"image/png"_s},
                                     {u"g"_s, u"y"_s, true, true, u"a/b"_s},
                                     {u"h"_s, QString()},
                                     {u"s"_s, u"@z"_s}}));
    QVERIFY(own->notes.join(u'\n').contains(u"“nothing” is not a part"_s));
    QVERIFY(own->notes.join(u'\n').contains(u"comes from the file /etc/passwd"_s));

    // Text in place of a file must not become a file path.
    const auto text = this->read("curl http://127.0.0.1:43117/v1/api/screenshots -F file=/etc/passwd");
    QVERIFY(text);
    QCOMPARE(text->draft.parts, (std::vector<DraftPart>{{u"file"_s, QString(), true, true}}));
}

void CurlRequestTest::filesAreNamedButNeverRead()
{
    const QByteArray options[] = {"-d @/etc/passwd",     "--data-binary @/etc/passwd",
                                  "--json @/etc/passwd", "--data-urlencode a@/etc/passwd",
                                  "-T /etc/passwd",      "-K /etc/passwd",
                                  "-H @/etc/passwd",     "-d @-"};
    for (const QByteArray &option : options) {
        const auto read = this->read("curl http://127.0.0.1:43117/v1/api/tags " + option);
        QVERIFY(read);
        QVERIFY2(read->draft.body.isEmpty(), option.constData());
        QVERIFY2(!read->notes.isEmpty(), option.constData());
    }
}

void CurlRequestTest::hostileCommandsAreReadOrRefused_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<bool>("isRead");
    const QByteArray start = "curl http://127.0.0.1:43117/v1/api/tags";
    QTest::newRow("a body of 1 MB") << start + " -d '" + QByteArray(1'000'000, 'x') + "'" << true;
    QTest::newRow("more") << start + " -d '" + QByteArray(2'000'000, 'x') + "'" << false;
    QTest::newRow("NUL") << start + QByteArray(" -d a\0b", 8) << false;
    QTest::newRow("unclosed") << start + " -d '" << false;
    QTest::newRow("100,000 options") << start + QByteArray(" -v").repeated(100'000) << false;
    QTest::newRow("many letters") << start + " -" + QByteArray(900'000, 's') << true;
    QTest::newRow("many unknown options") << start + QByteArray(" --x1 --x2 --x3 -!").repeated(490) << true;
    QTest::newRow("many headers") << start + QByteArray(" -H 'a: b'").repeated(900) << true;
    QTest::newRow("many parameters") << start + '?' + QByteArray("a=b&").repeated(200'000) << false;
    QTest::newRow("no address") << QByteArray("curl -v") << false;
    QTest::newRow("another scheme") << QByteArray("curl file:///etc/passwd") << false;
    QTest::newRow("javascript") << QByteArray("curl javascript://x") << false;
    QTest::newRow("another program") << QByteArray("wget http://127.0.0.1") << false;
    QTest::newRow("line break in a header") << start + " -H $'X-A: b\\r\\nX-B: c'" << true;
    QTest::newRow("bytes") << start + " -d $'\\xff\\xfe'" << true;
    QTest::newRow("long token") << start + " -u a:" + QByteArray(900'000, 'x') << true;
    QTest::newRow("templates") << start + " -d '" + QByteArray("{{a}}").repeated(100'000) + "'" << true;
}

void CurlRequestTest::hostileCommandsAreReadOrRefused()
{
    QFETCH(QByteArray, command);
    QFETCH(bool, isRead);
    const auto read = this->read(command);
    QCOMPARE(read.has_value(), isRead);
    if (!read) {
        QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!read.error().what.isEmpty());
        return;
    }
    QVERIFY(read->notes.size() <= 40);
    QVERIFY(read->draft.url.startsWith(u"http://127.0.0.1:43117/v1/api/tags"_s));
}

void CurlRequestTest::curlCommandsAreRecognised_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("is");
    QTest::newRow("plain") << QByteArray("curl http://h") << true;
    QTest::newRow("gaps") << QByteArray("  \n curl\t-v") << true;
    QTest::newRow("prompt") << QByteArray("$ curl \\\n http://h") << true;
    QTest::newRow("Windows") << QByteArray("CURL.EXE http://h") << true;
    QTest::newRow("alone") << QByteArray("curl ") << false;
    QTest::newRow("a word") << QByteArray("curling http://h") << false;
    QTest::newRow("an address") << QByteArray("http://curl/ x") << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("an address that ends so") << QByteArray("http://h/curl -v") << false;
    QTest::newRow("a query") << QByteArray("http://h/?a=1&curl b") << false;
    QTest::newRow("within a word") << QByteArray("see libcurl http://h") << false;
    QTest::newRow("a comment and more") << QByteArray("# run\n  sudo curl http://h") << true;
    QTest::newRow("after a pipe") << QByteArray("echo '| curl x' | curl -d @- http://h") << true;
    QTest::newRow("in quotes") << QByteArray("echo '; curl http://h'") << false;
    QTest::newRow("no-break space") << QByteArray("curl\xc2\xa0http://h") << true;
}

void CurlRequestTest::curlCommandsAreRecognised()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, is);
    QCOMPARE(looksLikeCurl({text.constData(), std::size_t(text.size())}), is);
}

PATLAS_CORE_TEST(CurlRequestTest)
#include "tst_curlrequest.moc"
