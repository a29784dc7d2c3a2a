// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/OperationDraft.h"
#include "tests/support/TestMain.h"
#include "tests/ui/explorer/SampleApi.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;

class OperationDraftTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newDraftHasTheExampleAndTheWholeUrl();
    void formFileIsLeftEmpty();
    void aPartHasTheTypeThatTheDescriptionNames();
    void urlShowsUnfilledTemplates();
    void aTypedUrlFindsItsOperationAndValues_data();
    void aTypedUrlFindsItsOperationAndValues();
    void urlOfAnotherHostIsAFreeRequest();
    void anOperationsUrlFollowsItsEnvironment();
    void freeUrlFollowsItsEnvironmentOnly();
    void savedUrlHasNoHostAndGetsItOnLoading();
};

void OperationDraftTest::newDraftHasTheExampleAndTheWholeUrl()
{
    const auto api = sampleApi();
    const RequestDraft draft = draftFor(*api->operation(u"tags.create"_s), sampleContext(*api).environment);
    QCOMPARE(draft.method, u"POST"_s);
    QCOMPARE(draft.url, u"http://127.0.0.1:43117/v1/api/tags"_s);
    QCOMPARE(draft.environmentId, u"sandbox"_s);
    QVERIFY(draft.bodyKind == BodyKind::Json);
    QCOMPARE(draft.body, QByteArray("{\n  \"name\": \"release-2\"\n}"));
}

void OperationDraftTest::formFileIsLeftEmpty()
{
    const auto api = sampleApi();
    const RequestDraft draft =
        draftFor(*api->operation(u"screenshots.upload"_s), sampleContext(*api).environment);
    QVERIFY(draft.bodyKind == BodyKind::Multipart);
    const std::vector<DraftPart> expected{{u"data"_s, u"{}"_s, false, true, u"application/json"_s},
                                          {u"file"_s, {}, true, true, u"image/png"_s}};
    QVERIFY(draft.parts == expected);
}

void OperationDraftTest::aPartHasTheTypeThatTheDescriptionNames()
{
    BodyPart part;
    part.name = u"data"_s;
    part.contentType = u"application/json"_s;
    QCOMPARE(draftPart(part, u"{}"_s).contentType, u"application/json"_s);
    for (const QString &several : {u"image/png, image/jpeg"_s, u"image/*"_s, QString()}) {
        part.contentType = several;
        QCOMPARE(draftPart(part, u"{}"_s).contentType, QString());
    }
}

void OperationDraftTest::urlShowsUnfilledTemplates()
{
    RequestDraft draft;
    draft.url = u"http://h/v1/api/tags/{tagId}"_s;
    QCOMPARE(shownUrl(draft, nullptr), draft.url);
    draft.pathParameters = {{u"tagId"_s, u"a/b"_s, true}};
    QCOMPARE(shownUrl(draft, nullptr), u"http://h/v1/api/tags/a%2Fb"_s);
}

void OperationDraftTest::aTypedUrlFindsItsOperationAndValues_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("tagId");
    const QString base = u"http://127.0.0.1:43117/v1/api"_s;
    QTest::newRow("absolute") << u"POST"_s << base + u"/tags"_s << u"tags.create"_s << base + u"/tags"_s
                              << QString();
    QTest::newRow("path only") << u"GET"_s << u"/v1/api/tags"_s << u"tags.list"_s << u"/v1/api/tags"_s
                               << QString();
    QTest::newRow("with a value") << u"DELETE"_s << base + u"/tags/a%2Fb?x=1"_s << u"tags.delete"_s
                                  << base + u"/tags/{tagId}?x=1"_s << u"a/b"_s;
    QTest::newRow("decoded once") << u"DELETE"_s << base + u"/tags/100%2541"_s << u"tags.delete"_s
                                  << base + u"/tags/{tagId}"_s << u"100%41"_s;
    QTest::newRow("still a template") << u"DELETE"_s << base + u"/tags/{tagId}"_s << u"tags.delete"_s
                                      << base + u"/tags/{tagId}"_s << QString();
}

void OperationDraftTest::aTypedUrlFindsItsOperationAndValues()
{
    QFETCH(QString, method);
    QFETCH(QString, typed);
    const auto api = sampleApi();
    RequestDraft draft;
    draft.method = method;
    adoptUrl(draft, typed, *api, sampleContext(*api).environment);
    QTEST(draft.operationId, "operation");
    QTEST(draft.url, "url");
    QTEST(draft.pathParameters.empty() ? QString() : draft.pathParameters[0].value, "tagId");
}

void OperationDraftTest::urlOfAnotherHostIsAFreeRequest()
{
    const auto api = sampleApi();
    RequestDraft draft;
    draft.method = u"GET"_s;
    draft.operationId = u"tags.list"_s;
    const QString typed = u"http://127.0.0.1:43118/v1/api/tags"_s;
    adoptUrl(draft, typed, *api, sampleContext(*api).environment);
    QVERIFY(draft.operationId.isEmpty());
    QCOMPARE(draft.url, typed);
}

void OperationDraftTest::anOperationsUrlFollowsItsEnvironment()
{
    const auto api = sampleApi();
    Environment production{u"gl-strings"_s,
                           u"GL Strings"_s,
                           QUrl(u"https://api.example.com/v1/api"_s),
                           {},
                           Issuing::ByHand,
                           true};
    const Operation *operation = api->operation(u"tags.delete"_s);
    RequestDraft draft = draftFor(*operation, sampleContext(*api).environment);
    draft.url += u"?branch=main"_s;
    rebase(draft, operation, production);
    QCOMPARE(draft.url, u"https://api.example.com/v1/api/tags/{tagId}?branch=main"_s);
    QCOMPARE(draft.environmentId, u"gl-strings"_s);
}

void OperationDraftTest::freeUrlFollowsItsEnvironmentOnly()
{
    const auto api = sampleApi();
    Environment moved = sampleContext(*api).environment;
    const QUrl former = moved.apiBase;
    moved.apiBase = QUrl(u"http://127.0.0.1:50000/v1/api"_s);
    RequestDraft draft;
    draft.url = u"http://127.0.0.1:43117/v1/api/new/{id}"_s;
    rebase(draft, nullptr, moved, former);
    QCOMPARE(draft.url, u"http://127.0.0.1:50000/v1/api/new/{id}"_s);
    draft.url = u"https://other.example.com/v1/api/new"_s;
    rebase(draft, nullptr, moved, former);
    QCOMPARE(draft.url, u"https://other.example.com/v1/api/new"_s);
}

void OperationDraftTest::savedUrlHasNoHostAndGetsItOnLoading()
{
    const auto api = sampleApi();
    const Environment environment = sampleContext(*api).environment;
    RequestDraft draft;
    draft.url = withoutHost(u"http://127.0.0.1:43117/v1/api/new"_s, environment);
    QCOMPARE(draft.url, u"/v1/api/new"_s);
    rebase(draft, nullptr, environment);
    QCOMPARE(draft.url, u"http://127.0.0.1:43117/v1/api/new"_s);
}

PATLAS_CORE_TEST(OperationDraftTest)
#include "tst_operationdraft.moc"
