// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/OperationDraft.h"
#include "tests/support/TestMain.h"
#include "tests/ui/explorer/SampleCatalog.h"

#include <QTest>

using namespace patlas;

class OperationDraftTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFirstDraftHasTheExampleAndTheWholeUrl();
    void aFormsFileIsLeftToThePerson();
    void theUrlShowsTemplatesUntilTheyAreFilled();
    void aTypedUrlFindsItsOperationAndValues_data();
    void aTypedUrlFindsItsOperationAndValues();
    void aUrlElsewhereIsAFreeRequest();
    void anOperationsUrlFollowsItsEnvironment();
    void aFreeUrlFollowsItsEnvironmentOnly();
    void aSavedUrlHasNoHostAndFindsItAgain();
};

void OperationDraftTest::aFirstDraftHasTheExampleAndTheWholeUrl()
{
    const auto catalog = sampleCatalog();
    const RequestDraft draft =
        draftFor(*catalog->operation(QStringLiteral("tags.create")), sampleContext(*catalog).environment);
    QCOMPARE(draft.method, QStringLiteral("POST"));
    QCOMPARE(draft.url, QStringLiteral("http://127.0.0.1:43117/v1/api/tags"));
    QCOMPARE(draft.environmentId, QStringLiteral("sandbox"));
    QVERIFY(draft.bodyKind == BodyKind::Json);
    QCOMPARE(draft.body, QByteArray("{\n  \"name\": \"release-2\"\n}"));
}

void OperationDraftTest::aFormsFileIsLeftToThePerson()
{
    const auto catalog = sampleCatalog();
    const RequestDraft draft = draftFor(*catalog->operation(QStringLiteral("screenshots.upload")),
                                        sampleContext(*catalog).environment);
    QVERIFY(draft.bodyKind == BodyKind::Multipart);
    const std::vector<DraftPart> expected{{QStringLiteral("data"), QStringLiteral("{}"), false, true},
                                          {QStringLiteral("file"), {}, true, true}};
    QVERIFY(draft.parts == expected);
}

void OperationDraftTest::theUrlShowsTemplatesUntilTheyAreFilled()
{
    RequestDraft draft;
    draft.url = QStringLiteral("http://h/v1/api/tags/{tagId}");
    QCOMPARE(shownUrl(draft), draft.url);
    draft.pathParameters = {{QStringLiteral("tagId"), QStringLiteral("a/b"), true}};
    QCOMPARE(shownUrl(draft), QStringLiteral("http://h/v1/api/tags/a%2Fb"));
}

void OperationDraftTest::aTypedUrlFindsItsOperationAndValues_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("tagId");
    const QString base = QStringLiteral("http://127.0.0.1:43117/v1/api");
    QTest::newRow("absolute") << QStringLiteral("POST") << base + QStringLiteral("/tags")
                              << QStringLiteral("tags.create") << base + QStringLiteral("/tags") << QString();
    QTest::newRow("path only") << QStringLiteral("GET") << QStringLiteral("/v1/api/tags")
                               << QStringLiteral("tags.list") << QStringLiteral("/v1/api/tags") << QString();
    QTest::newRow("with a value") << QStringLiteral("DELETE") << base + QStringLiteral("/tags/a%2Fb?x=1")
                                  << QStringLiteral("tags.delete")
                                  << base + QStringLiteral("/tags/{tagId}?x=1") << QStringLiteral("a/b");
    QTest::newRow("decoded once") << QStringLiteral("DELETE") << base + QStringLiteral("/tags/100%2541")
                                  << QStringLiteral("tags.delete") << base + QStringLiteral("/tags/{tagId}")
                                  << QStringLiteral("100%41");
    QTest::newRow("still a template")
        << QStringLiteral("DELETE") << base + QStringLiteral("/tags/{tagId}") << QStringLiteral("tags.delete")
        << base + QStringLiteral("/tags/{tagId}") << QString();
}

void OperationDraftTest::aTypedUrlFindsItsOperationAndValues()
{
    QFETCH(QString, method);
    QFETCH(QString, typed);
    const auto catalog = sampleCatalog();
    RequestDraft draft;
    draft.method = method;
    adoptUrl(draft, typed, *catalog, sampleContext(*catalog).environment);
    QTEST(draft.operationId, "operation");
    QTEST(draft.url, "url");
    QTEST(draft.pathParameters.empty() ? QString() : draft.pathParameters[0].value, "tagId");
}

void OperationDraftTest::aUrlElsewhereIsAFreeRequest()
{
    const auto catalog = sampleCatalog();
    RequestDraft draft;
    draft.method = QStringLiteral("GET");
    draft.operationId = QStringLiteral("tags.list");
    const QString typed = QStringLiteral("http://127.0.0.1:43118/v1/api/tags");
    adoptUrl(draft, typed, *catalog, sampleContext(*catalog).environment);
    QVERIFY(draft.operationId.isEmpty());
    QCOMPARE(draft.url, typed);
}

void OperationDraftTest::anOperationsUrlFollowsItsEnvironment()
{
    const auto catalog = sampleCatalog();
    Environment production{QStringLiteral("gl-strings"),
                           QStringLiteral("GL Strings"),
                           QUrl(QStringLiteral("https://api.example.com/v1/api")),
                           {},
                           Issuing::ByHand,
                           true};
    const Operation *operation = catalog->operation(QStringLiteral("tags.delete"));
    RequestDraft draft = draftFor(*operation, sampleContext(*catalog).environment);
    draft.url += QStringLiteral("?branch=main");
    rebase(draft, operation, production);
    QCOMPARE(draft.url, QStringLiteral("https://api.example.com/v1/api/tags/{tagId}?branch=main"));
    QCOMPARE(draft.environmentId, QStringLiteral("gl-strings"));
}

void OperationDraftTest::aFreeUrlFollowsItsEnvironmentOnly()
{
    const auto catalog = sampleCatalog();
    Environment moved = sampleContext(*catalog).environment;
    const QUrl former = moved.apiBase;
    moved.apiBase = QUrl(QStringLiteral("http://127.0.0.1:50000/v1/api"));
    RequestDraft draft;
    draft.url = QStringLiteral("http://127.0.0.1:43117/v1/api/new/{id}");
    rebase(draft, nullptr, moved, former);
    QCOMPARE(draft.url, QStringLiteral("http://127.0.0.1:50000/v1/api/new/{id}"));
    draft.url = QStringLiteral("https://other.example.com/v1/api/new");
    rebase(draft, nullptr, moved, former);
    QCOMPARE(draft.url, QStringLiteral("https://other.example.com/v1/api/new"));
}

void OperationDraftTest::aSavedUrlHasNoHostAndFindsItAgain()
{
    const auto catalog = sampleCatalog();
    const Environment environment = sampleContext(*catalog).environment;
    RequestDraft draft;
    draft.url = withoutHost(QStringLiteral("http://127.0.0.1:43117/v1/api/new"), environment);
    QCOMPARE(draft.url, QStringLiteral("/v1/api/new"));
    rebase(draft, nullptr, environment);
    QCOMPARE(draft.url, QStringLiteral("http://127.0.0.1:43117/v1/api/new"));
}

PATLAS_CORE_TEST(OperationDraftTest)
#include "tst_operationdraft.moc"
