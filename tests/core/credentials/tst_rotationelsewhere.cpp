// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ReadyFuture.h"
#include "core/credentials/RotationRepository.h"
#include "core/credentials/Rotations.h"

#include "tests/core/credentials/CredentialRun.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;

using RotationState = TokenRotation::State;

/// Rotations that two programs have to do with: one here, whose list of tokens is old, and one there.
class RotationElsewhereTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aTokenRotatedElsewhereIsNotRotatedAgain();
    void whatWasFinishedElsewhereWasNotUndone();
    void tokensStoredElsewhereAreKnown();
    void theNewTokenTakesTheName();
    void aNameThatAPersonGaveStays_data();
    void aNameThatAPersonGaveStays();
    void bothNamesChangeOrNone();
    void aRotationOfTheWindowsSessionIsLeftAlone();

private:
    TokenRotation::Parts parts(CredentialRun &run, RotationRepository &records) const
    {
        return {run.tokens,
                records,
                [](const Credential &) { return nullptr; },
                [](const QString &) { return false; },
                [](const QString &, const QString &) { return makeReadyFuture(Result<void>()); },
                [](const QString &, const Secret &) { return makeReadyFuture(Result<void>()); },
                m_directory->path()};
    }
    RotationRecord record() const
    {
        RotationRecord record;
        record.oldTokenId = m_old;
        record.environmentId = u"sandbox"_s;
        record.name = u"CI (2)"_s;
        record.started = QDateTime::currentDateTimeUtc();
        return record;
    }
    /// The service refuses the old token, and the program was killed before that was noted.
    RotationRecord revokedRecord()
    {
        RotationRecord revoked = record();
        revoked.newTokenId = m_here->added(u"CI (2)"_s, "glspat_newnewnewnewnewnew", vaultStoreId);
        revoked.done = RotationStep::Revoked;
        revoked.takesName = true;
        return revoked;
    }
    /// Goes on with it until it ends or stops.
    static RotationState proceeded(Rotations &rotations, const QString &id)
    {
        TokenRotation *flow = rotations.find(id);
        if (!flow)
            return RotationState::NotStarted;
        RotationState last = flow->state();
        const QObject context;
        connect(flow, &TokenRotation::changed, &context, [&last, flow] { last = flow->state(); });
        flow->proceed();
        [[maybe_unused]] const bool rests =
            QTest::qWaitFor([&last] { return last != RotationState::Working; });
        return last;
    }
    QString nameThere(const QString &id)
    {
        if (!waitFor(m_there->tokens.load()) || !m_there->tokens.find(id))
            return {};
        return m_there->tokens.find(id)->name;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<CredentialRun> m_here;
    std::unique_ptr<CredentialRun> m_there;
    QString m_old;
};

void RotationElsewhereTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_here = CredentialRun::started(m_directory->path());
    QVERIFY(waitFor(m_here->vault.create(Secret::copyOf("pass"))));
    QVERIFY(waitFor(m_here->tokens.defaultStore().choose(vaultStoreId)));
    m_old = m_here->added(u"CI"_s, "glspat_oldoldoldoldoldold", vaultStoreId);
    m_there = CredentialRun::started(m_directory->path());
    QVERIFY(m_there->tokens.find(m_old));
}

void RotationElsewhereTest::cleanup()
{
    m_there.reset();
    m_here.reset();
}

void RotationElsewhereTest::aTokenRotatedElsewhereIsNotRotatedAgain()
{
    RotationRepository records(m_here->database);
    Rotations rotations(parts(*m_here, records));
    const Result<TokenRotation *> flow = rotations.begin({m_old, u"CI (2)"_s, {}, {}});
    QVERIFY(flow);
    QVERIFY(waitFor(m_there->tokens.markRevoked(m_old, QDateTime::currentDateTimeUtc())));
    QCOMPARE(proceeded(rotations, m_old), RotationState::Stopped);
    QCOMPARE((*flow)->error()->kind, ErrorKind::NotFound);
    QVERIFY(waitFor(records.all())->empty());
    // It need not stay there.
    (*flow)->undo();
    QTRY_VERIFY(!rotations.find(m_old));
    QVERIFY(waitFor(records.all())->empty());
}

void RotationElsewhereTest::whatWasFinishedElsewhereWasNotUndone()
{
    RotationRepository records(m_here->database);
    QVERIFY(waitFor(records.save(record())));
    Rotations rotations(parts(*m_here, records));
    QVERIFY(waitFor(rotations.load()));
    QVERIFY(waitFor(m_there->tokens.markRevoked(m_old, QDateTime::currentDateTimeUtc())));
    QVERIFY(waitFor(records.remove(m_old)));
    QCOMPARE(proceeded(rotations, m_old), RotationState::Finished);
}

void RotationElsewhereTest::tokensStoredElsewhereAreKnown()
{
    RotationRepository records(m_there->database);
    RotationRecord begun = record();
    QVERIFY(waitFor(records.save(begun)));
    Rotations rotations(parts(*m_there, records));
    QVERIFY(waitFor(rotations.load()));
    begun.newTokenId = m_here->added(u"CI (2)"_s, "glspat_newnewnewnewnewnew", vaultStoreId);
    begun.done = RotationStep::Moved;
    QVERIFY(waitFor(records.save(begun)));
    QCOMPARE(proceeded(rotations, m_old), RotationState::Stopped);
    QVERIFY(m_there->tokens.find(begun.newTokenId)); // its secret is in the vault, which is locked there
    QVERIFY(rotations.find(m_old)->error()->kind != ErrorKind::NotFound);
}

void RotationElsewhereTest::theNewTokenTakesTheName()
{
    const RotationRecord revoked = revokedRecord();
    m_here->added(u"CI (replaced)"_s, "glspat_earlierearlierearlier", vaultStoreId);
    RotationRepository records(m_here->database);
    QVERIFY(waitFor(records.save(revoked)));
    Rotations rotations(parts(*m_here, records)); // of the window, or of the next call
    QVERIFY(waitFor(rotations.load()));
    QCOMPARE(proceeded(rotations, m_old), RotationState::Finished);
    QCOMPARE(m_here->tokens.find(revoked.newTokenId)->name, u"CI"_s);
    QCOMPARE(m_here->tokens.find(m_old)->name, u"CI (replaced) (2)"_s);
    QCOMPARE(nameThere(revoked.newTokenId), u"CI"_s);
    QCOMPARE(nameThere(m_old), u"CI (replaced) (2)"_s);
    QVERIFY(m_there->tokens.find(m_old)->revoked.isValid());
    QVERIFY(waitFor(records.all())->empty());
}

void RotationElsewhereTest::aNameThatAPersonGaveStays_data()
{
    QTest::addColumn<bool>("takesName");
    QTest::addColumn<QString>("nameBefore");
    QTest::newRow("it was wished so") << false << QString();
    QTest::newRow("renamed meanwhile") << true << u"Mine"_s;
}

void RotationElsewhereTest::aNameThatAPersonGaveStays()
{
    QFETCH(const bool, takesName);
    QFETCH(const QString, nameBefore);
    RotationRecord revoked = revokedRecord();
    revoked.takesName = takesName;
    if (!nameBefore.isEmpty())
        QVERIFY(waitFor(m_here->tokens.rename(revoked.newTokenId, nameBefore)));
    RotationRepository records(m_here->database);
    QVERIFY(waitFor(records.save(revoked)));
    Rotations rotations(parts(*m_here, records));
    QVERIFY(waitFor(rotations.load()));
    QCOMPARE(proceeded(rotations, m_old), RotationState::Finished);
    QCOMPARE(nameThere(revoked.newTokenId), nameBefore.isEmpty() ? revoked.name : nameBefore);
    QCOMPARE(nameThere(m_old), u"CI"_s);
}

void RotationElsewhereTest::bothNamesChangeOrNone()
{
    const RotationRecord revoked = revokedRecord();
    QVERIFY(m_here->statement("CREATE TRIGGER refusal BEFORE UPDATE ON credential WHEN new.name = 'CI' AND "
                              "old.name <> 'CI' BEGIN SELECT RAISE (ABORT, 'no'); END"));
    RotationRepository records(m_here->database);
    QVERIFY(waitFor(records.save(revoked)));
    Rotations rotations(parts(*m_here, records));
    QVERIFY(waitFor(rotations.load()));
    QCOMPARE(proceeded(rotations, m_old), RotationState::Stopped);
    QCOMPARE(m_here->tokens.find(m_old)->name, u"CI"_s);
    QCOMPARE(nameThere(m_old), u"CI"_s);
    QCOMPARE(nameThere(revoked.newTokenId), u"CI (2)"_s);
    QCOMPARE(waitFor(records.all())->size(), std::size_t(1));
    QVERIFY(m_here->statement("DROP TRIGGER refusal"));
    QCOMPARE(proceeded(rotations, m_old), RotationState::Finished);
    QCOMPARE(nameThere(revoked.newTokenId), u"CI"_s);
    QCOMPARE(nameThere(m_old), u"CI (replaced)"_s);
}

void RotationElsewhereTest::aRotationOfTheWindowsSessionIsLeftAlone()
{
    const QString id = m_here->added(u"Session"_s, "glspat_sessionsessionsession", sessionStoreId);
    RotationRepository records(m_here->database);
    Rotations window(parts(*m_here, records));
    QVERIFY(window.begin({id, u"Session (2)"_s, {}, {}}));
    QCOMPARE(proceeded(window, id), RotationState::Stopped); // the service is not running
    RotationRepository otherRecords(m_there->database);
    Rotations other(parts(*m_there, otherRecords));
    QVERIFY(waitFor(other.load()));
    QCOMPARE(waitFor(records.all())->size(), std::size_t(1));
    QVERIFY(waitFor(window.load()));
    QVERIFY(window.find(id));
    // At the next start of the window its token is gone.
    QVERIFY(waitFor(other.load(Rotations::Unknown::Removed)));
    QTRY_VERIFY(waitFor(records.all())->empty());
}

PATLAS_CORE_TEST(RotationElsewhereTest)
#include "tst_rotationelsewhere.moc"
