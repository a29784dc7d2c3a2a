// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/CurlRequest.h"
#include "core/preflight/Preflight.h"
#include "tests/core/interchange/CurlGround.h"
#include "tests/core/preflight/SmallApi.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;

/// Commands and their options.
class CurlRequestTest : public QObject, CurlGround {
    Q_OBJECT

private Q_SLOTS:
    void commandsBecomeRequests_data();
    void commandsBecomeRequests();
    void timeLimitsAreTaken();
    void omittedOptionsAreReported_data();
    void omittedOptionsAreReported();
    void everyCommandOfATextIsARequest();
    void everyRequestOfACommandIsOne();
    void omittedHeadersStayOut();
    void formOptionsFillTheParts();
    void curlCommandsAreRecognised_data();
    void curlCommandsAreRecognised();
};

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
