// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/CredentialRepository.h"
#include "core/secret/KeychainStore.h"
#include "core/secret/SessionStore.h"
#include "core/storage/Database.h"
#include "core/storage/Sql.h"

#include "tests/support/Credentials.h"
#include "tests/support/DesktopSession.h"
#include "tests/support/LeakScanner.h"
#include "tests/support/Utc.h"
#include "tests/support/WaitFor.h"

#include <QDir>
#include <QSignalSpy>

#include <memory>

using namespace Qt::StringLiterals;

using namespace patlas;

namespace {

constexpr char sample[] = "glspat_t0kEnRePoSiToRyTeSt012345";
constexpr char projectSample[] = "0123456789abcdef01234567!89abcdef0123456789abcdef01234567";

Credential tokenNamed(const QString &name, StorageKind storage = StorageKind::Keychain)
{
    Credential token = newPersonalToken();
    token.environmentId = u"sandbox"_s;
    token.name = name;
    token.storage = storage;
    return token;
}

/// The token-related objects of one run of Patlas.
struct Run {
    explicit Run(const QString &file)
        : database(file)
        , tokens(database, keychain, session)
    {
    }

    Result<void> statement(const char *text, const QVariantList &values = {})
    {
        return waitFor(database.run<void>([text, values](QSqlDatabase &connection) -> Result<void> {
            const Result<QSqlQuery> done = execute(connection, text, values);
            if (!done)
                return tl::make_unexpected(done.error());
            return {};
        }));
    }
    int count(const char *text)
    {
        const Result<int> counted =
            waitFor(database.run<int>([text](QSqlDatabase &connection) -> Result<int> {
                Result<QSqlQuery> rows = execute(connection, text);
                if (!rows || !rows->next())
                    return -1;
                return rows->value(0).toInt();
            }));
        return counted.value_or(-1);
    }

    Database database;
    KeychainStore keychain;
    SessionStore session;
    CredentialRepository tokens;
};

} // namespace

/// Uses a real gnome-keyring and a real SQLite file.
class CredentialRepositoryTest : public QObject {
    Q_OBJECT

public:
    explicit CredentialRepositoryTest(DesktopSession &session)
        : m_session(session)
    {
    }

private Q_SLOTS:
    void init();
    void tokenSurvivesARestartWithItsSecretInTheKeychain();
    void projectTokenSurvivesARestart();
    void tokenWithOnlyANameIsStored();
    void everyFieldSurvivesARestart();
    void noFileContainsASecret();
    void changesAreAnnounced();
    void namesAreUniquePerEnvironmentIgnoringCase();
    void oneOfTwoConcurrentAddsWithTheSameNameFails();
    void aTokenCannotBeRenamedToATakenName();
    void aPastedTokenIsRecognisedAfterARestart();
    void removingDeletesSecretAndRow();
    void interruptedRemovalIsFinishedAtTheNextStart();
    void missingSecretIsMarked();
    void secretThatReappearsIsNotMissing();
    void failedRowWriteRemovesTheSecret();
    void newerDatabaseLeavesNothingInTheKeychain();
    void aSessionTokenLeavesNoTrace();
    void lastUseRevocationScopesAndNameAreStored();
    void unknownIdsAreNotFound();
    void destroyingItWithWorkPendingIsSafe();
    void lockedKeychainChangesNothing();
    void aRemovalWaitsForTheKeychainToOpen();
    void withoutAKeychainASessionTokenWorks();

private:
    std::unique_ptr<Run> start()
    {
        auto run = std::make_unique<Run>(m_file);
        if (!waitFor(run->tokens.load()))
            qFatal("tokens cannot be loaded");
        return run;
    }

    /// Adds a token and returns its id.
    QString added(Run &run, const QString &name)
    {
        const auto token = waitFor(run.tokens.add(tokenNamed(name), Secret::copyOf(sample)));
        if (!token)
            qFatal("%s", qPrintable(token.error().message() + token.error().detail));
        return token->id;
    }

    DesktopSession &m_session;
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_file;
};

void CredentialRepositoryTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>(m_session.home() + u"/data-XXXXXX"_s);
    QVERIFY(m_directory->isValid());
    m_file = m_directory->filePath(u"patlas.sqlite"_s);
}

void CredentialRepositoryTest::tokenSurvivesARestartWithItsSecretInTheKeychain()
{
    QString id;
    {
        auto run = start();
        const auto added = waitFor(run->tokens.add(tokenNamed(u"CI"_s), Secret::copyOf(sample)));
        QVERIFY2(added, added ? "" : qPrintable(added.error().message()));
        id = added->id;
        QVERIFY(!id.isEmpty() && added->created.isValid() && !added->fingerprint.isEmpty());
    }
    auto run = start();
    QCOMPARE(personalCredentials(run->tokens.all()).size(), 1U);
    QVERIFY(run->tokens.find(id));
    const Result<Secret> secret = waitFor(run->tokens.secretOf(id));
    QVERIFY(secret && secret->view() == sample);
    QVERIFY(!waitFor(run->session.read(id))); // so the secret came from the keychain
}

void CredentialRepositoryTest::projectTokenSurvivesARestart()
{
    Credential project = newProjectToken();
    project.environmentId = u"sandbox"_s;
    project.name = u"Demo app"_s;
    project.attributes = {{u"app"_s, u"0123456789abcdef01234567"_s}};
    {
        auto run = start();
        const auto added = waitFor(run->tokens.add(project, Secret::copyOf(projectSample)));
        QVERIFY(added);
        project = *added;
    }
    auto run = start();
    QCOMPARE(otherCredentials(run->tokens.all()), std::vector<Credential>{project});
    const Result<Secret> secret = waitFor(run->tokens.secretOf(project.id));
    QVERIFY(secret && secret->view() == projectSample);
}

void CredentialRepositoryTest::tokenWithOnlyANameIsStored()
{
    // A token pasted from the website: owner, scopes, dates and even the app id may be unknown.
    Credential bare = newPersonalToken();
    bare.name = u"bare"_s;
    Credential project = newProjectToken();
    project.name = u"bare"_s;
    {
        auto run = start();
        const auto personal = waitFor(run->tokens.add(bare, Secret::copyOf(sample)));
        QVERIFY2(personal, personal ? "" : qPrintable(personal.error().detail));
        const auto added = waitFor(run->tokens.add(project, Secret::copyOf(projectSample)));
        QVERIFY2(added, added ? "" : qPrintable(added.error().detail));
        QVERIFY(waitFor(run->tokens.setScopes(personal->id, {})));
        const Result<void> renamed = waitFor(run->tokens.rename(personal->id, u"barer"_s));
        QVERIFY2(renamed, renamed ? "" : qPrintable(renamed.error().detail));
    }
    auto run = start();
    QCOMPARE(personalCredentials(run->tokens.all()).size(), 1U);
    QCOMPARE(personalCredentials(run->tokens.all()).front().name, u"barer"_s);
    QCOMPARE(otherCredentials(run->tokens.all()).size(), 1U);
}

void CredentialRepositoryTest::everyFieldSurvivesARestart()
{
    Credential token = tokenNamed(u"Ünïcode 'quoted'; DROP TABLE credential"_s);
    token.owner = u"manager"_s;
    token.serviceId = u"17"_s;
    token.scopes = {u"b"_s, u"a"_s, u"b"_s};
    token.created = utcFromMSecs(1'700'000'000'123);
    token.expires = token.created.addDays(30);
    {
        auto run = start();
        const auto added = waitFor(run->tokens.add(token, Secret::copyOf(sample)));
        QVERIFY(added);
        token = *added;
        QCOMPARE(token.scopes, QStringList({u"a"_s, u"b"_s}));
    }
    auto run = start();
    QCOMPARE(personalCredentials(run->tokens.all()), std::vector<Credential>{token});
}

void CredentialRepositoryTest::noFileContainsASecret()
{
    auto run = start();
    QVERIFY(waitFor(run->tokens.add(tokenNamed(u"CI"_s), Secret::copyOf(sample))));
    QVERIFY(waitFor(run->tokens.add(tokenNamed(u"now"_s, StorageKind::Session), Secret::copyOf(sample))));
    LeakScanner scanner;
    scanner.add(sample);
    const QStringList hits = scanner.scan(m_session.home());
    QVERIFY2(hits.isEmpty(), qPrintable(hits.join(QLatin1Char('\n'))));
}

void CredentialRepositoryTest::changesAreAnnounced()
{
    auto run = start();
    QSignalSpy changed(&run->tokens, &CredentialRepository::changed);
    const auto added = waitFor(run->tokens.add(tokenNamed(u"CI"_s), Secret::copyOf(sample)));
    QVERIFY(added);
    QCOMPARE(changed.count(), 1);
    QVERIFY(waitFor(run->tokens.remove(added->id)));
    QCOMPARE(changed.count(), 2);
}

void CredentialRepositoryTest::namesAreUniquePerEnvironmentIgnoringCase()
{
    auto run = start();
    QVERIFY(waitFor(run->tokens.add(tokenNamed(u"Büro"_s), Secret::copyOf(sample))));
    for (const QString &name : {u"Büro"_s, u"bÜRO"_s, u"  Büro "_s}) {
        const auto second = waitFor(run->tokens.add(tokenNamed(name), Secret::copyOf(sample)));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Conflict);
    }
    Credential elsewhere = tokenNamed(u"Büro"_s);
    elsewhere.environmentId = u"gl-strings"_s;
    QVERIFY(waitFor(run->tokens.add(elsewhere, Secret::copyOf(sample))));
    const auto nameless = waitFor(run->tokens.add(tokenNamed(u"  "_s), Secret::copyOf(sample)));
    QVERIFY(!nameless);
    QCOMPARE(nameless.error().kind, ErrorKind::InvalidInput);
}

void CredentialRepositoryTest::oneOfTwoConcurrentAddsWithTheSameNameFails()
{
    auto run = start();
    auto first = run->tokens.add(tokenNamed(u"CI"_s), Secret::copyOf(sample));
    auto second = run->tokens.add(tokenNamed(u"ci"_s), Secret::copyOf(sample));
    QVERIFY(waitFor(first));
    const auto refused = waitFor(second);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QCOMPARE(personalCredentials(run->tokens.all()).size(), 1U);
}

void CredentialRepositoryTest::aTokenCannotBeRenamedToATakenName()
{
    auto run = start();
    QVERIFY(waitFor(run->tokens.add(tokenNamed(u"first"_s), Secret::copyOf(sample))));
    const auto second = waitFor(run->tokens.add(tokenNamed(u"second"_s), Secret::copyOf(sample)));
    QVERIFY(second);
    const Result<void> renamed = waitFor(run->tokens.rename(second->id, u"FIRST"_s));
    QVERIFY(!renamed);
    QCOMPARE(renamed.error().kind, ErrorKind::Conflict);
    QVERIFY(waitFor(run->tokens.rename(second->id, u"Second"_s))); // its own name is not a conflict
}

void CredentialRepositoryTest::aPastedTokenIsRecognisedAfterARestart()
{
    {
        auto run = start();
        QVERIFY(waitFor(run->tokens.add(tokenNamed(u"CI"_s), Secret::copyOf(sample))));
    }
    auto run = start();
    const Credential *found = run->tokens.withFingerprint(run->tokens.fingerprint(Secret::copyOf(sample)));
    QVERIFY(found && found->name == u"CI"_s);
    QVERIFY(!run->tokens.withFingerprint(run->tokens.fingerprint(Secret::copyOf("another"))));
}

void CredentialRepositoryTest::removingDeletesSecretAndRow()
{
    auto run = start();
    const auto added = waitFor(run->tokens.add(tokenNamed(u"CI"_s), Secret::copyOf(sample)));
    QVERIFY(added);
    QVERIFY(waitFor(run->tokens.remove(added->id)));
    QVERIFY(personalCredentials(run->tokens.all()).empty());
    QCOMPARE(run->count("SELECT count(*) FROM credential"), 0);
    const Result<Secret> secret = waitFor(run->keychain.read(added->id));
    QVERIFY(!secret);
    QCOMPARE(secret.error().kind, ErrorKind::NotFound);
    QVERIFY(waitFor(run->tokens.add(tokenNamed(u"CI"_s), Secret::copyOf(sample))));
}

void CredentialRepositoryTest::interruptedRemovalIsFinishedAtTheNextStart()
{
    QString id;
    {
        auto run = start();
        id = added(*run, u"CI"_s);
        QVERIFY(run->statement("INSERT INTO leftover SELECT id, storage FROM credential"));
        QVERIFY(run->statement("DELETE FROM credential"));
    }
    auto run = start();
    QVERIFY(personalCredentials(run->tokens.all()).empty());
    QTRY_COMPARE(run->count("SELECT count(*) FROM leftover"), 0);
    QVERIFY(!waitFor(run->keychain.read(id)));
}

void CredentialRepositoryTest::missingSecretIsMarked()
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

void CredentialRepositoryTest::secretThatReappearsIsNotMissing()
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

void CredentialRepositoryTest::failedRowWriteRemovesTheSecret()
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

void CredentialRepositoryTest::newerDatabaseLeavesNothingInTheKeychain()
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
    QVERIFY(waitFor(run.tokens.add(tokenNamed(u"CI"_s, StorageKind::Session), Secret::copyOf(sample))));
}

void CredentialRepositoryTest::aSessionTokenLeavesNoTrace()
{
    const int before = m_session.secretsKept();
    {
        auto run = start();
        const auto added =
            waitFor(run->tokens.add(tokenNamed(u"fleeting"_s, StorageKind::Session), Secret::copyOf(sample)));
        QVERIFY(added);
        const Result<Secret> secret = waitFor(run->tokens.secretOf(added->id));
        QVERIFY(secret && secret->view() == sample);
        QVERIFY(waitFor(run->tokens.markUsed(added->id, QDateTime::currentDateTimeUtc())));
        QCOMPARE(run->count("SELECT count(*) FROM credential"), 0);
        QCOMPARE(m_session.secretsKept(), before);
    }
    QVERIFY(personalCredentials(start()->tokens.all()).empty());
    LeakScanner scanner;
    scanner.add("fleeting");
    const QStringList hits = scanner.scan(m_session.home());
    QVERIFY2(hits.isEmpty(), qPrintable(hits.join(QLatin1Char('\n'))));
}

void CredentialRepositoryTest::lastUseRevocationScopesAndNameAreStored()
{
    const QDateTime when = utcFromMSecs(1'700'000'000'000);
    QString id;
    {
        auto run = start();
        id = added(*run, u"CI"_s);
        QVERIFY(waitFor(run->tokens.markUsed(id, when)));
        QVERIFY(waitFor(run->tokens.markRevoked(id, when.addSecs(60))));
        QVERIFY(waitFor(run->tokens.setScopes(id, {u"z"_s, u"a"_s, u"a"_s})));
        QVERIFY(waitFor(run->tokens.rename(id, u" Releases "_s)));
    }
    auto run = start();
    const Credential *token = run->tokens.find(id);
    QVERIFY(token);
    QCOMPARE(token->lastUsed, when);
    QCOMPARE(token->revoked, when.addSecs(60));
    QCOMPARE(token->scopes, QStringList({u"a"_s, u"z"_s}));
    QCOMPARE(token->name, u"Releases"_s);
}

void CredentialRepositoryTest::unknownIdsAreNotFound()
{
    auto run = start();
    const QString id = u"no such id"_s;
    QCOMPARE(waitFor(run->tokens.secretOf(id)).error().kind, ErrorKind::NotFound);
    QCOMPARE(waitFor(run->tokens.markUsed(id, QDateTime::currentDateTimeUtc())).error().kind,
             ErrorKind::NotFound);
    QCOMPARE(waitFor(run->tokens.rename(id, u"x"_s)).error().kind, ErrorKind::NotFound);
}

void CredentialRepositoryTest::destroyingItWithWorkPendingIsSafe()
{
    auto run = start();
    const QString id = added(*run, u"CI"_s);
    const auto used = run->tokens.secretOf(id);
    const auto marked = run->tokens.remove(id);
    const auto added = run->tokens.add(tokenNamed(u"two"_s), Secret::copyOf(sample));
    run->tokens.probeKeychain();
    run.reset();
    QTRY_VERIFY(used.isFinished() && marked.isFinished() && added.isFinished());
    QVERIFY(start()->database.notice().isEmpty());
}

void CredentialRepositoryTest::lockedKeychainChangesNothing()
{
    QString id;
    {
        auto run = start();
        id = added(*run, u"kept"_s);
        QTRY_COMPARE(run->tokens.keychainState(), KeychainState::Unlocked);
    }
    m_session.lockKeyring();
    auto run = start();
    QTRY_COMPARE(run->tokens.keychainState(), KeychainState::Locked);
    const auto added = waitFor(run->tokens.add(tokenNamed(u"CI"_s), Secret::copyOf(sample)));
    QVERIFY(!added);
    QCOMPARE(added.error().kind, ErrorKind::KeychainLocked);
    QCOMPARE(run->count("SELECT count(*) FROM credential"), 1);
    const Result<Secret> secret = waitFor(run->tokens.secretOf(id));
    QVERIFY(!secret);
    QCOMPARE(secret.error().kind, ErrorKind::KeychainLocked);
    QVERIFY(!run->tokens.find(id)->secretMissing);
    QVERIFY(waitFor(run->tokens.add(tokenNamed(u"CI"_s, StorageKind::Session), Secret::copyOf(sample))));
}

void CredentialRepositoryTest::aRemovalWaitsForTheKeychainToOpen()
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

void CredentialRepositoryTest::withoutAKeychainASessionTokenWorks()
{
    m_session.stopKeyring();
    auto run = start();
    QTRY_COMPARE(run->tokens.keychainState(), KeychainState::Unavailable);
    const auto kept = waitFor(run->tokens.add(tokenNamed(u"CI"_s), Secret::copyOf(sample)));
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, ErrorKind::KeychainUnavailable);
    QCOMPARE(run->count("SELECT count(*) FROM credential"), 0);
    const auto added =
        waitFor(run->tokens.add(tokenNamed(u"CI"_s, StorageKind::Session), Secret::copyOf(sample)));
    QVERIFY(added);
    QVERIFY(waitFor(run->tokens.secretOf(added->id)));
}

PATLAS_SESSION_TEST(CredentialRepositoryTest, Keyring::Unlocked)
#include "tst_credentialrepository.moc"
