// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/CodeSnippet.h"
#include "core/interchange/CurlRequest.h"
#include "core/openapi/BuiltIn.h"
#include "core/openapi/OpenApiReader.h"
#include "core/preflight/Preflight.h"
#include "core/request/OperationDraft.h"

#include "tests/support/Borrowed.h"
#include "tests/support/Credentials.h"
#include "tests/support/TestMain.h"
#include "tests/support/Utc.h"

#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

const QString difficult = u"it's \"quoted\" \\ $(x) `x` $HOME %41 50% a+b&c=d #e ?/ ü€𝄞 {t} {{u}}"_s;
const QByteArray projectSecret = "5f0000000000000000000001!0123456789abcdef0123456789abcdef";
const QByteArray personalSecret = "glspat_AbCdEfGhIjKlMnOpQrStUvWx";

} // namespace

/// A request exported as curl is imported unchanged: every operation of the API, with values that are hard to
/// quote.
class CurlRoundTripTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyOperationSurvivesTheRoundTrip_data();
    void everyOperationSurvivesTheRoundTrip();
    void freeRequestSurvivesTheRoundTrip();

private:
    void compare(const RequestDraft &draft, bool withSecrets);
    RequestDraft filled(const Operation &operation) const;
    std::vector<CredentialSecret> credentials() const;

    ApiDescription m_api;
    PreflightContext m_context;
};

void CurlRoundTripTest::initTestCase()
{
    Result<ApiDescription> api = readOpenApi(builtInApiDocument());
    QVERIFY(api);
    m_api = std::move(*api);
    m_context.api = test::borrowed(m_api);
    m_context.environment.id = u"sandbox"_s;
    m_context.environment.name = u"Sandbox"_s;
    m_context.environment.apiBase = QUrl(u"http://127.0.0.1:43117/v1/api"_s);
    m_context.now = utc(QDate(2026, 5, 1), QTime(12, 0));
    Credential project = newProjectToken();
    project.id = u"p-demo"_s;
    project.environmentId = u"sandbox"_s;
    project.name = u"Demo app"_s;
    project.attributes = {{u"app"_s, u"5f0000000000000000000001"_s}};
    setOfKind(m_context.credentials, false, {project});
    Credential personal = newPersonalToken();
    personal.id = u"t-ci"_s;
    personal.environmentId = u"sandbox"_s;
    personal.name = u"CI tags"_s;
    setOfKind(m_context.credentials, true, {personal});
}

std::vector<CredentialSecret> CurlRoundTripTest::credentials() const
{
    std::vector<CredentialSecret> all;
    all.push_back({u"p-demo"_s, Secret::copyOf(projectSecret.toStdString())});
    all.push_back({u"t-ci"_s, Secret::copyOf(personalSecret.toStdString())});
    return all;
}

RequestDraft CurlRoundTripTest::filled(const Operation &operation) const
{
    RequestDraft draft = draftFor(operation, m_context.environment);
    choose(draft.credentials, personalSlot, u"t-ci"_s);
    if (!operation.isAccountOperation)
        choose(draft.credentials, projectSlot, u"p-demo"_s);
    for (const Parameter &parameter : operation.parameters) {
        if (parameter.place == ParameterPlace::Path)
            draft.pathParameters.push_back({parameter.name, difficult, true});
        else if (parameter.place == ParameterPlace::Query && parameter.name != u"app"_s)
            draft.queryParameters.push_back({parameter.name, difficult, true});
    }
    draft.headers = {{u"X-Note"_s, u"it's \"q\" \\ $HOME `x`; a: b"_s, true}};
    if (operation.body && operation.body->parts.empty()) {
        draft.bodyKind = BodyKind::Json;
        draft.body = "{\"a\":\""
            + QString(difficult).replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).toUtf8() + "\"}\n";
    }
    for (DraftPart &part : draft.parts)
        part.value = part.file ? u"/tmp/it's \"a\" shot;type=b, \\ ü.png"_s : u"@"_s + difficult;
    return draft;
}

void CurlRoundTripTest::compare(const RequestDraft &draft, bool withSecrets)
{
    const PreflightReport report = preflight(draft, m_context);
    QVERIFY(report.verdict != Verdict::CannotBeSent);
    QString command = snippet(SnippetKind::Curl, report, draft);
    if (withSecrets) {
        const Secret text = snippetWithSecrets(SnippetKind::Curl, report, draft, credentials());
        command = QString::fromUtf8(text.view().data(), qsizetype(text.size()));
    }
    CurlContext context;
    context.api = &m_api;
    context.environment = m_context.environment;
    context.environments = {m_context.environment};
    context.recognise = [](const Secret &secret) -> std::optional<RecognisedToken> {
        if (secret == Secret::copyOf(projectSecret.toStdString()))
            return RecognisedToken{projectSlot, u"p-demo"_s, u"Demo app"_s, u"sandbox"_s};
        if (secret == Secret::copyOf(personalSecret.toStdString()))
            return RecognisedToken{personalSlot, u"t-ci"_s, u"CI tags"_s, u"sandbox"_s};
        return std::nullopt;
    };
    const auto read = readCurl(command.toStdString(), context);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
    RequestDraft back = read->draft;
    if (withSecrets) {
        for (const Placement &placement : report.placements)
            QCOMPARE(back.credentials.value(placement.slotId), placement.tokenId);
    }
    back.credentials = draft.credentials;
    const PreflightReport again = preflight(back, m_context);
    QCOMPARE(back.operationId, draft.operationId);
    QCOMPARE(again.method, report.method);
    QCOMPARE(again.url.toEncoded(), report.url.toEncoded());
    QCOMPARE(again.headers, report.headers);
    QCOMPARE(back.bodyKind, draft.bodyKind);
    QCOMPARE(back.body, draft.body);
    QCOMPARE(back.limits, draft.limits);
    QCOMPARE(back.parts.size(), draft.parts.size());
    for (std::size_t i = 0; i < draft.parts.size(); ++i) {
        QCOMPARE(back.parts[i].name, draft.parts[i].name);
        QCOMPARE(back.parts[i].value, draft.parts[i].value);
        QCOMPARE(back.parts[i].file, draft.parts[i].file);
    }
    QCOMPARE(snippet(SnippetKind::Curl, again, back), snippet(SnippetKind::Curl, report, draft));
    const QString notes = read->notes.join(u'\n');
    QVERIFY(!notes.contains(QLatin1String(personalSecret)) && !notes.contains(QLatin1String(projectSecret)));
}

void CurlRoundTripTest::everyOperationSurvivesTheRoundTrip_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("withSecrets");
    for (const Operation &operation : m_api.operations) {
        QTest::newRow(qPrintable(operation.id)) << operation.id << false;
        QTest::newRow(qPrintable(operation.id + u" with secrets"_s)) << operation.id << true;
    }
}

void CurlRoundTripTest::everyOperationSurvivesTheRoundTrip()
{
    QFETCH(QString, id);
    QFETCH(bool, withSecrets);
    compare(filled(*m_api.operation(id)), withSecrets);
}

void CurlRoundTripTest::freeRequestSurvivesTheRoundTrip()
{
    RequestDraft draft;
    draft.environmentId = u"sandbox"_s;
    draft.method = u"PATCH"_s;
    draft.url = u"http://127.0.0.1:43117/v1/api/other/a%2Fb"_s;
    draft.queryParameters = {{u"q[0]"_s, difficult, true}};
    draft.headers = {{u"Content-Type"_s, u"application/x-www-form-urlencoded"_s, true}};
    draft.bodyKind = BodyKind::Text;
    draft.body = "@a=1&b=" + difficult.toUtf8();
    draft.limits.whole = std::chrono::milliseconds(2500);
    draft.limits.connect = std::chrono::seconds(7);
    compare(draft, false);
}

PATLAS_CORE_TEST(CurlRoundTripTest)
#include "tst_curlroundtrip.moc"
