// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/RotationRepository.h"
#include "core/storage/Database.h"

#include "tests/support/TestMain.h"
#include "tests/support/Utc.h"
#include "tests/support/WaitFor.h"

#include <QTemporaryDir>
#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

class RotationRepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rotationSurvivesARestart();
    void tokenHasOneRotationAtMost();
    void finishedRotationIsRemoved();

private:
    static RotationRecord sample(const QString &oldToken);
};

RotationRecord RotationRepositoryTest::sample(const QString &oldToken)
{
    RotationRecord record;
    record.oldTokenId = oldToken;
    record.newTokenId = u"new"_s;
    record.environmentId = u"sandbox"_s;
    record.name = u"CI (2)"_s;
    record.scopes = {u"can_create_tags"_s, u"can_edit_tags"_s};
    record.expiresInDays = 30;
    record.done = RotationStep::Moved;
    record.undoing = true;
    record.takesName = true;
    record.started = utc(QDate(2026, 11, 25), QTime(1, 2, 3));
    return record;
}

void RotationRepositoryTest::rotationSurvivesARestart()
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(u"patlas.sqlite"_s);
    RotationRecord endless = sample(u"other"_s);
    endless.expiresInDays.reset();
    endless.newTokenId.clear();
    endless.undoing = false;
    endless.takesName = false;
    endless.done = RotationStep::Begun;
    endless.started = endless.started.addSecs(1);
    {
        Database database(file);
        RotationRepository rotations(database);
        QVERIFY(waitFor(rotations.save(sample(u"old"_s))));
        QVERIFY(waitFor(rotations.save(endless)));
    }
    Database database(file);
    RotationRepository rotations(database);
    const auto all = waitFor(rotations.all());
    QVERIFY(all);
    QCOMPARE(all->size(), size_t(2));
    QVERIFY(all->at(0) == sample(u"old"_s));
    QVERIFY(all->at(1) == endless);
}

void RotationRepositoryTest::tokenHasOneRotationAtMost()
{
    const QTemporaryDir directory;
    Database database(directory.filePath(u"patlas.sqlite"_s));
    RotationRepository rotations(database);
    RotationRecord record = sample(u"old"_s);
    QVERIFY(waitFor(rotations.save(record)));
    record.done = RotationStep::Checked;
    QVERIFY(waitFor(rotations.save(record)));
    const auto all = waitFor(rotations.all());
    QCOMPARE(all->size(), size_t(1));
    QCOMPARE(all->front().done, RotationStep::Checked);
}

void RotationRepositoryTest::finishedRotationIsRemoved()
{
    const QTemporaryDir directory;
    Database database(directory.filePath(u"patlas.sqlite"_s));
    RotationRepository rotations(database);
    QVERIFY(waitFor(rotations.save(sample(u"old"_s))));
    QVERIFY(waitFor(rotations.remove(u"old"_s)));
    QVERIFY(waitFor(rotations.all())->empty());
}

PATLAS_CORE_TEST(RotationRepositoryTest)
#include "tst_rotationrepository.moc"
