// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/DraftRepository.h"
#include "core/session/DraftAutosave.h"
#include "core/storage/Database.h"
#include "core/storage/Sql.h"
#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace patlas;
using namespace Qt::StringLiterals;

/// Edits that were made while the disk could not be written.
class DraftAutosaveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void failedSaveIsRetriedLater();

private:
    static bool run(Database &database, const char *statement)
    {
        return waitFor(database.run<void>([statement](QSqlDatabase &connection) -> Result<void> {
                   const Result<QSqlQuery> done = execute(connection, statement);
                   if (!done)
                       return tl::make_unexpected(done.error());
                   return {};
               }))
            .has_value();
    }
};

void DraftAutosaveTest::failedSaveIsRetriedLater()
{
    const QTemporaryDir directory;
    Database database(directory.filePath(u"patlas.sqlite"_s));
    DraftRepository drafts(database);
    DraftAutosave keeper(drafts);
    QSignalSpy failed(&keeper, &DraftAutosave::failed);
    QVERIFY(
        run(database, "CREATE TRIGGER full BEFORE INSERT ON draft BEGIN SELECT RAISE(FAIL, 'full'); END"));
    RequestDraft draft;
    draft.environmentId = u"sandbox"_s;
    draft.operationId = u"createTag"_s;
    draft.bodyKind = BodyKind::Text;
    draft.body = "typed";
    keeper.keep(draft, Environment());
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 30'000);
    QVERIFY(run(database, "DROP TRIGGER full"));
    const auto stored = [&] {
        const auto found = waitFor(drafts.draft(draft.environmentId, draft.operationId));
        return found && *found ? (*found)->body : QByteArray();
    };
    QTRY_COMPARE_WITH_TIMEOUT(stored(), QByteArray("typed"), 30'000);
}

PATLAS_CORE_TEST(DraftAutosaveTest)
#include "tst_draftautosave.moc"
