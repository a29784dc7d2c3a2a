// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/HttpFile.h"
#include "core/collection/HttpText.h"

#include "tests/core/collection/HttpDraws.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

RequestDefinition tagRequest()
{
    RequestDefinition request;
    request.title = u"Create a tag"_s;
    request.name = u"create-tag"_s;
    request.operationId = u"tags.create"_s;
    request.method = u"POST"_s;
    request.url = u"{{baseUrl}}/tags?app={{app}}"_s;
    request.headers = {{u"Authorization"_s, u"Bearer {{projectToken}}"_s},
                       {u"Content-Type"_s, u"application/json"_s}};
    request.body = {{"{\n  \"name\": \"release-2\"\n}"}};
    request.checks = {u"status == 201"_s, u"body $.name == release-2"_s};
    request.metadata = {{u"no-redirect"_s}, {u"timeout"_s, u"30"_s}};
    return request;
}

/// Null where the bytes are not exactly one request.
std::optional<RequestDefinition> onlyRequest(const QByteArray &bytes)
{
    const HttpFile file = HttpFile::read(bytes);
    if (file.requests().size() != 1 || !file.variables().empty())
        return std::nullopt;
    return file.requests().front().definition;
}

} // namespace

class HttpTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void layoutIsThatOfTheDesign();
    void smallestRequestIsTwoLines();
    void lineEndIsThatOfTheFile();
    void drawnRequestsAreReadBack();
    void whatIsWrittenOfAnythingIsReadBack();
    void whatAFileCannotSayIsRefused_data();
    void whatAFileCannotSayIsRefused();
    void placeOfALineIsTold();
    void tidiedRequestsCanBeWritten();
};

void HttpTextTest::layoutIsThatOfTheDesign()
{
    const QByteArray expected = "### Create a tag\n"
                                "# @name create-tag\n"
                                "# @operation tags.create\n"
                                "# @no-redirect\n"
                                "# @timeout 30\n"
                                "POST {{baseUrl}}/tags?app={{app}}\n"
                                "Authorization: Bearer {{projectToken}}\n"
                                "Content-Type: application/json\n"
                                "\n"
                                "{\n"
                                "  \"name\": \"release-2\"\n"
                                "}\n"
                                "\n"
                                "# ?? status == 201\n"
                                "# ?? body $.name == release-2\n";
    QCOMPARE(toHttpText(tagRequest(), HttpDialect::Universal).value(), expected);
    QByteArray httpYac = expected;
    QCOMPARE(toHttpText(tagRequest(), HttpDialect::HttpYac).value(), httpYac.replace("# ??", "??"));
}

void HttpTextTest::smallestRequestIsTwoLines()
{
    RequestDefinition request;
    request.method = u"GET"_s;
    QCOMPARE(toHttpText(request, HttpDialect::Universal).value(), "###\nGET\n");
    request.url = u"/"_s;
    QCOMPARE(toHttpText(request, HttpDialect::Universal).value(), "###\nGET /\n");
    request.headers = {{u"A"_s, {}}};
    QCOMPARE(toHttpText(request, HttpDialect::Universal).value(), "###\nGET /\nA:\n");
    request.checks = {u"status == 1"_s};
    QCOMPARE(toHttpText(request, HttpDialect::Universal).value(), "###\nGET /\nA:\n\n# ?? status == 1\n");
}

void HttpTextTest::lineEndIsThatOfTheFile()
{
    RequestDefinition request;
    request.method = u"PUT"_s;
    request.url = u"/"_s;
    request.body = {{"a\nb"}};
    QCOMPARE(toHttpText(request, HttpDialect::Universal, "\r\n").value(), "###\r\nPUT /\r\n\r\na\nb\r\n");
}

void HttpTextTest::drawnRequestsAreReadBack()
{
    test::HttpDraws draws(7);
    for (int draw = 0; draw < 3'000; ++draw) {
        const RequestDefinition request = draws.definition();
        const HttpDialect dialect = draws.oneIn(2) ? HttpDialect::HttpYac : HttpDialect::Universal;
        const Result<QByteArray> text = toHttpText(request, dialect);
        QVERIFY2(text, qPrintable(text ? QString() : text.error().message()));
        QVERIFY2(onlyRequest(*text) == request, text->constData());
    }
}

/// Texts of bytes that mean something: either they are refused with all three sentences or read back.
void HttpTextTest::whatIsWrittenOfAnythingIsReadBack()
{
    const QStringList parts = {u"#"_s,           u"//"_s,
                               u"###"_s,         u"@"_s,
                               u"??"_s,          u"{{"_s,
                               u"}}"_s,          u"{%"_s,
                               u"%}"_s,          u">"_s,
                               u"<"_s,           u"<>"_s,
                               u" "_s,           u"\n"_s,
                               u"\r\n"_s,        u"\r"_s,
                               u"\t"_s,          u":"_s,
                               u"="_s,           u"GET"_s,
                               u"name"_s,        u"js"_s,
                               u"/"_s,           u"./f.js"_s,
                               u"&a=b"_s,        u"https://a.example"_s,
                               u"HTTP/1.1"_s,    u"200"_s,
                               u"x"_s,           u"/*"_s,
                               u"!"_s,           u"\u00e4"_s,
                               u"\ufeff"_s,      QString(QChar(0xd800)),
                               QString(QChar(0))};
    test::HttpDraws draws(11);
    int written = 0;
    for (int draw = 0; draw < 20'000; ++draw) {
        const auto text = [&draws, &parts] {
            QString all;
            for (int at = draws.below(5); at > 0; --at)
                all += draws.oneOf(parts);
            return all;
        };
        RequestDefinition request = tagRequest();
        switch (draws.below(9)) {
        case 0:
            request.title = text();
            break;
        case 1:
            request.name = text();
            break;
        case 2:
            request.operationId = text();
            break;
        case 3:
            request.method = text();
            break;
        case 4:
            request.url = text();
            break;
        case 5:
            request.headers.push_back({text(), text()});
            break;
        case 6:
            request.body = {{text().toUtf8()}};
            break;
        case 7:
            request.checks.append(text());
            break;
        default:
            request.metadata.push_back({text(), text()});
            break;
        }
        const Result<QByteArray> made =
            toHttpText(request, draws.oneIn(2) ? HttpDialect::HttpYac : HttpDialect::Universal);
        if (!made) {
            QCOMPARE(made.error().kind, ErrorKind::InvalidInput);
            QVERIFY(!made.error().what.isEmpty() && !made.error().meaning.isEmpty()
                    && !made.error().remedy.isEmpty());
            continue;
        }
        ++written;
        QVERIFY2(onlyRequest(*made) == request, made->constData());
    }
    QVERIFY2(written > 2'000, qPrintable(QString::number(written)));
}

void HttpTextTest::whatAFileCannotSayIsRefused_data()
{
    QTest::addColumn<RequestDefinition>("request");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, auto change, const char *place) {
        RequestDefinition request = tagRequest();
        change(request);
        QTest::newRow(name) << request << QString::fromUtf8(place);
    };
    using R = RequestDefinition;
    row(
        "title of two lines", [](R &r) { r.title = u"a\nb"_s; }, "The title");
    row(
        "blank behind a title", [](R &r) { r.title = u"a "_s; }, "The title");
    row(
        "name of two words", [](R &r) { r.name = u"a b"_s; }, "The name");
    row(
        "operation with a line end", [](R &r) { r.operationId = u"a\r"_s; }, "The operation");
    row(
        "no method", [](R &r) { r.method.clear(); }, "The method");
    row(
        "method of two words", [](R &r) { r.method = u"GET IT"_s; }, "The ");
    row(
        "URL of two lines", [](R &r) { r.url = u"https://a\n.example"_s; }, "The URL");
    row(
        "URL that ends like a version", [](R &r) { r.url = u"https://a.example HTTP/1.1"_s; }, "The URL");
    row(
        "version that is none", [](R &r) { r.httpVersion = u"1.1"_s; }, "The URL");
    row(
        "value of two lines", [](R &r) { r.headers[0].value = u"a\nX: b"_s; }, "The header Authorization");
    row(
        "name with a colon", [](R &r) { r.headers[0].name = u"a:b"_s; }, "The header a:b");
    row(
        "header that is off", [](R &r) { r.headers[0].enabled = false; }, "The header Authorization");
    row(
        "separator in a body", [](R &r) { r.body = {{"a\n### b"}}; }, "Line 2 of the body (### b)");
    row(
        "comment in a body", [](R &r) { r.body = {{"a: 1\n  # b"}}; }, "Line 2 of the body (# b)");
    row(
        "check in a body", [](R &r) { r.body = {{"?? status == 1"}}; }, "Line 1 of the body");
    row(
        "script in a body", [](R &r) { r.body = {{"a\n> {% x %}"}}; }, "Line 2 of the body");
    row(
        "kept response in a body", [](R &r) { r.body = {{"HTTP/1.1 200 OK"}}; }, "Line 1 of the body");
    row(
        "blank line above a body", [](R &r) { r.body = {{"\na"}}; }, "The body");
    row(
        "line end below a body", [](R &r) { r.body = {{"a\n"}}; }, "The body");
    row(
        "request as a body", [](R &r) { r.body = {{"GET https://a.example"}}; }, "The body");
    row(
        "text like a file", [](R &r) { r.body = {{"< a"}}; }, "The body");
    row(
        "two pieces of text",
        [](R &r) {
            r.body = {{"a"}, {"b"}};
        },
        "The body");
    row(
        "file within a line",
        [](R &r) {
            r.body = {{"a"}, {{}, u"./f"_s}};
        },
        "The file of the body");
    row(
        "file of two lines",
        [](R &r) {
            r.body = {{{}, u"./f\ng"_s}};
        },
        "The file of the body");
    row(
        "charset without variables",
        [](R &r) {
            r.body = {{{}, u"./f"_s, false, u"latin1"_s}};
        },
        "The body");
    row(
        "empty check", [](R &r) { r.checks = {QString()}; }, "The check");
    row(
        "script as a check", [](R &r) { r.checks = {u"js a == b"_s}; }, "The check js a == b");
    row(
        "name as metadata",
        [](R &r) {
            r.metadata = {{u"name"_s, u"x"_s}};
        },
        "The line # @name");
    row(
        "key of two words", [](R &r) { r.metadata = {{u"a b"_s}}; }, "The line # @a b");
}

void HttpTextTest::whatAFileCannotSayIsRefused()
{
    QFETCH(RequestDefinition, request);
    QFETCH(QString, place);
    const Result<QByteArray> text = toHttpText(request, HttpDialect::Universal);
    QVERIFY(!text);
    QCOMPARE(text.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(text.error().what.startsWith(place), qPrintable(text.error().what));
    QVERIFY(!text.error().meaning.isEmpty() && !text.error().remedy.isEmpty());
}

void HttpTextTest::placeOfALineIsTold()
{
    RequestDefinition request = tagRequest();
    request.body = {{"one\ntwo\n"}, {{}, u"./f"_s}, {"\nthree\n?? four"}};
    const Result<QByteArray> text = toHttpText(request, HttpDialect::Universal);
    QVERIFY(!text);
    QCOMPARE(text.error().what, u"Line 5 of the body (?? four) cannot be written into a .http file."_s);
}

void HttpTextTest::tidiedRequestsCanBeWritten()
{
    RequestDefinition request;
    request.title = u" a "_s;
    request.url = u"/x\n"_s;
    request.headers = {{u"A "_s, u" b\t"_s, true, u"written"_s}};
    request.body = {{"\n  \n a"}, {}, {"\n"}, {{}, u" ./f "_s, false, u"latin1"_s}, {"\n b \n\n"}};
    request.checks = {u" status == 1 "_s, {}};
    request.metadata = {{u" k"_s, u"v "_s}};
    const RequestDefinition tidy = asInHttpFile(request);
    QCOMPARE(tidy.method, u"GET"_s);
    QCOMPARE(tidy.body.size(), 3U);
    QCOMPARE(tidy.body[0].text, " a\n");
    QCOMPARE(tidy.body[2].text, "\n b ");
    const Result<QByteArray> text = toHttpText(tidy, HttpDialect::Universal);
    QVERIFY2(text, qPrintable(text ? QString() : text.error().message()));
    QVERIFY(onlyRequest(*text) == tidy);
    QVERIFY(asInHttpFile(tidy) == tidy);
    RequestDefinition blank;
    blank.body = {{" \n"}, {"\n"}};
    QVERIFY(asInHttpFile(blank).body.empty());
}

PATLAS_CORE_TEST(HttpTextTest)
#include "tst_httptext.moc"
