// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/DefinitionDraft.h"
#include "core/collection/DraftDefinition.h"
#include "core/collection/HttpText.h"

#include "core/request/OperationDraft.h"
#include "tests/core/preflight/SmallApi.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

class DefinitionDraftTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOperationIsFoundBehindBaseUrl();
    void anotherAddressThanTheEnvironmentsIsAFreeRequest();
    void credentialsOfSchemesAreLeftToTheirSlots();
    void otherCredentialHeadersStay();
    void aDraftIsWrittenWithVariablesForCredentials();
    void aPathValueThatIsMissingIsAVariable();
    void anUnchangedDraftKeepsTheTextOfItsFile_data();
    void anUnchangedDraftKeepsTheTextOfItsFile();
    void oneEditChangesNothingElse();
    void variablesAreNotEncoded();
    void rowsThatAreOffComeBackOff();
    void aFormBecomesItsParts();
    void linesOfAFormAreJoined();
    void aFileIsTheBody();
    void aFileWithinTheBodyStaysThere();
    void aFileWithinAFormIsSaid();
    void anOperationThatTheApiLacksIsSaid();
    void fingerprintsTellDefinitionsApart();

private:
    DefinitionPlace place() const
    {
        return {m_api, m_context.environment, m_variables, u"/home/me/requests"_s};
    }
    RequestDraft drafted(const RequestDefinition &definition) const
    {
        return draftOf(definition, place()).draft;
    }
    /// As in the example of the format's description.
    RequestDefinition createTag() const;

    ApiDescription m_api = test::smallApi();
    PreflightContext m_context = test::sandboxContext(m_api);
    Variables m_variables;
};

RequestDefinition DefinitionDraftTest::createTag() const
{
    RequestDefinition definition;
    definition.title = u"Create a tag"_s;
    definition.name = u"create-tag"_s;
    definition.operationId = u"tags.create"_s;
    definition.method = u"POST"_s;
    definition.url = u"{{baseUrl}}/tags?app={{app}}"_s;
    definition.headers = {{u"Authorization"_s, u"Bearer {{projectToken}}"_s},
                          {u"X-Personal-Access-Token"_s, u"{{personalAccessToken}}"_s},
                          {u"Content-Type"_s, u"application/json"_s}};
    definition.body = {{"{\n  \"name\": \"release-2\"\n}"}};
    definition.checks = {u"status == 201"_s};
    definition.metadata = {{u"note"_s, u"kept"_s}};
    return definition;
}

void DefinitionDraftTest::theOperationIsFoundBehindBaseUrl()
{
    const OpenedDefinition opened = draftOf(createTag(), place());
    QCOMPARE(opened.notes, QStringList());
    QCOMPARE(opened.draft.operationId, u"tags.create"_s);
    QCOMPARE(opened.draft.method, u"POST"_s);
    QCOMPARE(opened.draft.url, u"/v1/api/tags"_s);
    QCOMPARE(opened.draft.bodyKind, BodyKind::Json);
    QCOMPARE(opened.draft.body, QByteArray("{\n  \"name\": \"release-2\"\n}"));
    QVERIFY(opened.draft.queryParameters.empty());

    // A file may say itself where it leads: the same place, or another.
    m_variables = Variables({{u"file"_s, {{u"baseUrl"_s, u"http://127.0.0.1:43117/v1/api"_s}}}});
    QCOMPARE(drafted(createTag()).operationId, u"tags.create"_s);
    m_variables = Variables({{u"file"_s, {{u"baseUrl"_s, u"https://elsewhere.example/v1/api"_s}}}});
    const RequestDraft elsewhere = drafted(createTag());
    m_variables = {};
    QCOMPARE(elsewhere.operationId, QString());
    QVERIFY2(elsewhere.url.startsWith(u"{{baseUrl}}/tags"_s), qPrintable(elsewhere.url));
}

void DefinitionDraftTest::anotherAddressThanTheEnvironmentsIsAFreeRequest()
{
    RequestDefinition definition = createTag();
    definition.operationId.clear();
    definition.url = u"https://{{host}}/v1/api/tags?a=1&b=%20x"_s;
    const RequestDraft draft = drafted(definition);
    QCOMPARE(draft.operationId, QString());
    QCOMPARE(draft.url, u"https://{{host}}/v1/api/tags"_s);
    QCOMPARE(draft.queryParameters.size(), 2U);
    QCOMPARE(draft.queryParameters[1].value, u" x"_s);
}

void DefinitionDraftTest::credentialsOfSchemesAreLeftToTheirSlots()
{
    const RequestDraft draft = drafted(createTag());
    QVERIFY2(draft.headers.empty(),
             qPrintable(draft.headers.empty() ? QString() : draft.headers.front().name));
}

void DefinitionDraftTest::otherCredentialHeadersStay()
{
    RequestDefinition definition = createTag();
    definition.headers = {{u"authorization"_s, u"Bearer {{token}}"_s}, {u"X-Trace"_s, u"{{projectToken}}"_s}};
    const RequestDraft draft = drafted(definition);
    QCOMPARE(draft.headers.size(), 2U);
    QCOMPARE(draft.headers[0].value, u"Bearer {{token}}"_s);
    QCOMPARE(draft.headers[1].value, u"{{projectToken}}"_s);
}

void DefinitionDraftTest::aDraftIsWrittenWithVariablesForCredentials()
{
    RequestDraft draft = drafted(createTag());
    draft.credentials = {{u"projectToken"_s, u"p-demo"_s}, {u"personalAccessToken"_s, u"t-ci"_s}};
    const RequestDefinition written = definitionOf(draft, place());
    QCOMPARE(written.title, u"Create a tag"_s);
    QCOMPARE(written.operationId, u"tags.create"_s);
    QCOMPARE(written.method, u"POST"_s);
    QCOMPARE(written.url, u"{{baseUrl}}/tags?app={{app}}"_s);
    QCOMPARE(written.headers, createTag().headers);
    QCOMPARE(written.body, createTag().body);
    QCOMPARE(drafted(written).url, draft.url);
}

void DefinitionDraftTest::aPathValueThatIsMissingIsAVariable()
{
    RequestDraft draft = draftFor(*m_api.operation(u"tags.delete"), m_context.environment);
    QCOMPARE(definitionOf(draft, place()).url, u"{{baseUrl}}/tags/{{tagId}}?app={{app}}"_s);
    draft.pathParameters = {{u"tagId"_s, u"a b/7"_s}};
    QCOMPARE(definitionOf(draft, place()).url, u"{{baseUrl}}/tags/a%20b%2F7?app={{app}}"_s);
}

void DefinitionDraftTest::anUnchangedDraftKeepsTheTextOfItsFile_data()
{
    QTest::addColumn<QString>("url");
    QTest::addRow("base") << u"{{baseUrl}}/tags?app={{app}}"_s;
    QTest::addRow("relative") << u"/v1/api/tags?app={{app}}&x=%41"_s;
    QTest::addRow("absolute") << u"http://127.0.0.1:43117/v1/api/tags"_s;
    QTest::addRow("elsewhere") << u"https://{{host}}:{{port}}/a?{{query}}"_s;
    QTest::addRow("path variable") << u"{{baseUrl}}/tags/{{tagId}}"_s;
    QTest::addRow("odd escape") << u"{{baseUrl}}/tags?q=100%"_s;
    QTest::addRow("fragment") << u"{{baseUrl}}/tags?a=b#here"_s;
}

void DefinitionDraftTest::anUnchangedDraftKeepsTheTextOfItsFile()
{
    QFETCH(const QString, url);
    RequestDefinition definition = createTag();
    definition.operationId.clear();
    definition.url = url;
    QCOMPARE(definitionOf(drafted(definition), place(), definition), definition);
}

void DefinitionDraftTest::oneEditChangesNothingElse()
{
    RequestDraft draft = drafted(createTag());
    draft.body = "{}";
    RequestDefinition wanted = createTag();
    wanted.body = {{"{}"}};
    QCOMPARE(definitionOf(draft, place(), createTag()).body, wanted.body);
    QCOMPARE(definitionOf(draft, place(), createTag()).url, wanted.url);
    QCOMPARE(definitionOf(draft, place(), createTag()).checks, wanted.checks);
    QCOMPARE(definitionOf(draft, place(), createTag()).metadata, wanted.metadata);

    draft = drafted(createTag());
    draft.queryParameters.push_back({u"dry"_s, u"{{dry}}"_s});
    const RequestDefinition edited = definitionOf(draft, place(), createTag());
    QCOMPARE(edited.url, u"{{baseUrl}}/tags?app={{app}}&dry={{dry}}"_s);
    QCOMPARE(edited.headers, createTag().headers);
    QCOMPARE(edited.body, createTag().body);

    draft = drafted(createTag());
    draft.headers.push_back({u"X-Trace"_s, u"1"_s});
    const RequestDefinition traced = definitionOf(draft, place(), createTag());
    QCOMPARE(traced.url, createTag().url);
    QCOMPARE(traced.body, createTag().body);
    // The type of the body is said by the file and not by the draft: it must not get lost.
    QCOMPARE(drafted(traced), draft);
}

void DefinitionDraftTest::variablesAreNotEncoded()
{
    RequestDraft draft = draftFor(*m_api.operation(u"tags.delete"), m_context.environment);
    draft.pathParameters = {{u"tagId"_s, u"{{create-tag.response.body.$._id}}"_s}};
    draft.queryParameters = {{u"q"_s, u"a b {{x y}} ü"_s}};
    const RequestDefinition written = definitionOf(draft, place());
    QCOMPARE(written.url,
             u"{{baseUrl}}/tags/{{create-tag.response.body.$._id}}?app={{app}}&q=a%20b%20{{x y}}%20%C3%BC"_s);
    const RequestDraft read = drafted(written);
    QCOMPARE(read.pathParameters.at(0).value, u"{{create-tag.response.body.$._id}}"_s);
    QCOMPARE(read.queryParameters.at(0).value, u"a b {{x y}} ü"_s);
}

void DefinitionDraftTest::rowsThatAreOffComeBackOff()
{
    RequestDraft draft = drafted(createTag());
    draft.headers.push_back({u"X-Debug"_s, u"1"_s, false});
    draft.queryParameters.push_back({u"page"_s, u"2 3"_s, false});
    const RequestDefinition written = definitionOf(draft, place(), createTag());
    QCOMPARE(written.url, createTag().url);
    const RequestDraft read = drafted(written);
    QCOMPARE(read.headers.size(), 1U);
    QCOMPARE(read.headers[0].name, u"X-Debug"_s);
    QVERIFY(!read.headers[0].enabled);
    QCOMPARE(read.queryParameters.size(), 1U);
    QCOMPARE(read.queryParameters[0].value, u"2 3"_s);
    QVERIFY(!read.queryParameters[0].enabled);
}

void DefinitionDraftTest::aFormBecomesItsParts()
{
    RequestDraft draft;
    draft.method = u"POST"_s;
    draft.url = u"https://files.example/up"_s;
    draft.bodyKind = BodyKind::Multipart;
    draft.parts = {{u"note"_s, u"two\nlines"_s},
                   {u"file"_s, u"/home/me/requests/data/a \"b\".txt"_s, true, true, u"text/plain"_s}};
    const RequestDefinition written = definitionOf(draft, place());
    QCOMPARE(written.body.size(), 3U);
    QCOMPARE(written.body[1].file, u"./data/a \"b\".txt"_s);
    QVERIFY(toHttpText(asInHttpFile(written), HttpDialect::Universal)); // a file can say it
    const RequestDraft read = drafted(written);
    QCOMPARE(read.bodyKind, BodyKind::Multipart);
    QCOMPARE(read.parts, draft.parts);
    QVERIFY(read.headers.empty());
}

void DefinitionDraftTest::linesOfAFormAreJoined()
{
    RequestDefinition definition;
    definition.method = u"POST"_s;
    definition.url = u"https://files.example/up"_s;
    definition.headers = {{u"Content-Type"_s, u"application/x-www-form-urlencoded"_s}};
    definition.body = {{"a=1\r\n  &b=2\n&c={{x}}", {}}};
    const RequestDraft draft = drafted(definition);
    QCOMPARE(draft.body, QByteArray("a=1&b=2&c={{x}}"));
    QCOMPARE(definitionOf(draft, place(), definition).body, definition.body); // what was not edited stays
}

void DefinitionDraftTest::aFileIsTheBody()
{
    RequestDefinition definition = createTag();
    definition.body = {{{}, u"./data/tag.json"_s}};
    const OpenedDefinition opened = draftOf(definition, place());
    QCOMPARE(opened.notes, QStringList());
    QCOMPARE(opened.draft.bodyKind, BodyKind::File);
    QCOMPARE(opened.draft.bodyFile, u"/home/me/requests/data/tag.json"_s);
    QCOMPARE(definitionOf(opened.draft, place(), definition), definition);
    RequestDraft other = opened.draft;
    other.bodyFile = u"/home/me/other.bin"_s;
    QCOMPARE(definitionOf(other, place(), definition).body,
             (std::vector<BodyPiece>{{{}, u"../other.bin"_s}}));
}

void DefinitionDraftTest::aFileWithinTheBodyStaysThere()
{
    RequestDefinition definition = createTag();
    definition.body = {{"[\n"}, {{}, u"data/tag.json"_s, true}, {"\n]"}};
    const OpenedDefinition opened = draftOf(definition, place());
    QCOMPARE(opened.notes, QStringList());
    QVERIFY(opened.isBodyWhole);
    QCOMPARE(opened.draft.bodyKind, BodyKind::Json);
    QCOMPARE(opened.draft.body, QByteArray("[\n<@ data/tag.json\n]"));
    QCOMPARE(opened.draft.bodyFolder, u"/home/me/requests"_s);
    QCOMPARE(definitionOf(opened.draft, place(), definition), definition);

    RequestDraft edited = opened.draft;
    edited.body.replace("\n]", "\n,\n< ./b.json\n]");
    const Result<RequestDefinition> written = editedDefinition(edited, place(), definition);
    QVERIFY(written);
    QCOMPARE(written->body,
             (std::vector<BodyPiece>{
                 {"[\n"}, {{}, u"data/tag.json"_s, true}, {"\n,\n"}, {{}, u"./b.json"_s}, {"\n]"}}));
    // In another folder the same files are meant.
    DefinitionPlace elsewhere = place();
    elsewhere.folder = u"/home/me/requests/tags"_s;
    QCOMPARE(definitionOf(opened.draft, elsewhere).body[1].file, u"../data/tag.json"_s);
}

void DefinitionDraftTest::aFileWithinAFormIsSaid()
{
    RequestDefinition definition = createTag();
    definition.headers.back().value = u"application/x-www-form-urlencoded"_s;
    definition.body = {{"a=1\n"}, {{}, u"./b.txt"_s}};
    const OpenedDefinition opened = draftOf(definition, place());
    QCOMPARE(opened.notes.size(), 1);
    QVERIFY(!opened.isBodyWhole);
    QCOMPARE(definitionOf(opened.draft, place(), definition), definition);
    RequestDraft edited = opened.draft;
    edited.body = "a=2";
    const Result<RequestDefinition> refused = editedDefinition(edited, place(), definition);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Unsupported);
}

void DefinitionDraftTest::anOperationThatTheApiLacksIsSaid()
{
    RequestDefinition definition = createTag();
    definition.operationId = u"tags.invent"_s;
    const QStringList notes = draftOf(definition, place()).notes;
    QCOMPARE(notes.size(), 1);
    QVERIFY2(notes.first().contains(u"tags.invent"_s), qPrintable(notes.first()));
}

void DefinitionDraftTest::fingerprintsTellDefinitionsApart()
{
    const QByteArray fingerprint = fingerprintOf(createTag());
    QCOMPARE(fingerprintOf(createTag()), fingerprint);
    RequestDefinition other = createTag();
    other.checks.append(u"status == 200"_s);
    QVERIFY(fingerprintOf(other) != fingerprint);
    other = createTag();
    other.headers[0].value += u' ';
    QVERIFY(fingerprintOf(other) != fingerprint);
    other = createTag();
    other.body[0].text += ' ';
    QVERIFY(fingerprintOf(other) != fingerprint);
}

PATLAS_CORE_TEST(DefinitionDraftTest)
#include "tst_definitiondraft.moc"
