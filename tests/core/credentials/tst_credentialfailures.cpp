// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/CredentialRepository.h"

#include "tests/core/credentials/CredentialRun.h"
#include "tests/support/DesktopSession.h"

#include <QDir>
#include <QSignalSpy>

#include <memory>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;

namespace {

constexpr char sample[] = "glspat_t0kEnRePoSiToRyTeSt012345";

using Run = CredentialRun;

Credential tokenNamed(const QString &name, const StoreId &storage = keychainStoreId)
{
    return Run::tokenNamed(name, storage);
}

} // namespace

/// Stores that fail, are locked, are missing, or were left in the middle of something. Uses a real
/// gnome-keyring and a real SQLite file.
class CredentialFailuresTest : public QObject {
    Q_OBJECT

public:
    explicit CredentialFailuresTest(DesktopSession &session)
        : m_session(session)
    {
    }

private Q_SLOTS:
    void init();
    void interruptedRemovalIsFinishedAtTheNextStart();
    void missingSecretIsMarked();
    void secretThatReappearsIsNotMissing();
    void failedRowWriteRemovesTheSecret();
    void newerDatabaseLeavesNothingInTheKeychain();
    void destroyingItWithWorkPendingIsSafe();
    void lockedKeychainChangesNothing();
    void aRemovalWaitsForTheKeychainToOpen();
    void withoutAKeychainASessionTokenWorks();

private:
    std::unique_ptr<Run> start() { return Run::started(m_directory->path()); }
    static QString added(Run &run, const QString &name) { return run.added(name, sample); }

    DesktopSession &m_session;
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_file;
};

void CredentialFailuresTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>(m_session.home() + u"/data-XXXXXX"_s);
    QVERIFY(m_directory->isValid());
    m_file = m_directory->filePath(u"patlas.sqlite"_s);
}

void CredentialFailuresTest::interruptedRemovalIsFinishedAtTheNextStart()
{
    QString id;
    {
        auto run = start();
        id = added(*run, u"CI"_s);
        QVERIFY(run->statement("INSERT INTO leftover (secret, storage) SELECT id, storage FROM credential"));
        QVERIFY(run->statement("DELETE FROM credential"));
    }
    auto run = start();
    QVERIFY(personalCredentials(run->tokens.all()).empty());
    QTRY_COMPARE(run->count("SELECT count(*) FROM leftover"), 0);
    QVERIFY(!waitFor(run->keychain.read(id)));
}

void CredentialFailuresTest::missingSecretIsMarked()
{
    QString id;
    {
        auto run = start();
        id = added(*run, u"CI"_s);
        QVERIFY(waitFor(run->keychain.remove(id)));
    }
    auto run = start();
    QTRY_VERIFY(run->tokens.find(id)->secretMissing);
    QCOMPARE(statusOf(*run->tokens.find(id), QDateTime::currentDateTimeUtc()),
             TokenStatus::MissingFromKeychain);
    const Result<Secret> secret = waitFor(run->tokens.secretOf(id));
    QVERIFY(!secret);
    QCOMPARE(secret.error().kind, ErrorKind::NotFound);
}

void CredentialFailuresTest::secretThatReappearsIsNotMissing()
{
    auto run = start();
    const QString id = added(*run, u"CI"_s);
    QVERIFY(waitFor(run->keychain.remove(id)));
    QVERIFY(!waitFor(run->tokens.secretOf(id)));
    QVERIFY(run->tokens.find(id)->secretMissing);
    QVERIFY(waitFor(run->keychain.write(id, Secret::copyOf(sample))));
    QVERIFY(waitFor(run->tokens.secretOf(id)));
    QVERIFY(!run->tokens.find(id)->secretMissing);
}

void CredentialFailuresTest::failedRowWriteRemovesTheSecret()
{
    auto run = start();
    const int before = m_session.secretsKept();
    QVERIFY(run->statement(
        "CREATE TRIGGER refuse BEFORE INSERT ON credential BEGIN SELECT RAISE(FAIL, 'disk'); END"));
    const auto added = waitFor(run->tokens.add(tokenNamed(u"CI"_s), Secret::copyOf(sample)));
    QVERIFY(!added);
    QCOMPARE(added.error().kind, ErrorKind::Storage);
    QVERIFY(personalCredentials(run->tokens.all()).empty());
    QTRY_COMPARE(m_session.secretsKept(), before);
    QVERIFY(run->statement("DROP TRIGGER refuse"));
    QVERIFY(waitFor(run->tokens.add(tokenNamed(u"CI"_s), Secret::copyOf(sample))));
}

void CredentialFailuresTest::newerDatabaseLeavesNothingInTheKeychain()
{
    {
        Run run(m_file);
        QVERIFY(run.statement("PRAGMA user_version = 9999"));
    }
    Run run(m_file);
    const int before = m_session.secretsKept();
    QVERIFY(!waitFor(run.tokens.load()));
    const auto added = waitFor(run.tokens.add(tokenNamed(u"CI"_s), Secret::copyOf(sample)));
    QVERIFY(!added);
    QCOMPARE(added.error().kind, ErrorKind::Unsupported);
    QTRY_COMPARE(m_session.secretsKept(), before);
    QVERIFY(waitFor(run.tokens.add(tokenNamed(u"CI"_s, sessionStoreId), Secret::copyOf(sample))));
}

void CredentialFailuresTest::destroyingItWithWorkPendingIsSafe()
{
    auto run = start();
    const QString id = added(*run, u"CI"_s);
    const auto used = run->tokens.secretOf(id);
    const auto marked = run->tokens.remove(id);
    const auto added = run->tokens.add(tokenNamed(u"two"_s), Secret::copyOf(sample));
    run->keychain.check();
    run.reset();
    QTRY_VERIFY(used.isFinished() && marked.isFinished() && added.isFinished());
    QVERIFY(start()->database.notice().isEmpty());
}

void CredentialFailuresTest::lockedKeychainChangesNothing()
{
    QString id;
    {
        auto run = start();
        id = added(*run, u"kept"_s);
        QTRY_COMPARE(run->keychain.state(), KeychainState::Unlocked);
    }
    m_session.lockKeyring();
    auto run = start();
    QTRY_COMPARE(run->keychain.state(), KeychainState::Locked);
    const auto added = waitFor(run->tokens.add(tokenNamed(u"CI"_s), Secret::copyOf(sample)));
    QVERIFY(!added);
    QCOMPARE(added.error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(run->count("SELECT count(*) FROM credential"), 1);
    const Result<Secret> secret = waitFor(run->tokens.secretOf(id));
    QVERIFY(!secret);
    QCOMPARE(secret.error().kind, ErrorKind::KeychainLocked);
    QVERIFY(!run->tokens.find(id)->secretMissing);
    QVERIFY(waitFor(run->tokens.add(tokenNamed(u"CI"_s, sessionStoreId), Secret::copyOf(sample))));
}

void CredentialFailuresTest::aRemovalWaitsForTheKeychainToOpen()
{
    m_session.unlockKeyring();
    QString id;
    {
        auto run = start();
        id = added(*run, u"CI"_s);
        m_session.lockKeyring();
        const Result<void> removed = waitFor(run->tokens.remove(id));
        QVERIFY(!removed);
        QCOMPARE(removed.error().kind, ErrorKind::KeychainLocked);
        QVERIFY(!run->tokens.find(id));
        QCOMPARE(run->count("SELECT count(*) FROM leftover"), 1);
    }
    m_session.unlockKeyring();
    auto run = start();
    QVERIFY(personalCredentials(run->tokens.all()).empty());
    QTRY_COMPARE(run->count("SELECT count(*) FROM leftover"), 0);
    QVERIFY(!waitFor(run->keychain.read(id)));
}

void CredentialFailuresTest::withoutAKeychainASessionTokenWorks()
{
    m_session.stopKeyring();
    auto run = start();
    QTRY_COMPARE(run->keychain.state(), KeychainState::Unavailable);
    const auto kept = waitFor(run->tokens.add(tokenNamed(u"CI"_s), Secret::copyOf(sample)));
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, ErrorKind::KeychainUnavailable);
    QCOMPARE(run->count("SELECT count(*) FROM credential"), 0);
    const auto added = waitFor(run->tokens.add(tokenNamed(u"CI"_s, sessionStoreId), Secret::copyOf(sample)));
    QVERIFY(added);
    QVERIFY(waitFor(run->tokens.secretOf(added->id)));
}

PATLAS_SESSION_TEST(CredentialFailuresTest, Keyring::Unlocked)
#include "tst_credentialfailures.moc"
