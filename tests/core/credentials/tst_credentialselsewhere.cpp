// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ProcessIdentity.h"
#include "core/secret/KnownSecrets.h"

#include "tests/core/credentials/CredentialRun.h"
#include "tests/support/TestMain.h"
#include "tests/support/Utc.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;

namespace {

constexpr char elsewhereSample[] = "glspat_eLsEwHeReTeSt0123456789";

} // namespace

/// Credentials that another process changes, adds or moves while this one has them in memory. The other one
/// is a second connection to the database, with rows in the name of a process that runs.
class CredentialsElsewhereTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatDiffersIsTakenOverAndAnnounced();
    void whatIsTheSameIsNotAnnounced();
    void useElsewhereIsAnnouncedAsUse();
    void sessionTokensStay();
    void changeThatIsStillWrittenIsNotUndone();
    void changesOfBothAreKept();
    void tokenBeingAddedElsewhereIsLeftAlone();
    void tokenOfAKilledProcessIsFinished();
    void copyThatAnotherProcessMakesIsLeftAlone();
    void newSecretIsRecognised();

private:
    Result<void> elsewhere(const char *statement, const QVariantList &values = {})
    {
        return waitFor(m_other->run<void>([statement, values](QSqlDatabase &connection) -> Result<void> {
            const Result<QSqlQuery> done = execute(connection, statement, values);
            if (!done)
                return tl::make_unexpected(done.error());
            return {};
        }));
    }
    QString added(const char *name, const StoreId &storage = vaultStoreId)
    {
        return m_run->added(QLatin1String(name), std::string(elsewhereSample) + name, storage);
    }
    bool isUnreferenced(const QString &id) const
    {
        const std::vector<SecretPlace> &all = m_run->tokens.unreferenced().all();
        return std::any_of(all.begin(), all.end(), [&id](const SecretPlace &each) { return each.key == id; });
    }
    /// Its store is opened once more, so that rows and secrets are compared.
    void reconcile()
    {
        m_run->vault.lock();
        QVERIFY(waitFor(m_run->vault.unlock(Secret::copyOf("pass"))));
        QVERIFY(waitFor(m_run->vault.keys()));
        QTest::qWait(200); // longer than reconciling takes
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<CredentialRun> m_run;
    std::unique_ptr<Database> m_other;
    std::unique_ptr<QProcess> m_process; ///< in whose name the other connection writes
};

void CredentialsElsewhereTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_run = CredentialRun::started(m_directory->path());
    QVERIFY(waitFor(m_run->vault.create(Secret::copyOf("pass"))));
    QVERIFY(waitFor(m_run->tokens.defaultStore().choose(vaultStoreId)));
    m_other = std::make_unique<Database>(m_directory->filePath(u"patlas.sqlite"_s));
    m_process = std::make_unique<QProcess>();
    m_process->start(u"sleep"_s, {u"300"_s});
    QVERIFY(m_process->waitForStarted());
}

void CredentialsElsewhereTest::cleanup()
{
    m_process->kill();
    m_process->waitForFinished();
    m_other.reset();
    m_run.reset();
}

void CredentialsElsewhereTest::whatDiffersIsTakenOverAndAnnounced()
{
    const QString renamed = added("Renamed");
    const QString gone = added("Gone");
    const QString stays = added("Stays");
    QVERIFY(waitFor(m_run->vault.write(u"new"_s, Secret::copyOf(elsewhereSample))));
    QVERIFY(elsewhere("UPDATE credential SET name = 'CI', revoked = '2026-01-02T03:04:05.000Z' WHERE id = ?",
                      {renamed}));
    QVERIFY(elsewhere("DELETE FROM credential WHERE id = ?", {gone}));
    QVERIFY(elsewhere("INSERT INTO credential SELECT 'new', environment, slot, personal, 'New', owner, "
                      "service_id, scopes, attributes, created, expires, last_used, revoked, x'00', storage, "
                      "adding, added_by, added, never_expires, refused, refused_words, renews, next, told "
                      "FROM credential WHERE id = ?",
                      {stays}));
    const QSignalSpy changed(&m_run->tokens, &CredentialRepository::changed);
    QVERIFY(waitFor(m_run->tokens.load()));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_run->tokens.all().size(), 3U);
    QCOMPARE(m_run->tokens.find(renamed)->name, u"CI"_s);
    QCOMPARE(m_run->tokens.find(renamed)->revoked, utc({2026, 1, 2}, {3, 4, 5}));
    QVERIFY(!m_run->tokens.find(gone));
    QCOMPARE(m_run->tokens.find(u"new"_s)->name, u"New"_s);
    QCOMPARE(KnownSecrets::current().nameOf(renamed), u"CI"_s);
    QCOMPARE(KnownSecrets::current().nameOf(gone), QString());
    QCOMPARE(KnownSecrets::current().nameOf(u"new"_s), u"New"_s);
    QVERIFY(waitFor(m_run->tokens.secretOf(stays)));
}

void CredentialsElsewhereTest::whatIsTheSameIsNotAnnounced()
{
    const QString id = added("CI");
    QVERIFY(waitFor(m_run->tokens.noteRefused(id, QDateTime::currentDateTimeUtc(), u"no"_s)));
    QVERIFY(waitFor(m_run->tokens.markUsed(id, QDateTime::currentDateTimeUtc())));
    TokenFacts told;
    told.scopes = QStringList{u"b"_s, u"a"_s};
    QVERIFY(waitFor(m_run->tokens.noteTold(id, told, QDateTime::currentDateTimeUtc(), u"GET /user"_s)));
    const QSignalSpy changed(&m_run->tokens, &CredentialRepository::changed);
    const QSignalSpy store(&m_run->tokens.defaultStore(), &DefaultStore::changed);
    const QSignalSpy used(&m_run->tokens, &CredentialRepository::used);
    QVERIFY(waitFor(m_run->tokens.load()));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(store.size(), 0);
    QCOMPARE(used.size(), 0);
}

void CredentialsElsewhereTest::useElsewhereIsAnnouncedAsUse()
{
    const QString id = added("CI");
    QVERIFY(elsewhere("UPDATE credential SET last_used = '2026-01-02T03:04:05.000Z'"));
    const QSignalSpy changed(&m_run->tokens, &CredentialRepository::changed);
    const QSignalSpy used(&m_run->tokens, &CredentialRepository::used);
    QVERIFY(waitFor(m_run->tokens.load()));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(used.size(), 1);
    QCOMPARE(used.at(0).at(0).toString(), id);
    QCOMPARE(m_run->tokens.find(id)->lastUsed, utc({2026, 1, 2}, {3, 4, 5}));
}

void CredentialsElsewhereTest::sessionTokensStay()
{
    const QString id = added("Session", sessionStoreId);
    const QString stored = added("Stored");
    const QSignalSpy changed(&m_run->tokens, &CredentialRepository::changed);
    QVERIFY(waitFor(m_run->tokens.load()));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_run->tokens.all().front().id, id);
    QCOMPARE(m_run->tokens.all().back().id, stored);
    QCOMPARE(KnownSecrets::current().nameOf(id), u"Session"_s);
}

void CredentialsElsewhereTest::changeThatIsStillWrittenIsNotUndone()
{
    const QString id = added("CI");
    QStringList names;
    const QObject context;
    connect(&m_run->tokens, &CredentialRepository::changed, &context,
            [&] { names.append(m_run->tokens.find(id)->name); });
    const auto loading = m_run->tokens.load(); // reads "CI"
    const auto renaming = m_run->tokens.rename(id, u"Renamed"_s); // before it is known that it did
    QVERIFY(waitFor(loading));
    QVERIFY(waitFor(renaming));
    QCOMPARE(names, QStringList{u"Renamed"_s});
    QVERIFY(waitFor(m_run->tokens.load()));
    QCOMPARE(names, QStringList{u"Renamed"_s});
}

void CredentialsElsewhereTest::changesOfBothAreKept()
{
    const QString id = added("CI");
    QVERIFY(elsewhere("UPDATE credential SET name = 'Other', revoked = '2026-01-02T03:04:05.000Z'"));
    // Written before this process knows.
    QVERIFY(waitFor(m_run->tokens.setScopes(id, {u"a"_s})));
    QVERIFY(waitFor(m_run->tokens.markUsed(id, utc({2026, 1, 3}, {0, 0}))));
    QVERIFY(waitFor(m_run->tokens.load()));
    const Credential now = *m_run->tokens.find(id);
    QCOMPARE(now.name, u"Other"_s);
    QVERIFY(now.revoked.isValid());
    QCOMPARE(now.scopes, QStringList{u"a"_s});
    QCOMPARE(now.lastUsed, utc({2026, 1, 3}, {0, 0}));
}

void CredentialsElsewhereTest::tokenBeingAddedElsewhereIsLeftAlone()
{
    const QString id = added("CI");
    QVERIFY(elsewhere("UPDATE credential SET adding = 1, added_by = ?",
                      {processIdentity(m_process->processId())}));
    QVERIFY(waitFor(m_run->tokens.load()));
    QVERIFY(!m_run->tokens.find(id));
    reconcile();
    QCOMPARE(m_run->count("SELECT adding FROM credential"), 1);
    QVERIFY(!isUnreferenced(id));
    QVERIFY(waitFor(m_run->vault.read(id)));
    // It goes on.
    QVERIFY(elsewhere("UPDATE credential SET adding = 0"));
    QVERIFY(waitFor(m_run->tokens.load()));
    QVERIFY(m_run->tokens.find(id));
    QVERIFY(waitFor(m_run->tokens.secretOf(id)));
}

void CredentialsElsewhereTest::tokenOfAKilledProcessIsFinished()
{
    const QString id = added("CI");
    QVERIFY(elsewhere("UPDATE credential SET adding = 1, added_by = ?",
                      {processIdentity(m_process->processId())}));
    QVERIFY(waitFor(m_run->tokens.load()));
    QVERIFY(!m_run->tokens.find(id));
    m_process->kill();
    QVERIFY(m_process->waitForFinished());
    QTRY_VERIFY(m_run->tokens.find(id)); // although nothing is written
    QTRY_COMPARE(m_run->count("SELECT adding FROM credential"), 0);
    QVERIFY(waitFor(m_run->tokens.secretOf(id)));
}

void CredentialsElsewhereTest::copyThatAnotherProcessMakesIsLeftAlone()
{
    const QString id = added("CI");
    const auto isThere = [this, id] { return waitFor(m_run->vault.read(id)).has_value(); };
    QVERIFY(elsewhere("UPDATE credential SET storage = 'keychain'"));
    QVERIFY(elsewhere("INSERT INTO leftover (secret, storage, noted_by) VALUES (?, 'vault', ?)",
                      {id, processIdentity(m_process->processId())}));
    QVERIFY(waitFor(m_run->tokens.load()));
    reconcile();
    QVERIFY(isThere());
    QVERIFY(!isUnreferenced(id));
    m_process->kill();
    QVERIFY(m_process->waitForFinished());
    QVERIFY(waitFor(m_run->tokens.load()));
    reconcile();
    QTRY_VERIFY(!isThere()); // a crash after all
    QTRY_COMPARE(m_run->count("SELECT count(*) FROM leftover"), 0);
}

void CredentialsElsewhereTest::newSecretIsRecognised()
{
    const std::string secret = std::string(elsewhereSample) + "Hidden";
    QVERIFY(waitFor(m_run->vault.write(u"fresh"_s, Secret::copyOf(secret))));
    const QString id = added("CI");
    QVERIFY(elsewhere("UPDATE credential SET id = 'fresh', fingerprint = ?",
                      {m_run->tokens.fingerprint(Secret::copyOf(secret))}));
    QVERIFY(waitFor(m_run->tokens.load()));
    QVERIFY(!m_run->tokens.find(id));
    QTRY_VERIFY(KnownSecrets::current().knows(u"fresh"_s));
    QCOMPARE(KnownSecrets::current().recognise(secret), u"fresh"_s);
}

PATLAS_CORE_TEST(CredentialsElsewhereTest)
#include "tst_credentialselsewhere.moc"
