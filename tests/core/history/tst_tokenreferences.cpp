// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/HistoryRepository.h"
#include "core/history/TokenReferences.h"
#include "core/request/DraftRepository.h"
#include "core/storage/Database.h"
#include "core/storage/Sql.h"

#include "tests/support/Credentials.h"
#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QTemporaryDir>
#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

RequestDraft draftUsing(const QString &operation, const QString &tokenId)
{
    RequestDraft draft;
    draft.environmentId = u"sandbox"_s;
    draft.operationId = operation;
    draft.method = u"POST"_s;
    draft.url = u"/v1/api/tags"_s;
    draft.bodyKind = BodyKind::Json;
    draft.body = "{\"name\": \"tösted\",\n \"n\": 1.0}";
    choose(draft.credentials, personalSlot, tokenId);
    return draft;
}

} // namespace

class TokenReferencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void draftsSwitchToTheNewTokenAndNothingElseChanges();
    void draftsInTheHistorySwitchToo();
    void invalidDraftDoesNotBlockTheMove();
};

void TokenReferencesTest::draftsSwitchToTheNewTokenAndNothingElseChanges()
{
    const QTemporaryDir directory;
    Database database(directory.filePath(u"patlas.sqlite"_s));
    DraftRepository drafts(database);
    QVERIFY(waitFor(drafts.save(draftUsing(u"tags.create"_s, u"old"_s))));
    QVERIFY(waitFor(drafts.save(draftUsing(u"tags.update"_s, u"old"_s))));
    QVERIFY(waitFor(drafts.save(draftUsing(u"tags.list"_s, u"third"_s))));
    QCOMPARE(*waitFor(countTokenReferences(database, u"old"_s)), 2);

    QVERIFY(waitFor(moveTokenReferences(database, u"old"_s, u"new"_s)));
    QCOMPARE(*waitFor(countTokenReferences(database, u"old"_s)), 0);
    QCOMPARE(*waitFor(countTokenReferences(database, u"new"_s)), 2);
    QVERIFY(**waitFor(drafts.draft(u"sandbox"_s, u"tags.create"_s))
            == draftUsing(u"tags.create"_s, u"new"_s));
    QVERIFY(**waitFor(drafts.draft(u"sandbox"_s, u"tags.list"_s)) == draftUsing(u"tags.list"_s, u"third"_s));
    // And back, as undo does.
    QVERIFY(waitFor(moveTokenReferences(database, u"new"_s, u"old"_s)));
    QVERIFY(**waitFor(drafts.draft(u"sandbox"_s, u"tags.update"_s))
            == draftUsing(u"tags.update"_s, u"old"_s));
}

void TokenReferencesTest::draftsInTheHistorySwitchToo()
{
    const QTemporaryDir directory;
    Database database(directory.filePath(u"patlas.sqlite"_s));
    HistoryRepository history(database, directory.path());
    Exchange exchange;
    exchange.id = u"e"_s;
    exchange.started = QDateTime::currentDateTimeUtc();
    choose(exchange.request.credentials, personalSlot, u"old"_s);
    const auto recorded = waitFor(history.record(exchange, draftUsing(u"tags.create"_s, u"old"_s), u"CI"_s));
    QVERIFY(recorded);
    QVERIFY(waitFor(moveTokenReferences(database, u"old"_s, u"new"_s)));
    QCOMPARE(waitFor(history.draft(*recorded))->credentials.value(personalSlot), u"new"_s);
    QCOMPARE(waitFor(history.exchange(*recorded))->request.credentials.value(personalSlot),
             u"old"_s); // the exchange keeps the token that was sent
}

void TokenReferencesTest::invalidDraftDoesNotBlockTheMove()
{
    const QTemporaryDir directory;
    Database database(directory.filePath(u"patlas.sqlite"_s));
    DraftRepository drafts(database);
    QVERIFY(waitFor(drafts.save(draftUsing(u"tags.create"_s, u"old"_s))));
    QVERIFY(waitFor(database.run<void>([](QSqlDatabase &connection) -> Result<void> {
        const auto done = execute(connection,
                                  "INSERT INTO draft (environment, operation, content, saved) "
                                  "VALUES ('sandbox', 'broken', '{\"personalToken', 99)");
        return done ? Result<void>() : Result<void>(Failure(done.error()));
    })));
    QVERIFY(waitFor(moveTokenReferences(database, u"old"_s, u"new"_s)));
    QCOMPARE(*waitFor(countTokenReferences(database, u"new"_s)), 1);
}

PATLAS_CORE_TEST(TokenReferencesTest)
#include "tst_tokenreferences.moc"
