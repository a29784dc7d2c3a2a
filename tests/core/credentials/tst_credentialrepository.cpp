// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/CredentialRepository.h"

#include "tests/core/credentials/CredentialRun.h"
#include "tests/support/DesktopSession.h"
#include "tests/support/LeakScanner.h"
#include "tests/support/Utc.h"

#include <QDir>
#include <QSemaphore>
#include <QSignalSpy>

#include <memory>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;

namespace {

constexpr char sample[] = "glspat_t0kEnRePoSiToRyTeSt012345";
constexpr char projectSample[] = "0123456789abcdef01234567!89abcdef0123456789abcdef01234567";

using Run = CredentialRun;

Credential tokenNamed(const QString &name, const StoreId &storage = keychainStoreId)
{
    return Run::tokenNamed(name, storage);
}

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
    void tokenAddedBeforeTheRestIsReadStaysUsable();
    void removingDeletesSecretAndRow();
    void aSessionTokenLeavesNoTrace();
    void lastUseRevocationScopesAndNameAreStored();
    void whatAResponseSaysIsNotedAndCanBeForgotten();
    void unknownIdsAreNotFound();

private:
    std::unique_ptr<Run> start() { return Run::started(m_directory->path()); }
    static QString added(Run &run, const QString &name) { return run.added(name, sample); }

    DesktopSession &m_session;
    std::unique_ptr<QTemporaryDir> m_directory;
};

void CredentialRepositoryTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>(m_session.home() + u"/data-XXXXXX"_s);
    QVERIFY(m_directory->isValid());
}

void CredentialRepositoryTest::tokenSurvivesARestartWithItsSecretInTheKeychain()
{
    QString id;
    {
        auto run = start();
        const auto added = waitFor(run->tokens.add(tokenNamed(u"CI"_s), Secret::copyOf(sample)));
        QVERIFY2(added, added ? "" : qPrintable(added.error().message()));
        id = added->id;
        QVERIFY(!id.isEmpty() && added->added.isValid() && !added->created.isValid()
                && !added->fingerprint.isEmpty());
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
    token.neverExpires = true; // no real token has both
    {
        auto run = start();
        const auto added = waitFor(run->tokens.add(token, Secret::copyOf(sample)));
        QVERIFY(added);
        token = *added;
        QCOMPARE(token.scopes, QStringList({u"a"_s, u"b"_s}));
        QVERIFY(waitFor(run->tokens.noteRefused(token.id, utcFromMSecs(1'700'000'100'000), u"No."_s)));
        token = *run->tokens.find(token.id);
        QCOMPARE(token.refusedWords, u"No."_s);
    }
    auto run = start();
    QCOMPARE(personalCredentials(run->tokens.all()), std::vector<Credential>{token});
}

void CredentialRepositoryTest::noFileContainsASecret()
{
    auto run = start();
    QVERIFY(waitFor(run->tokens.add(tokenNamed(u"CI"_s), Secret::copyOf(sample))));
    QVERIFY(waitFor(run->tokens.add(tokenNamed(u"now"_s, sessionStoreId), Secret::copyOf(sample))));
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

void CredentialRepositoryTest::tokenAddedBeforeTheRestIsReadStaysUsable()
{
    added(*start(), u"CI"_s);
    QString id;
    {
        Run run(m_directory->path());
        QSemaphore slowDisk;
        const auto held = run.database.run<void>([&slowDisk](QSqlDatabase &) -> Result<void> {
            slowDisk.acquire();
            return {};
        });
        const auto loading = run.tokens.load();
        const auto taken = run.tokens.add(tokenNamed(u"ci"_s), Secret::copyOf("another"));
        const auto early = run.tokens.add(tokenNamed(u"Early"_s), Secret::copyOf("another"));
        QTest::qWait(50);
        QVERIFY(!loading.isFinished() && !early.isFinished());
        slowDisk.release();
        QVERIFY(waitFor(loading));
        QCOMPARE(waitFor(taken).error().kind, ErrorKind::Conflict);
        id = waitFor(early)->id;
        QCOMPARE(run.tokens.all().size(), 2U);
        QVERIFY(waitFor(run.tokens.secretOf(id)));
    }
    const auto run = start();
    QCOMPARE(run->tokens.all().size(), 2U);
    const Result<Secret> secret = waitFor(run->tokens.secretOf(id));
    QVERIFY2(secret, secret ? "" : qPrintable(secret.error().message()));
    QVERIFY(secret->view() == "another");
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

void CredentialRepositoryTest::aSessionTokenLeavesNoTrace()
{
    const int before = m_session.secretsKept();
    {
        auto run = start();
        const auto added =
            waitFor(run->tokens.add(tokenNamed(u"fleeting"_s, sessionStoreId), Secret::copyOf(sample)));
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

void CredentialRepositoryTest::whatAResponseSaysIsNotedAndCanBeForgotten()
{
    const QDateTime first = utc(QDate(2026, 11, 1), QTime(8, 0));
    const QDateTime ends = utc(QDate(2027, 1, 1), QTime(0, 0));
    QString id;
    {
        auto run = start();
        id = added(*run, u"CI"_s);
        QVERIFY(waitFor(run->tokens.setScopes(id, {u"guessed"_s})));
        QSignalSpy changed(&run->tokens, &CredentialRepository::changed);
        QVERIFY(waitFor(run->tokens.noteTold(id, {}, first, u"GET /user"_s)));
        QCOMPARE(changed.size(), 0);
        QVERIFY(waitFor(
            run->tokens.noteTold(id, {QStringList{u"repo"_s, u"gist"_s}, ends}, first, u"GET /user"_s)));
        QCOMPARE(changed.size(), 1);
        // Each response says the same.
        QVERIFY(waitFor(run->tokens.noteTold(id, {QStringList{u"gist"_s, u"repo"_s}, ends}, first.addDays(1),
                                             u"GET /repos"_s)));
        QCOMPARE(changed.size(), 1);
    }
    auto run = start();
    const Credential *token = run->tokens.find(id);
    QCOMPARE(token->scopes, QStringList({u"gist"_s, u"repo"_s}));
    QCOMPARE(token->expires, ends);
    QCOMPARE(token->told.seen, first);
    QCOMPARE(token->told.by, u"GET /user"_s);
    // Fewer than before, and nothing of the expiry.
    QVERIFY(waitFor(run->tokens.noteTold(id, {QStringList(), {}}, first.addDays(2), u"GET /repos"_s)));
    token = run->tokens.find(id);
    QVERIFY(token->scopes.isEmpty() && knowsScopes(*token)); // none, which is something to know
    QCOMPARE(token->expires, ends);
    QCOMPARE(token->told.seen, first.addDays(2));

    QVERIFY(waitFor(run->tokens.forgetTold(id)));
    run.reset();
    run = start();
    token = run->tokens.find(id);
    QCOMPARE(token->scopes, QStringList(u"guessed"_s));
    QVERIFY(token->expires.isNull() && token->told == ToldByService());

    // What its owner says holds, and the expiry is still the service's.
    QVERIFY(waitFor(run->tokens.noteTold(id, {QStringList(), ends}, first, u"GET /user"_s)));
    QVERIFY(waitFor(run->tokens.setScopes(id, {u"mine"_s})));
    QVERIFY(waitFor(run->tokens.forgetTold(id)));
    token = run->tokens.find(id);
    QCOMPARE(token->scopes, QStringList(u"mine"_s));
    QVERIFY(token->expires.isNull() && !token->told.seen.isValid());
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

PATLAS_SESSION_TEST(CredentialRepositoryTest, Keyring::Unlocked)
#include "tst_credentialrepository.moc"
