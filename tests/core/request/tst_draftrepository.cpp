// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/DraftRepository.h"
#include "core/storage/Database.h"

#include "tests/support/Credentials.h"
#include "tests/support/LeakScanner.h"
#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;

namespace {

RequestDraft draftOf(const QString &operation, const QString &url)
{
    RequestDraft draft;
    draft.environmentId = u"sandbox"_s;
    draft.operationId = operation;
    draft.method = u"POST"_s;
    draft.url = url;
    draft.bodyKind = BodyKind::Json;
    draft.body = "{\"name\": \"tösted\"}";
    choose(draft.credentials, personalSlot, u"id"_s);
    return draft;
}

} // namespace

class DraftRepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noDraftExistsInitially();
    void draftSurvivesARestart();
    void draftsAreSeparateByOperationAndEnvironment();
    void lastSavedDraftIsTheLatest();
    void freeRequestIsStoredToo();
    void noSecretIsWritten();

private:
    QString file() const { return m_directory->filePath(u"patlas.sqlite"_s); }
    std::unique_ptr<QTemporaryDir> m_directory;
};

void DraftRepositoryTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

void DraftRepositoryTest::noDraftExistsInitially()
{
    Database database(file());
    DraftRepository drafts(database);
    const auto latest = waitFor(drafts.latest());
    QVERIFY(latest && !latest->has_value());
    const auto draft = waitFor(drafts.draft(u"sandbox"_s, u"tags.create"_s));
    QVERIFY(draft && !draft->has_value());
}

void DraftRepositoryTest::draftSurvivesARestart()
{
    const RequestDraft draft = draftOf(u"tags.create"_s, u"/v1/api/tags"_s);
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

void DraftRepositoryTest::draftsAreSeparateByOperationAndEnvironment()
{
    Database database(file());
    DraftRepository drafts(database);
    RequestDraft first = draftOf(u"a"_s, u"/1"_s);
    RequestDraft elsewhere = first;
    elsewhere.environmentId = u"gl-strings"_s;
    elsewhere.url = u"/2"_s;
    for (const RequestDraft &draft : {first, elsewhere, draftOf(u"b"_s, u"/3"_s)})
        QVERIFY(waitFor(drafts.save(draft)));
    first.url = u"/1 again"_s;
    QVERIFY(waitFor(drafts.save(first)));
    const auto url = [&drafts](const char *environment, const char *operation) {
        const auto read = waitFor(drafts.draft(QLatin1String(environment), QLatin1String(operation)));
        return read && *read ? (*read)->url : QString();
    };
    QCOMPARE(url("sandbox", "a"), u"/1 again"_s);
    QCOMPARE(url("gl-strings", "a"), u"/2"_s);
    QCOMPARE(url("sandbox", "b"), u"/3"_s);
}

void DraftRepositoryTest::lastSavedDraftIsTheLatest()
{
    Database database(file());
    DraftRepository drafts(database);
    for (const char *operation : {"a", "b", "a"})
        QVERIFY(waitFor(drafts.save(draftOf(QLatin1String(operation), u"/"_s))));
    QCOMPARE((*waitFor(drafts.latest()))->operationId, u"a"_s);
}

void DraftRepositoryTest::freeRequestIsStoredToo()
{
    Database database(file());
    DraftRepository drafts(database);
    RequestDraft free = draftOf(QString(), u"https://example.com/anything"_s);
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
        RequestDraft draft = draftOf(u"a"_s, u"http://me:privatepassword@h/?t=%1"_s.arg(QLatin1String(pat)));
        draft.headers = {{u"X-Personal-Access-Token"_s, QLatin1String(pat), true},
                         {u"Cookie"_s, u"privatecookievalue"_s, true}};
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
