// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/ResponseReference.h"

#include "core/collection/JsonPath.h"
#include "core/collection/ReferenceText.h"

#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace patlas;

class ResponseReferenceTest : public QObject {
    Q_OBJECT

private:
    using Part = ResponseReference::Part;
    using Path = ResponseReference::Path;

    CheckedResponse response(const QByteArray &body, const QByteArray &type)
    {
        Exchange exchange;
        exchange.status = 201;
        exchange.contentType = type;
        exchange.responseHeaders = {{"Location", "/tags/7"},
                                    {"X-Multi", "a"},
                                    {"X-Multi", "b"},
                                    {"Set-Cookie", "s=1"},
                                    {"Set-Cookie", "t=2"}};
        exchange.request.headers = {{"X-Trace", "abc"}, {"Authorization", "Bearer ••••"}};
        exchange.request.bodyPreview = "{\"name\":\"sent\"}";
        exchange.request.bodySize = exchange.request.bodyPreview.size();
        exchange.bodyPath = m_directory.filePath(QString::number(++m_files));
        exchange.bodySize = body.size();
        QFile file(exchange.bodyPath);
        if (!file.open(QIODevice::WriteOnly) || file.write(body) != body.size())
            qFatal("cannot write a body");
        file.close();
        return waitFor(CheckedResponse::open(exchange, this));
    }

    NamedResponses responses()
    {
        return {{u"create-tag"_s,
                 response("{\"_id\":\"t1\",\"n\":1.50,\"items\":[{\"a\":\"x\\ny\"},{\"a "
                          "b\":2}],\"o\":{\"k\": [1, 2]},\"gone\":null,"
                          "\"token\":\"••••\"}",
                          "application/json")},
                {u"feed"_s, response("<l><i id=\"1\">one &amp; two</i><i>b</i></l>", "text/xml")},
                {u"page"_s, response("plain", "text/plain")}};
    }

    QTemporaryDir m_directory;
    int m_files = 0;
    const QStringList m_names{u"create"_s, u"create-tag"_s, u"feed"_s, u"page"_s, u"list"_s};

private Q_SLOTS:
    void referencesAreRead_data()
    {
        QTest::addColumn<QString>("request");
        QTest::addColumn<int>("part");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *text, const char *request, Part part, Path kind, const char *path) {
            QTest::newRow(text) << QString::fromUtf8(request) << int(part) << int(kind)
                                << QString::fromUtf8(path);
        };
        row("create-tag.response.body.$.a[0]", "create-tag", Part::ResponseBody, Path::Json, "$.a[0]");
        row(" create-tag.response.body.token ", "create-tag", Part::ResponseBody, Path::Json, "token");
        row("create-tag.response.body.*", "create-tag", Part::ResponseBody, Path::Whole, "");
        row("create-tag.response.body", "create-tag", Part::ResponseBody, Path::Whole, "");
        row("create-tag.response.body.//item[1]", "create-tag", Part::ResponseBody, Path::XPath, "//item[1]");
        row("create-tag.response.headers.Location", "create-tag", Part::ResponseHeader, Path::Name,
            "Location");
        row("create-tag.response.status", "create-tag", Part::ResponseStatus, Path::Whole, "");
        row("create-tag.request.headers.X-Trace", "create-tag", Part::RequestHeader, Path::Name, "X-Trace");
        row("create-tag.request.body.$.name", "create-tag", Part::RequestBody, Path::Json, "$.name");
        row("elsewhere.response.body.$", "elsewhere", Part::ResponseBody, Path::Json, "$");
        row("create-tag._id", "create-tag", Part::ResponseBody, Path::Properties, "_id");
        row("createTag.items[0]", "create-tag", Part::ResponseBody, Path::Properties, "items[0]");
        row("createTag[0].a", "create-tag", Part::ResponseBody, Path::Properties, "[0].a");
        row("createTag?.a", "create-tag", Part::ResponseBody, Path::Properties, "?.a");
        row("createTag", "create-tag", Part::ResponseBody, Path::Whole, "");
        row("create.x", "create", Part::ResponseBody, Path::Properties, "x");
        row("createTagResponse.headers.location", "create-tag", Part::ResponseHeader, Path::Name, "location");
        row("createTagResponse.headers[\"x-id\"]", "create-tag", Part::ResponseHeader, Path::Name, "x-id");
        row("createTagResponse.statusCode", "create-tag", Part::ResponseStatus, Path::Whole, "");
        row("createTagResponse.parsedBody.a", "create-tag", Part::ResponseBody, Path::Properties, "a");
        row("createTagResponse.body", "create-tag", Part::ResponseBody, Path::Whole, "");
    }

    void referencesAreRead()
    {
        const auto reference = readReference(QString::fromUtf8(QTest::currentDataTag()), m_names);
        QVERIFY(reference);
        QTEST(reference->request, "request");
        QTEST(int(reference->part), "part");
        QTEST(int(reference->kind), "kind");
        QTEST(reference->path, "path");
    }

    void ordinaryVariablesAreNoReferences()
    {
        for (const char *text :
             {"", "baseUrl", "user.name", "createTags", "create-tagx.a", "$uuid", "list-x",
              "elsewhere.response", "elsewhere.response.body2", "a b.response.body.$",
              "elsewhere.response.headers.", "elsewhere.request.status", "createTagResponse.x"})
            QVERIFY2(!readReference(QString::fromUtf8(text), m_names), text);
    }

    void valuesAreTexts_data()
    {
        QTest::addColumn<QString>("value");
        const auto row = [](const char *text, const char *value) {
            QTest::newRow(text) << QString::fromUtf8(value);
        };
        row("create-tag.response.body.$._id", "t1");
        row("create-tag.response.body._id", "t1");
        row("createTag._id", "t1");
        row("create-tag.response.body.$.n", "1.50");
        row("create-tag.response.body.$.items[0].a", "x\ny");
        row("create-tag.response.body.$.items[1]['a b']", "2");
        row("create-tag.response.body.$..a", "x\ny");
        row("create-tag.response.body.$.o", "{\"k\": [1, 2]}");
        row("create-tag.response.body.$.gone", "null");
        row("create-tag.response.body.$.items.length", "2");
        row("create-tag.response.headers.location", "/tags/7");
        row("create-tag.response.headers.X-Multi", "a, b");
        row("create-tag.response.headers.Set-Cookie", "s=1");
        row("create-tag.response.status", "201");
        row("create-tag.request.headers.x-trace", "abc");
        row("create-tag.request.body.$.name", "sent");
        row("create-tag.request.body.*", "{\"name\":\"sent\"}");
        row("feed.response.body.//i[1]", "one & two");
        row("feed.response.body./l/i/@id", "1");
        row("page.response.body.*", "plain");
    }

    void valuesAreTexts()
    {
        const auto reference = readReference(QString::fromUtf8(QTest::currentDataTag()), m_names);
        QVERIFY(reference);
        const Result<QString> value = valueOf(*reference, responses());
        QVERIFY2(value, value ? "" : qPrintable(value.error().message()));
        QTEST(*value, "value");
    }

    void whatIsNotThereIsTold_data()
    {
        QTest::addColumn<int>("kind");
        const auto row = [](const char *text, ErrorKind kind) { QTest::newRow(text) << int(kind); };
        row("list.response.body.$", ErrorKind::NotFound);
        row("create-tag.response.body.$.nothing", ErrorKind::NotFound);
        row("create-tag.response.headers.X-None", ErrorKind::NotFound);
        row("create-tag.response.body.$.token", ErrorKind::Refused);
        row("create-tag.response.body.*", ErrorKind::Refused);
        row("create-tag.request.headers.Authorization", ErrorKind::Refused);
        row("create-tag.response.body.$.a[?(@.b.c())]", ErrorKind::Unsupported);
        row("create-tag.response.body.$.a[", ErrorKind::InvalidInput);
        row("page.response.body.$.a", ErrorKind::InvalidInput);
        row("feed.response.body.//none", ErrorKind::NotFound);
        row("page.response.body.//i", ErrorKind::Parse);
    }

    void whatIsNotThereIsTold()
    {
        const auto reference = readReference(QString::fromUtf8(QTest::currentDataTag()), m_names);
        QVERIFY(reference);
        const Result<QString> value = valueOf(*reference, responses());
        QVERIFY(!value);
        QTEST(int(value.error().kind), "kind");
        QVERIFY(!value.error().what.isEmpty());
    }

    void aRequestBodyThatWasCutHasNoValues()
    {
        NamedResponses all = responses();
        all.begin()->second.exchange.request.bodySize += 1;
        const auto reference = readReference(u"create-tag.request.body.$.name", m_names);
        QCOMPARE(valueOf(*reference, all).error().kind, ErrorKind::Unsupported);
    }

    void anIncompleteBodyHasNoValues()
    {
        NamedResponses all = responses();
        all.begin()->second.exchange.error = Error{ErrorKind::Network, u"Cut."_s, {}, {}, {}};
        QVERIFY(!valueOf(*readReference(u"create-tag.response.body.$._id", m_names), all));
        QVERIFY(valueOf(*readReference(u"create-tag.response.status", m_names), all));
    }

    void everyValueHasATextThatLeadsBackToIt()
    {
        const QByteArray document =
            "{\"a\":[1,{\"b c\":{\"it's\":[[true]]}}],\"\":3,\"x-y\":null,\"d\\\"q\\\\\":4,\"ü\":5}";
        const JsonIndex json = JsonIndex::build(document);
        std::vector<JsonNode> open{*json.root()};
        int seen = 0;
        while (!open.empty()) {
            const JsonNode node = open.back();
            open.pop_back();
            for (const JsonNode &child : json.children(node, 0, json.childCount(node)))
                open.push_back(child);
            if (!json.parent(node))
                continue;
            ++seen;
            for (const HttpDialect dialect : {HttpDialect::Universal, HttpDialect::HttpYac}) {
                const Result<QString> text = referenceText(u"create-tag"_s, json, node, dialect);
                QVERIFY(text);
                const auto reference = readReference(*text, m_names);
                QVERIFY2(reference, qPrintable(*text));
                QCOMPARE(reference->request, u"create-tag"_s);
                const Result<JsonPath> path = dialect == HttpDialect::Universal
                    ? JsonPath::read(reference->path)
                    : JsonPath::readProperties(reference->path);
                QVERIFY2(path, qPrintable(*text));
                const Result<std::vector<JsonMatch>> found = path->select(json);
                QVERIFY(found && found->size() == 1);
                QCOMPARE(found->front().node, node);
            }
        }
        QCOMPARE(seen, 11);
    }

    void dialectsHaveTheirOwnTexts()
    {
        const QByteArray document = "{\"items\":[{\"a b\":1}],\"twice\":1,\"twice\":2,\"}}\":3}";
        const JsonIndex json = JsonIndex::build(document);
        const JsonNode root = *json.root();
        const JsonNode item = json.child(json.child(json.child(root, 0), 0), 0);
        QCOMPARE(*referenceText(u"create-tag"_s, json, item, HttpDialect::Universal),
                 u"create-tag.response.body.$.items[0]['a b']"_s);
        QCOMPARE(*referenceText(u"create-tag"_s, json, item, HttpDialect::HttpYac),
                 u"createTag.items[0][\"a b\"]"_s);
        QCOMPARE(*referenceText(u"list"_s, json, root, HttpDialect::Universal), u"list.response.body.*"_s);
        QCOMPARE(*referenceText(u"list"_s, json, root, HttpDialect::HttpYac), u"listResponse.body"_s);
        QCOMPARE(*headerReferenceText(u"list"_s, u"X-Id"_s, HttpDialect::HttpYac),
                 u"listResponse.headers[\"x-id\"]"_s);
        QCOMPARE(*headerReferenceText(u"list"_s, u"Location"_s, HttpDialect::HttpYac),
                 u"listResponse.headers.location"_s);
        QCOMPARE(*headerReferenceText(u"list"_s, u"X-Id"_s, HttpDialect::Universal),
                 u"list.response.headers.X-Id"_s);
        // Nothing leads to the first of two, and braces cannot be written.
        QVERIFY(!referenceText(u"list"_s, json, json.child(root, 1), HttpDialect::Universal));
        QVERIFY(referenceText(u"list"_s, json, json.child(root, 2), HttpDialect::Universal));
        QVERIFY(!referenceText(u"list"_s, json, json.child(root, 3), HttpDialect::HttpYac));
        QVERIFY(!referenceText(u"a+b"_s, json, item, HttpDialect::HttpYac));
    }

    void httpYacNamesVariablesInItsWay()
    {
        QCOMPARE(httpYacVariable(u"create-tag"_s), u"createTag"_s);
        QCOMPARE(httpYacVariable(u"create tag"_s), u"createTag"_s);
        QCOMPARE(httpYacVariable(u"create_tag"_s), u"create_tag"_s);
        QCOMPARE(httpYacVariable(u"a--b"_s), u"a-b"_s);
        QCOMPARE(httpYacVariable(u"a-"_s), u"a-"_s);
        QVERIFY(isPortableRequestName(u"createTag_2"_s));
        for (const char *name : {"", "create-tag", "2nd", "grüße", "a b"})
            QVERIFY2(!isPortableRequestName(QString::fromUtf8(name)), name);
    }
};

PATLAS_CORE_TEST(ResponseReferenceTest)
#include "tst_responsereference.moc"
