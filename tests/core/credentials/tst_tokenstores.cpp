// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ProcessIdentity.h"

#include "tests/core/credentials/CredentialRun.h"
#include "tests/support/DesktopSession.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;

namespace {

constexpr char sample[] = "glspat_t0kEnStOrEsTeSt0123456789";
constexpr char projectSample[] = "0123456789abcdef01234567!89abcdef0123456789abcdef01234567";

using Run = CredentialRun;

std::shared_ptr<const ApiDescription> builtInApi()
{
    auto api = std::make_shared<ApiDescription>();
    addBuiltInSchemes(*api);
    return api;
}

} // namespace

/// Keychain, vault and session side by side, and the state that a crash during a move leaves.
class TokenStoresTest : public QObject {
    Q_OBJECT

public:
    explicit TokenStoresTest(DesktopSession &session)
        : m_session(session)
    {
    }

private Q_SLOTS:
    void init();
    void newTokensGoToTheDefaultStore();
    void migratedTokenIsInOneStoreOnly();
    void moveIntoALockedVaultKeepsTheToken();
    void moveInterruptedBeforeTheRowChangeIsRolledBack();
    void moveInterruptedAfterTheRowChangeIsFinished();
    void removingATokenDuringAMoveLeavesNoSecret();
    void sessionTokenCanBeStored();
    void addInterruptedAfterTheSecretIsFinished();
    void addInterruptedBeforeTheSecretLeavesNothing();
    void interruptedAddDoneAgainYieldsOneToken();
    void interruptedAddIsDroppedWhenTheTokenIsAddedAgain();
    void incompleteAddWithASecretWinsOverOneWithout();
    void tokenThatAnotherProcessIsAddingIsLeftAlone();
    void unreferencedSecretIsListedAndCanBecomeATokenAgain();
    void unreferencedSecretCanBeDeleted();
    void olderVaultCopyMarksMissingSecrets();

private:
    std::unique_ptr<Run> start() const
    {
        auto run = Run::started(m_directory->path());
        if (run->vault.state() == VaultState::Locked)
            waitFor(run->vault.unlock(Secret::copyOf("pass")));
        return run;
    }
    std::unique_ptr<Run> startWithVault() const
    {
        auto run = start();
        if (!waitFor(run->vault.create(Secret::copyOf("pass")))
            || !waitFor(run->tokens.defaultStore().choose(vaultStoreId)))
            qFatal("no vault");
        return run;
    }
    static QString added(Run &run, const char *name, const StoreId &storage = keychainStoreId)
    {
        return run.added(QLatin1String(name), std::string(sample) + name, storage);
    }
    /// Filters by id: the keyring also holds entries of the other tests here, which are unreferenced too.
    static bool isUnreferenced(const Run &run, const QString &id)
    {
        const std::vector<SecretPlace> &unreferenced = run.tokens.unreferenced().all();
        return std::any_of(unreferenced.begin(), unreferenced.end(),
                           [&id](const SecretPlace &each) { return each.key == id; });
    }
    static bool isIn(SecretStore &store, const QString &id) { return waitFor(store.read(id)).has_value(); }

    DesktopSession &m_session;
    std::unique_ptr<QTemporaryDir> m_directory;
};

void TokenStoresTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>(m_session.home() + u"/data-XXXXXX"_s);
    QVERIFY(m_directory->isValid());
}

void TokenStoresTest::newTokensGoToTheDefaultStore()
{
    QString id;
    {
        auto run = startWithVault();
        id = added(*run, "CI");
        QCOMPARE(run->tokens.find(id)->storage, StoreId(vaultStoreId));
        QVERIFY(isIn(run->vault, id) && !isIn(run->keychain, id));
    }
    auto run = start();
    QCOMPARE(run->tokens.defaultStore().id(), StoreId(vaultStoreId));
    QCOMPARE(run->tokens.find(id)->storage, StoreId(vaultStoreId));
    QVERIFY(waitFor(run->tokens.secretOf(id)));
    QVERIFY(waitFor(run->tokens.remove(id)));
    QVERIFY(!isIn(run->vault, id));
}

void TokenStoresTest::migratedTokenIsInOneStoreOnly()
{
    auto run = start();
    const QString id = added(*run, "CI");
    QVERIFY(waitFor(run->vault.create(Secret::copyOf("pass"))));
    QVERIFY(waitFor(run->tokens.defaultStore().choose(vaultStoreId)));
    QCOMPARE(run->tokens.defaultStore().idsInOtherStores(), QStringList{id});
    QVERIFY(waitFor(run->tokens.defaultStore().migrate(id)));
    QVERIFY(run->tokens.defaultStore().idsInOtherStores().isEmpty());
    QVERIFY(isIn(run->vault, id) && !isIn(run->keychain, id));
    QVERIFY(waitFor(run->tokens.secretOf(id))->view() == std::string(sample) + "CI");
    QVERIFY(waitFor(run->tokens.defaultStore().choose(keychainStoreId)));
    QVERIFY(waitFor(run->tokens.defaultStore().migrate(id)));
    QVERIFY(!isIn(run->vault, id) && isIn(run->keychain, id));
    QCOMPARE(run->count("SELECT count(*) FROM leftover"), 0);
    run.reset();
    run = start();
    QCOMPARE(personalCredentials(run->tokens.all()).size(), 1U);
    QVERIFY(waitFor(run->tokens.secretOf(id)));
}

void TokenStoresTest::moveIntoALockedVaultKeepsTheToken()
{
    auto run = startWithVault();
    QVERIFY(waitFor(run->tokens.defaultStore().choose(keychainStoreId)));
    const QString id = added(*run, "CI");
    QVERIFY(waitFor(run->tokens.defaultStore().choose(vaultStoreId)));
    QTRY_COMPARE(run->keychain.state(), KeychainState::Unlocked);
    run->vault.lock();
    const Result<void> moved = waitFor(run->tokens.defaultStore().migrate(id));
    QVERIFY(!moved);
    QCOMPARE(run->keychain.state(), KeychainState::Unlocked); // the error is the vault's
    QCOMPARE(moved.error().kind, ErrorKind::KeychainLocked);
    QVERIFY(waitFor(run->tokens.secretOf(id)));
    QCOMPARE(run->tokens.defaultStore().idsInOtherStores(), QStringList{id});
    QVERIFY(waitFor(run->vault.unlock(Secret::copyOf("pass"))));
    QVERIFY(waitFor(run->tokens.defaultStore().migrate(id))); // repeating the action continues the move
    QVERIFY(isIn(run->vault, id) && !isIn(run->keychain, id));
}

void TokenStoresTest::moveInterruptedBeforeTheRowChangeIsRolledBack()
{
    QString id;
    {
        auto run = startWithVault();
        QVERIFY(waitFor(run->tokens.defaultStore().choose(keychainStoreId)));
        id = added(*run, "CI");
        QVERIFY(run->statement("INSERT INTO leftover (secret, storage) SELECT id, 'vault' FROM credential"));
        QVERIFY(waitFor(run->vault.write(id, Secret::copyOf(sample))));
    }
    auto run = start();
    QTRY_VERIFY(!isIn(run->vault, id));
    QVERIFY(isIn(run->keychain, id));
    QTRY_COMPARE(run->count("SELECT count(*) FROM leftover"), 0);
}

void TokenStoresTest::moveInterruptedAfterTheRowChangeIsFinished()
{
    QString id;
    {
        auto run = startWithVault();
        id = added(*run, "CI");
        QVERIFY(waitFor(run->keychain.write(id, Secret::copyOf(sample))));
        QVERIFY(
            run->statement("INSERT INTO leftover (secret, storage) SELECT id, 'keychain' FROM credential"));
    }
    auto run = start();
    QTRY_VERIFY(!isIn(run->keychain, id));
    QVERIFY(isIn(run->vault, id));
    QVERIFY(!isUnreferenced(*run, id));
}

void TokenStoresTest::removingATokenDuringAMoveLeavesNoSecret()
{
    auto run = startWithVault();
    QVERIFY(waitFor(run->tokens.defaultStore().choose(keychainStoreId)));
    const QString id = added(*run, "CI");
    QVERIFY(waitFor(run->tokens.defaultStore().choose(vaultStoreId)));
    const auto moved = run->tokens.defaultStore().migrate(id);
    const auto removed = run->tokens.remove(id);
    waitFor(moved);
    QVERIFY(waitFor(removed));
    QTRY_VERIFY(!isIn(run->vault, id) && !isIn(run->keychain, id));
    QTRY_COMPARE(run->count("SELECT count(*) FROM leftover"), 0);
    QVERIFY(personalCredentials(run->tokens.all()).empty());
}

void TokenStoresTest::sessionTokenCanBeStored()
{
    QString id;
    {
        auto run = startWithVault();
        id = added(*run, "CI", sessionStoreId);
        QCOMPARE(run->tokens.defaultStore().sessionIds(), QStringList{id});
        QVERIFY(run->tokens.defaultStore().idsInOtherStores().isEmpty());
        QVERIFY(waitFor(run->tokens.defaultStore().migrate(id)));
        QVERIFY(!isIn(run->session, id));
    }
    auto run = start();
    QVERIFY(run->tokens.find(id));
    QVERIFY(waitFor(run->tokens.secretOf(id)));
}

void TokenStoresTest::addInterruptedAfterTheSecretIsFinished()
{
    QString id;
    {
        auto run = start();
        id = added(*run, "CI");
        QVERIFY(run->statement("UPDATE credential SET adding = 1"));
    }
    auto run = start();
    QTRY_VERIFY(run->tokens.find(id));
    QTRY_COMPARE(run->count("SELECT adding FROM credential"), 0);
    QVERIFY(waitFor(run->tokens.secretOf(id)));
}

void TokenStoresTest::addInterruptedBeforeTheSecretLeavesNothing()
{
    {
        auto run = start();
        const QString id = added(*run, "CI");
        QVERIFY(run->statement("UPDATE credential SET adding = 1"));
        QVERIFY(waitFor(run->keychain.remove(id)));
    }
    auto run = start();
    QTRY_COMPARE(run->count("SELECT count(*) FROM credential"), 0);
    QVERIFY(personalCredentials(run->tokens.all()).empty());
    added(*run, "CI"); // the name is available
}

void TokenStoresTest::interruptedAddDoneAgainYieldsOneToken()
{
    QString first;
    {
        auto run = start();
        first = added(*run, "CI");
        QVERIFY(run->statement("UPDATE credential SET adding = 1, storage = 'vault'"));
        QVERIFY(waitFor(run->keychain.remove(first)));
        QVERIFY(waitFor(run->vault.create(Secret::copyOf("pass"))));
        QVERIFY(waitFor(run->vault.write(first, Secret::copyOf(std::string(sample) + "CI"))));
    }
    auto run = std::make_unique<Run>(m_directory->path());
    QVERIFY(waitFor(run->tokens.load()));
    const QString second = added(*run, "CI"); // while the vault with the first one is locked
    QVERIFY(waitFor(run->vault.unlock(Secret::copyOf("pass"))));
    QTRY_VERIFY(!isIn(run->vault, first));
    QTRY_COMPARE(run->count("SELECT count(*) FROM credential"), 1);
    QCOMPARE(personalCredentials(run->tokens.all()).size(), 1U);
    QCOMPARE(personalCredentials(run->tokens.all()).front().id, second);
}

void TokenStoresTest::interruptedAddIsDroppedWhenTheTokenIsAddedAgain()
{
    QString first;
    {
        auto run = startWithVault();
        first = added(*run, "CI");
        QVERIFY(run->statement("UPDATE credential SET adding = 1"));
        QVERIFY(waitFor(run->tokens.defaultStore().choose(keychainStoreId)));
    }
    auto run = std::make_unique<Run>(m_directory->path());
    QVERIFY(waitFor(run->tokens.load()));
    const QString second = added(*run, "CI"); // while the vault with the first one is locked
    QCOMPARE(run->count("SELECT count(*) FROM credential"), 1);
    QVERIFY(waitFor(run->tokens.remove(second)));
    QVERIFY(waitFor(run->vault.unlock(Secret::copyOf("pass"))));
    QTRY_VERIFY(!isIn(run->vault, first));
    QCOMPARE(run->count("SELECT count(*) FROM credential"), 0);
    QVERIFY(personalCredentials(run->tokens.all()).empty());
}

void TokenStoresTest::tokenThatAnotherProcessIsAddingIsLeftAlone()
{
    QProcess other;
    other.start(u"sleep"_s, {u"300"_s});
    QVERIFY(other.waitForStarted());
    const QString adding =
        u"UPDATE credential SET adding = 1, added_by = '%1'"_s.arg(processIdentity(other.processId()));
    QString id;
    {
        auto run = start();
        id = added(*run, "CI");
        QVERIFY(run->statement(adding.toUtf8().constData()));
    }
    {
        auto run = start();
        QVERIFY(personalCredentials(run->tokens.all()).empty());
        QVERIFY(!waitFor(run->tokens.secretOf(id))); // not known here yet
        QTest::qWait(300); // longer than reconciling takes
        QCOMPARE(run->count("SELECT adding FROM credential"), 1);
        QVERIFY(waitFor(run->keychain.read(id)));
        QVERIFY(!isUnreferenced(*run, id));
    }
    other.kill();
    QVERIFY(other.waitForFinished());
    auto run = start();
    QTRY_VERIFY(run->tokens.find(id)); // a crash after all
    QTRY_COMPARE(run->count("SELECT adding FROM credential"), 0);
}

void TokenStoresTest::incompleteAddWithASecretWinsOverOneWithout()
{
    QString second;
    {
        auto run = start();
        QVERIFY(waitFor(run->keychain.remove(added(*run, "CI"))));
        QVERIFY(run->statement("UPDATE credential SET adding = 1"));
    }
    {
        // The state after a kill before the stores responded.
        auto run = std::make_unique<Run>(m_directory->path());
        second = added(*run, "CI");
        QVERIFY(run->statement("UPDATE credential SET adding = 1"));
    }
    auto run = start();
    QTRY_COMPARE(run->count("SELECT count(*) FROM credential WHERE NOT adding"), 1);
    QTRY_COMPARE(run->count("SELECT count(*) FROM credential"), 1);
    QCOMPARE(personalCredentials(run->tokens.all()).size(), 1U);
    QCOMPARE(personalCredentials(run->tokens.all()).front().id, second);
    QCOMPARE(personalCredentials(run->tokens.all()).front().name, u"CI"_s);
}

void TokenStoresTest::unreferencedSecretIsListedAndCanBecomeATokenAgain()
{
    for (QString id; const char *text : {sample, projectSample}) {
        m_directory = std::make_unique<QTemporaryDir>(m_session.home() + u"/data-XXXXXX"_s);
        auto run = start();
        id = QLatin1String(text).left(8);
        QVERIFY(waitFor(run->keychain.write(id, Secret::copyOf(text)))); // as after the database was lost
        run->keychain.check();
        QTRY_VERIFY(isUnreferenced(*run, id));
        const SecretPlace unreferenced{id, keychainStoreId};
        QCOMPARE(
            waitFor(run->tokens.unreferenced().adopt(unreferenced, u" "_s, u"gl-strings"_s, builtInApi()))
                .error()
                .kind,
            ErrorKind::InvalidInput);
        QVERIFY(waitFor(
            run->tokens.unreferenced().adopt(unreferenced, u"found"_s, u"gl-strings"_s, builtInApi())));
        QVERIFY(!isUnreferenced(*run, id));
        run.reset();
        run = start();
        QVERIFY(waitFor(run->tokens.secretOf(id))->view() == text);
        QCOMPARE(run->tokens.find(id)->isPersonal, text != projectSample);
        QCOMPARE(run->tokens.find(id)->slotId, text == projectSample ? projectSlot : personalSlot);
        QVERIFY(waitFor(run->tokens.remove(id)));
    }
}

void TokenStoresTest::unreferencedSecretCanBeDeleted()
{
    auto run = startWithVault();
    QVERIFY(waitFor(run->vault.write(u"lost"_s, Secret::copyOf(sample))));
    run->vault.lock();
    QVERIFY(waitFor(run->vault.unlock(Secret::copyOf("pass"))));
    const SecretPlace unreferenced{u"lost"_s, vaultStoreId};
    QTRY_VERIFY(isUnreferenced(*run, unreferenced.key));
    QVERIFY(waitFor(run->tokens.unreferenced().remove(unreferenced)));
    QVERIFY(!isIn(run->vault, u"lost"_s));
    QVERIFY(!isUnreferenced(*run, unreferenced.key));
}

void TokenStoresTest::olderVaultCopyMarksMissingSecrets()
{
    const QString file = m_directory->filePath(u"patlas.vault"_s);
    const QString copy = m_directory->filePath(u"copy"_s);
    QString id;
    {
        auto run = startWithVault();
        QVERIFY(QFile::copy(file, copy));
        id = added(*run, "CI");
    }
    QVERIFY(QFile::remove(file) && QFile::copy(copy, file));
    auto run = start();
    QTRY_VERIFY(run->tokens.find(id)->secretMissing);
}

PATLAS_SESSION_TEST(TokenStoresTest, Keyring::Unlocked)
#include "tst_tokenstores.moc"
