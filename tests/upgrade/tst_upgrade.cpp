// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlas/Program.h"
#include "core/credentials/DefaultStore.h"
#include "core/credentials/UnreferencedSecrets.h"
#include "core/request/OperationDraft.h"
#include "core/secret/VaultStore.h"
#include "tests/support/Credentials.h"
#include "tests/support/DesktopSession.h"
#include "tests/support/Utc.h"
#include "tests/support/WaitFor.h"

#include <QDir>
#include <QDirIterator>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 90'000;

/// Copies the earlier version's files, writable, to where the new version looks, like a package upgrade.
bool copyTree(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString source = files.next();
        if (source.endsWith(".license"_L1))
            continue;
        const QString target = to + u'/' + QDir(from).relativeFilePath(source);
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(source, target)
            || !QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner))
            return false;
    }
    return true;
}

template <typename Token> const Token *named(const std::vector<Token> &tokens, const QString &name)
{
    const auto found =
        std::find_if(tokens.begin(), tokens.end(), [&](const Token &token) { return token.name == name; });
    return found == tokens.end() ? nullptr : &*found;
}

} // namespace

/// A data directory of an earlier version is migrated with all its content. tests/upgrade/<version>/README.md
/// describes each directory and how it was created.
class UpgradeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_program.reset(); }
    void vaultOpensWithTheSameSecrets();
    void wrongPassphraseIsStillRefused();
    void tokensKeepTheirState();
    void environmentsConnectionsAndPresetsAreKept();
    void historyIsKeptAndSearchable();
    void requestFromTheHistoryCanBeSentAgain();
    void draftsAreKept();
    void secondStartFindsTheSameData();

private:
    void start();
    void unlock();
    Workspace &workspace() { return m_program->workspace(); }
    CredentialRepository &tokens() { return workspace().tokens(); }
    const Environment *agency();
    std::vector<HistoryEntry> history(const QString &text = {});
    std::string secretOf(const QString &id);

    std::unique_ptr<Program> m_program;
};

void UpgradeTest::init()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QVERIFY(QDir(data).removeRecursively());
    QVERIFY(copyTree(QStringLiteral(PATLAS_EARLIER_DATA "/0.1.0/data"), data));
    start();
}

void UpgradeTest::start()
{
    m_program = std::make_unique<Program>(AppPaths::standard());
    m_program->start();
    QTRY_COMPARE_WITH_TIMEOUT(workspace().sandbox().state(), SandboxControl::State::Running, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!workspace().api().operations.empty(), patience);
    // The sandbox takes back what the earlier version kept in the store before it hands out new ones.
    const auto isHandedOut = [](const Credential &token) {
        return token.isReissued && token.name == "Demo app"_L1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(std::any_of(tokens().all().begin(), tokens().all().end(), isHandedOut),
                             patience);
}

void UpgradeTest::unlock()
{
    QCOMPARE(workspace().vault().state(), VaultState::Locked);
    const auto unlocked = waitFor(workspace().vault().unlock(Secret::copyOf("correct horse battery staple")));
    QVERIFY2(unlocked, unlocked ? "" : qPrintable(unlocked.error().message()));
}

const Environment *UpgradeTest::agency()
{
    const std::vector<Environment> &all = workspace().environments().all();
    const auto found = std::find_if(all.begin(), all.end(), [](const Environment &environment) {
        return environment.name == "Agency staging"_L1;
    });
    return found == all.end() ? nullptr : &*found;
}

std::vector<HistoryEntry> UpgradeTest::history(const QString &text)
{
    HistoryFilter filter;
    filter.text = text;
    return waitFor(workspace().history().find(filter)).value_or(std::vector<HistoryEntry>());
}

std::string UpgradeTest::secretOf(const QString &id)
{
    const Result<Secret> secret = waitFor(tokens().secretOf(id));
    return secret ? std::string(secret->view()) : "error: " + secret.error().message().toStdString();
}

void UpgradeTest::vaultOpensWithTheSameSecrets()
{
    unlock();
    const Credential *personal = named(tokens().all(), u"Nightly export"_s);
    const Credential *project = named(tokens().all(), u"Web shop"_s);
    QVERIFY(personal && project);
    const QString projectId = project->id; // the list may change while a secret is read
    // The fingerprint key of this installation is kept, so a token that is pasted again is recognised.
    QCOMPARE(tokens().fingerprint(Secret::copyOf("pat_kept_since_0.1.0_5f1e7c9b")), personal->fingerprint);
    QCOMPARE(secretOf(personal->id), std::string("pat_kept_since_0.1.0_5f1e7c9b"));
    QCOMPARE(secretOf(projectId), std::string("web-shop!0123456789abcdef0123456789abcdef"));
    QVERIFY(tokens().unreferenced().all().empty());
}

void UpgradeTest::wrongPassphraseIsStillRefused()
{
    const auto unlocked =
        waitFor(workspace().vault().unlock(Secret::copyOf("correct horse battery stapler")));
    QVERIFY(!unlocked);
    QCOMPARE(unlocked.error().kind, ErrorKind::KeychainDenied);
}

void UpgradeTest::tokensKeepTheirState()
{
    unlock();
    QCOMPARE(tokens().defaultStore().id(), StoreId(vaultStoreId));
    QCOMPARE(personalCredentials(tokens().all()).size(), std::size_t(3));
    const Credential *robot = named(tokens().all(), u"Release robot"_s);
    const Credential *revoked = named(tokens().all(), u"Last year's robot"_s);
    const Credential *nightly = named(tokens().all(), u"Nightly export"_s);
    QVERIFY(robot && revoked && nightly && agency());
    QCOMPARE(robot->environmentId, QLatin1String(sandboxEnvironmentId));
    QCOMPARE(robot->scopes, QStringList({u"can_create_tags"_s, u"can_edit_tags"_s}));
    QVERIFY(!robot->serviceId.isEmpty() && !robot->owner.isEmpty());
    QCOMPARE(robot->created.daysTo(robot->expires), 90);
    QVERIFY(robot->lastUsed.isValid());
    QVERIFY(!robot->revoked.isValid());
    QVERIFY(revoked->revoked.isValid());
    QCOMPARE(nightly->environmentId, agency()->id);
    QCOMPARE(nightly->owner, u"robot@agency.example"_s);
    // Made by hand: only the day of adding was known, and was called that of making.
    QVERIFY(!nightly->created.isValid() && !nightly->neverExpires);
    QCOMPARE(nightly->added, utc(QDate(2026, 11, 2), QTime(9, 30)));
    for (const Credential &token : tokens().all()) {
        // Project tokens of the sandbox are of one session: it hands them out again at each start.
        const bool isOfSandbox = token.environmentId == QLatin1String(sandboxEnvironmentId);
        if (token.isPersonal || !isOfSandbox)
            QCOMPARE(token.storage, StoreId(vaultStoreId));
        QVERIFY(!token.secretMissing);
    }
}

void UpgradeTest::environmentsConnectionsAndPresetsAreKept()
{
    QVERIFY(agency());
    QCOMPARE(agency()->apiBase, QUrl(u"https://staging.agency.example/v1/api"_s));
    QCOMPARE(agency()->dashboard, QUrl(u"https://staging.agency.example/tokens"_s));
    const Connection connection = m_program->services().connections.connection(agency()->id);
    QCOMPARE(connection.proxyUse, ProxyUse::Http);
    QCOMPARE(connection.proxyHost, u"proxy.agency.example"_s);
    QCOMPARE(connection.proxyPort, quint16(3128));
    QTRY_COMPARE(workspace().presets().all().size(), std::size_t(1));
    QCOMPARE(workspace().presets().all().front(),
             (ScopePreset{u"Release robot"_s, {u"can_create_tags"_s, u"can_edit_tags"_s}}));
}

void UpgradeTest::historyIsKeptAndSearchable()
{
    const std::vector<HistoryEntry> rows = history();
    QCOMPARE(rows.size(), std::size_t(3)); // newest first
    QCOMPARE(rows.at(0).method, u"POST"_s);
    QCOMPARE(rows.at(0).status / 100, 4);
    QCOMPARE(rows.at(1).operationId, u"tags.list"_s);
    QCOMPARE(rows.at(1).status, 200);
    QCOMPARE(rows.at(1).tokenName, u"Demo app"_s);
    QCOMPARE(rows.at(2).operationId, u"tags.create"_s);
    QCOMPARE(rows.at(2).tokenName, u"Release robot"_s);
    QCOMPARE(rows.at(2).status / 100, 2);
    QCOMPARE(history(u"robot"_s).size(), std::size_t(1));
    const Result<Exchange> exchange = waitFor(workspace().history().exchange(rows.at(2).rowId));
    QVERIFY(exchange);
    QVERIFY(exchange->request.bodyPreview.startsWith('{'));
    QVERIFY(!exchange->responseHeaders.empty());
    QVERIFY(exchange->timings.totalMs > 0);
    // Which credentials it carried is known by slot now.
    const Credential *robot = named(tokens().all(), u"Release robot"_s);
    QVERIFY(robot);
    QCOMPARE(exchange->request.credentials.value(personalSlot), robot->id);
    const QString projectId = exchange->request.credentials.value(projectSlot);
    QVERIFY(tokens().find(projectId) && !tokens().find(projectId)->isPersonal);
    QVERIFY(!tokens().find(projectId)->attributes.value(u"app"_s).isEmpty());
}

void UpgradeTest::requestFromTheHistoryCanBeSentAgain()
{
    unlock();
    Result<RequestDraft> draft = waitFor(workspace().history().draft(history(u"robot"_s).at(0).rowId));
    QVERIFY(draft);
    draft->credentials.remove(personalSlot); // it expired ninety days after it was created
    draft->body = R"({"name": "made-after-the-upgrade", "entryIds": []})";
    rebase(*draft, workspace().api().operation(u"tags.create"), workspace().sandbox().environment());
    const Exchange exchange =
        waitFor(workspace().pipeline().send(*draft, preflight(*draft, workspace().preflightContext())));
    QVERIFY2(!exchange.error, exchange.error ? qPrintable(exchange.error->message()) : "");
    QCOMPARE(exchange.status, 201); // the sandbox accepts the project token issued by the earlier version
    QTRY_COMPARE(history().size(), std::size_t(4));
}

void UpgradeTest::draftsAreKept()
{
    QVERIFY(agency());
    // By its place: the latest one is what the window has shown meanwhile.
    const auto latest = waitFor(workspace().drafts().draft(agency()->id, {}));
    QVERIFY(latest && *latest);
    QCOMPARE((*latest)->url, u"/v1/api/projects?page=2"_s);
    QCOMPARE(
        (*latest)->headers,
        (std::vector<NamedValue>{{u"X-Trace"_s, u"42"_s, true}, {u"Accept-Language"_s, u"nn-NO"_s, false}}));
    const auto create =
        waitFor(workspace().drafts().draft(QLatin1String(sandboxEnvironmentId), u"tags.create"_s));
    QVERIFY(create && *create);
    QCOMPARE((*create)->body, QByteArray(R"({"name": "half typed, and kept"})"));
    const Credential *robot = named(tokens().all(), u"Release robot"_s);
    QVERIFY(robot);
    QCOMPARE((*create)->credentials.value(personalSlot), robot->id);
}

void UpgradeTest::secondStartFindsTheSameData()
{
    m_program.reset();
    start();
    vaultOpensWithTheSameSecrets();
    historyIsKeptAndSearchable();
}

PATLAS_SESSION_TEST(UpgradeTest, Keyring::None)

#include "tst_upgrade.moc"
