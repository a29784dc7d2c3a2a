// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/DraftRepository.h"
#include "core/storage/Database.h"

#include "tests/support/LeakScanner.h"
#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QTemporaryDir>
#include <QTest>

using namespace patlas;

namespace {

RequestDraft draftOf(const QString &operation, const QString &url)
{
    RequestDraft draft;
    draft.environmentId = QStringLiteral("sandbox");
    draft.operationId = operation;
    draft.method = QStringLiteral("POST");
    draft.url = url;
    draft.bodyKind = BodyKind::Json;
    draft.body = "{\"name\": \"tösted\"}";
    draft.personalTokenId = QStringLiteral("id");
    return draft;
}

} // namespace

class DraftRepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thereIsNoneAtFirst();
    void aDraftComesBackAfterARestart();
    void eachOperationAndEnvironmentHasItsOwn();
    void theOneSavedLastIsTheLatest();
    void aFreeRequestIsKeptToo();
    void noSecretIsWritten();

private:
    QString file() const { return m_directory->filePath(QStringLiteral("patlas.sqlite")); }
    std::unique_ptr<QTemporaryDir> m_directory;
};

void DraftRepositoryTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

void DraftRepositoryTest::thereIsNoneAtFirst()
{
    Database database(file());
    DraftRepository drafts(database);
    const auto latest = waitFor(drafts.latest());
    QVERIFY(latest && !latest->has_value());
    const auto draft = waitFor(drafts.draft(QStringLiteral("sandbox"), QStringLiteral("tags.create")));
    QVERIFY(draft && !draft->has_value());
}

void DraftRepositoryTest::aDraftComesBackAfterARestart()
{
    const RequestDraft draft = draftOf(QStringLiteral("tags.create"), QStringLiteral("/v1/api/tags"));
    {
        Database database(file());
        DraftRepository drafts(database);
        QVERIFY(waitFor(drafts.save(draft)));
    }
    Database database(file());
    DraftRepository drafts(database);
    const auto read = waitFor(drafts.latest());
    QVERIFY(read && *read);
    QCOMPARE(**read, draft);
}

void DraftRepositoryTest::eachOperationAndEnvironmentHasItsOwn()
{
    Database database(file());
    DraftRepository drafts(database);
    RequestDraft first = draftOf(QStringLiteral("a"), QStringLiteral("/1"));
    RequestDraft elsewhere = first;
    elsewhere.environmentId = QStringLiteral("gl-strings");
    elsewhere.url = QStringLiteral("/2");
    for (const RequestDraft &draft : {first, elsewhere, draftOf(QStringLiteral("b"), QStringLiteral("/3"))})
        QVERIFY(waitFor(drafts.save(draft)));
    first.url = QStringLiteral("/1 again");
    QVERIFY(waitFor(drafts.save(first)));
    const auto url = [&drafts](const char *environment, const char *operation) {
        const auto read = waitFor(drafts.draft(QLatin1String(environment), QLatin1String(operation)));
        return read && *read ? (*read)->url : QString();
    };
    QCOMPARE(url("sandbox", "a"), QStringLiteral("/1 again"));
    QCOMPARE(url("gl-strings", "a"), QStringLiteral("/2"));
    QCOMPARE(url("sandbox", "b"), QStringLiteral("/3"));
}

void DraftRepositoryTest::theOneSavedLastIsTheLatest()
{
    Database database(file());
    DraftRepository drafts(database);
    for (const char *operation : {"a", "b", "a"})
        QVERIFY(waitFor(drafts.save(draftOf(QLatin1String(operation), QStringLiteral("/")))));
    QCOMPARE((*waitFor(drafts.latest()))->operationId, QStringLiteral("a"));
}

void DraftRepositoryTest::aFreeRequestIsKeptToo()
{
    Database database(file());
    DraftRepository drafts(database);
    RequestDraft free = draftOf(QString(), QStringLiteral("https://example.com/anything"));
    free.environmentId = QString();
    QVERIFY(waitFor(drafts.save(free)));
    const auto read = waitFor(drafts.draft(QString(), QString()));
    QVERIFY(read && *read);
    QCOMPARE((*read)->url, free.url);
}

void DraftRepositoryTest::noSecretIsWritten()
{
    constexpr char pat[] = "glspat_dRaFtTeStSeCrEt0123456789";
    {
        Database database(file());
        DraftRepository drafts(database);
        RequestDraft draft = draftOf(
            QStringLiteral("a"), QStringLiteral("http://me:privatepassword@h/?t=%1").arg(QLatin1String(pat)));
        draft.headers = {{QStringLiteral("X-Personal-Access-Token"), QLatin1String(pat), true},
                         {QStringLiteral("Cookie"), QStringLiteral("privatecookievalue"), true}};
        draft.body = QByteArray("{\"t\": \"") + pat + "\"}";
        QVERIFY(waitFor(drafts.save(draft)));
    }
    LeakScanner scanner;
    for (const char *secret : {pat, "privatepassword", "privatecookievalue"})
        scanner.add(secret);
    const QStringList hits = scanner.scan(m_directory->path());
    QVERIFY2(hits.isEmpty(), qPrintable(hits.join(QLatin1Char('\n'))));
}

PATLAS_CORE_TEST(DraftRepositoryTest)
#include "tst_draftrepository.moc"
