// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/DocumentationPage.h"
#include "tests/core/openapi/ReadDocument.h"
#include "tests/support/TestMain.h"

#include <QtTest>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;

namespace {

struct Sample {
    const char *name;
    QByteArray html;
    QString tool; ///< empty: nothing is found
    QString address; ///< empty: the document stands in the page and has the title "T {\"}"
};

QByteArray page(const QByteArray &body)
{
    return "<!DOCTYPE html>\n<html><head><title>API</title></head><body>" + body + "</body></html>";
}

QByteArray script(const QByteArray &text)
{
    return page("<div id=\"swagger-ui\"></div><script>" + text + "</script>");
}

const QByteArray document =
    R"({"openapi":"3.1.0","info":{"title":"T {\"}","version":"1"},"paths":{"/a":{"get":{}}}})";

std::vector<Sample> samples()
{
    const QString here = u"https://example.com/docs/openapi.json"_s;
    return {
        {"ReDoc element", page("<redoc spec-url='openapi.json'></redoc>"), u"ReDoc"_s, here},
        {"ReDoc element in capitals", page("<REDOC\n Spec-URL = openapi.json ></REDOC>"), u"ReDoc"_s, here},
        {"ReDoc call", script("Redoc.init('openapi.json', {}, document.getElementById('a'))"), u"ReDoc"_s,
         here},
        {"ReDoc call with the document", script("Redoc.init(" + document + ", {})"), u"ReDoc"_s, {}},
        {"ReDoc state",
         script("const __redoc_state = {\"menu\":{\"spec\":1},\"spec\":{\"data\":" + document
                + ",\"x\":1},\"options\":{}};\nvar container = document.getElementById('redoc');\n"
                  "Redoc.hydrate(__redoc_state, container);"),
         u"ReDoc"_s,
         {}},
        {"Swagger UI",
         script("window.onload = function() { window.ui = SwaggerUIBundle({\n // url: \"old.json\",\n /* "
                "url: 'x' */"
                "dom_id: '#a', validatorUrl: 'https://v.test', url: \"openapi.json\", presets: "
                "[SwaggerUIBundle.presets.apis] }) }"),
         u"Swagger UI"_s, here},
        {"Swagger UI with several",
         script("SwaggerUIBundle({urls: [{url: 'a.json', name: 'A'}, {url: \"openapi.json\", name: 'B'}], "
                "'urls.primaryName': 'B'})"),
         u"Swagger UI"_s, here},
        {"Swagger UI with several, none first",
         script("SwaggerUIBundle({urls: [{url: 'openapi.json', name: 'A'}]})"), u"Swagger UI"_s, here},
        {"Swagger UI with the document",
         script("SwaggerUIBundle({ spec: " + document + ", dom_id: '#a' })"),
         u"Swagger UI"_s,
         {}},
        {"Swagger UI with a variable",
         script("const spec = " + document + ";\nSwaggerUIBundle({ dom_id: '#a', spec: spec })"),
         u"Swagger UI"_s,
         {}},
        {"Swagger UI with a short member",
         script("const spec = " + document + "; SwaggerUIBundle({ spec, a: 1 })"),
         u"Swagger UI"_s,
         {}},
        {"Swagger UI with a script of its own",
         page("<script src='./swagger-initializer.js' charset='UTF-8'></script>"), u"Swagger UI"_s,
         u"https://example.com/docs/swagger-initializer.js"_s},
        {"that script",
         "window.onload = function() {\n  window.ui = SwaggerUIBundle({ url: 'openapi.json' });\n};\n",
         u"Swagger UI"_s, here},
        {"script of the module for Express",
         "window.onload = function() {\n  let options = { \"swaggerDoc\": " + document
             + ", \"customOptions\": {} };\n  url = options.swaggerUrl || url\n  "
               "SwaggerUIBundle(swaggerOptions)\n}",
         u"Swagger UI"_s,
         {}},
        {"settings elsewhere", "SwaggerUIBundle({ configUrl: '/v3/api-docs/swagger-config' })",
         u"Swagger UI"_s, u"https://example.com/v3/api-docs/swagger-config"_s},
        {"those settings",
         "{\"configUrl\":\"/c\",\"urls\":[{\"url\":\"\\/docs\\/openapi.json\",\"name\":\"a\"}]}",
         u"Swagger UI"_s, here},
        {"Scalar script",
         page("<script id=\"api-reference\" data-url=\"openapi.json?a=1&amp;b=2\"></script>"), u"Scalar"_s,
         here + u"?a=1&b=2"_s},
        {"Scalar script with the document",
         page("<script id=\"api-reference\" type=\"application/json\">" + document + "</script>"),
         u"Scalar"_s,
         {}},
        {"Scalar settings",
         page("<script id='api-reference' data-configuration='{&quot;spec&quot;:{&quot;url&quot;:"
              "&quot;openapi.json&quot;}}'></script>"),
         u"Scalar"_s, here},
        {"Scalar call",
         script("Scalar.createApiReference('#app', { proxyUrl: 'https://proxy.test', url: 'openapi.json' })"),
         u"Scalar"_s, here},
        {"Scalar call with several",
         script("Scalar.createApiReference('#app', { sources: [{ title: 'A', url: 'openapi.json' }] })"),
         u"Scalar"_s, here},
        {"Scalar call with the document",
         script("Scalar.createApiReference('#app', { content: " + document + " })"),
         u"Scalar"_s,
         {}},
        {"RapiDoc", page("<rapi-doc theme=dark spec-url = \"openapi.json\"> </rapi-doc>"), u"RapiDoc"_s,
         here},
        {"Elements", page("<elements-api apiDescriptionUrl=\"openapi.json\" router=\"hash\"/>"),
         u"Stoplight Elements"_s, here},
        {"Elements with the document",
         page("<elements-api apiDescriptionDocument='" + QByteArray(document).replace('"', "&quot;")
              + "' />"),
         u"Stoplight Elements"_s,
         {}},
        {"link", page("<link rel=service-desc type=application/json href=openapi.json>"), u"service-desc"_s,
         here},
        {"base", page("<base href='/docs/v1/'><redoc spec-url='../openapi.json'>"), u"ReDoc"_s, here},
        {"no tool", page("<p>openapi.json</p>"), {}, {}},
        {"in a comment", page("<!-- <redoc spec-url='openapi.json'> -->"), {}, {}},
        {"computed", script("SwaggerUIBundle({ url: window.location.origin + '/a.json' })"), {}, {}},
        {"joined", script("SwaggerUIBundle({ url: 'a' + b })"), {}, {}},
        {"file from the network", page("<redoc spec-url='file:///etc/passwd'></redoc>"), {}, {}},
        {"script as an address", page("<redoc spec-url='javascript:alert(1)'></redoc>"), {}, {}},
        {"a description", document, {}, {}},
        {"a description in YAML", "openapi: 3.1.0\npaths: {}\n", {}, {}},
    };
}

} // namespace

class TestDocumentationPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheDescription_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < m_samples.size(); ++i)
            QTest::newRow(m_samples[i].name) << int(i);
    }
    void findsTheDescription()
    {
        QFETCH(int, index);
        const Sample &sample = m_samples[std::size_t(index)];
        const auto found = documentationPage(sample.html, QUrl(u"https://example.com/docs/index.html"_s));
        QCOMPARE(found ? found->tool : QString(), sample.tool);
        if (!found)
            return;
        QCOMPARE(found->address.toString(), sample.address);
        QCOMPARE(found->document.isEmpty(), !sample.address.isEmpty());
        if (sample.address.isEmpty()) {
            QCOMPARE(readable(found->document).title, u"T {\"}"_s);
            QCOMPARE(readable(found->document).operations.size(), std::size_t(1));
        }
    }

    void aPastedPageHasNoRelativeAddress()
    {
        QVERIFY(!documentationPage(page("<redoc spec-url='openapi.json'></redoc>"), {}));
        QVERIFY(documentationPage(page("<redoc spec-url='https://example.com/a'></redoc>"), {}));
    }

    void tellsPagesFromDescriptions_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("isPage");
        QTest::newRow("doctype") << QByteArray("\xEF\xBB\xBF\r\n <!DOCTYPE HTML PUBLIC>") << true;
        QTest::newRow("html") << QByteArray("<HTML lang=en>") << true;
        QTest::newRow("comment") << QByteArray("<!-- a > b --> <html>") << true;
        QTest::newRow("xml first") << QByteArray("<?xml version='1.0'?><html>") << true;
        QTest::newRow("other xml") << QByteArray("<?xml version='1.0'?><definitions>") << false;
        QTest::newRow("yaml") << QByteArray("openapi: 3.1.0") << false;
        QTest::newRow("json") << QByteArray("{\"a\": \"<html>\"}") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void tellsPagesFromDescriptions()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, isPage);
        QCOMPARE(looksLikeHtml(content), isPage);
    }

    /// The time is that of the whole test, which has a limit; quadratic work would take hours.
    void hugeAndBrokenPagesEnd()
    {
        const QByteArray scripts =
            QByteArray("<script>var a = 'Redoc SwaggerUI __redoc_state = {';</script>").repeated(10'000);
        QVERIFY(documentationPage(page(scripts + "<redoc spec-url=a></redoc>"), QUrl(u"https://a.test/"_s)));
        for (const char *each : {"<script>SwaggerUIBundle({", "SwaggerUIBundle(", "<a b=\"", "<!--", "<",
                                 "Redoc.init({", "urls: [{", "<script>__redoc_state = {"}) {
            const QByteArray part(each);
            QVERIFY(!documentationPage(page("<script>SwaggerUI " + part.repeated(10'000)), QUrl()));
            QVERIFY(!documentationPage(page(part.repeated(10'000)), QUrl()));
        }
    }

    void settingsThatStandInThemselvesEnd()
    {
        const QUrl address(u"https://example.com/"_s);
        QVERIFY(!documentationPage(
            "<html><script>var a = {spec: a}; Scalar.createApiReference('#x', {spec: a})</script></html>",
            address));
        QVERIFY(!documentationPage(
            "<html><script>var a = [{urls: a}]; SwaggerUIBundle({urls: a})</script></html>", address));
    }

    void everyTruncationEnds()
    {
        for (const Sample &sample : m_samples) {
            for (qsizetype length = 0; length < sample.html.size(); ++length)
                documentationPage(sample.html.left(length), QUrl(u"https://a.test/"_s));
        }
    }

private:
    const std::vector<Sample> m_samples = samples();
};

PATLAS_CORE_TEST(TestDocumentationPage)
#include "tst_documentationpage.moc"
