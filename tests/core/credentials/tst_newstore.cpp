// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/CredentialRepository.h"
#include "core/credentials/DefaultStore.h"
#include "core/credentials/StoreMove.h"
#include "core/credentials/UnreferencedSecrets.h"
#include "core/secret/SessionStore.h"
#include "core/secret/VaultStore.h"
#include "core/storage/Database.h"
#include "core/storage/Sql.h"
#include "tests/support/Credentials.h"
#include "tests/support/DeviceStore.h"
#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

using namespace patlas;
using namespace patlas::test;

namespace {

constexpr char sample[] = "glspat_t0kEnNeWsToReTeSt01234567";

/// One run of a program with a store that Patlas does not have, which takes one line.
struct DeviceRun {
    DeviceRun(const QString &directory, DeviceStore::Secrets &secrets)
        : database(directory + u"/patlas.sqlite"_s)
        , vault(directory + u"/patlas.vault"_s, VaultCost{1, 8ULL * 1024 * 1024})
        , device(secrets)
        , tokens(database, {&vault, &device, &session})
    {
    }

    QString added(const QString &name)
    {
        Credential token = newPersonalToken();
        token.environmentId = u"sandbox"_s;
        token.name = name;
        const auto kept = waitFor(tokens.add(token, Secret::copyOf(sample + name.toStdString())));
        return kept ? kept->id : kept.error().message();
    }
    QStringList texts(const char *statement)
    {
        return waitFor(
                   database.run<QStringList>([statement](QSqlDatabase &connection) -> Result<QStringList> {
                       Result<QSqlQuery> rows = execute(connection, statement);
                       QStringList found;
                       while (rows && rows->next())
                           found.append(rows->value(0).toString());
                       return found;
                   }))
            .value_or(QStringList());
    }

    Database database;
    VaultStore vault;
    SessionStore session;
    DeviceStore device;
    CredentialRepository tokens;
};

} // namespace

/// A store of another kind needs nothing but its class and its line: neither the repository nor the database
/// knows the kinds of stores.
class NewStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(m_directory->isValid());
        m_secrets.clear();
    }
    void credentialIsAddedReadAndRemoved();
    void credentialsAreMovedThereAndBack();
    void absentStoreFinishesItsWorkWhenItIsBack();
    void unreferencedAndMissingSecretsAreFound();
    void unlistedStoreKeepsItsCredentials();

private:
    std::unique_ptr<DeviceRun> start()
    {
        auto run = std::make_unique<DeviceRun>(m_directory->path(), m_secrets);
        if (!waitFor(run->tokens.load()))
            qFatal("tokens cannot be loaded");
        if (run->vault.state() == VaultState::Absent)
            waitFor(run->vault.create(Secret::copyOf("pass")));
        else
            waitFor(run->vault.unlock(Secret::copyOf("pass")));
        return run;
    }
    std::unique_ptr<DeviceRun> startWithDevice()
    {
        auto run = start();
        waitFor(run->tokens.defaultStore().choose(deviceStoreId));
        return run;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    DeviceStore::Secrets m_secrets; ///< on the device, whether Patlas runs or not
};

void NewStoreTest::credentialIsAddedReadAndRemoved()
{
    auto run = startWithDevice();
    const QString id = run->added(u"CI"_s);
    QVERIFY(run->tokens.find(id));
    QCOMPARE(run->tokens.find(id)->storage.text, u"device"_s);
    QCOMPARE(run->texts("SELECT storage FROM credential"), QStringList{u"device"_s});
    QCOMPARE(m_secrets.size(), 1U);

    run.reset();
    run = start();
    QCOMPARE(run->tokens.defaultStore().id().text, u"device"_s);
    QVERIFY(waitFor(run->tokens.secretOf(id))->view() == std::string(sample) + "CI");
    QVERIFY(waitFor(run->tokens.remove(id)));
    QVERIFY(m_secrets.empty());
    QVERIFY(run->tokens.all().empty());
    QVERIFY(run->texts("SELECT secret FROM leftover").isEmpty());
}

void NewStoreTest::credentialsAreMovedThereAndBack()
{
    auto run = start();
    QCOMPARE(run->tokens.defaultStore().id().text,
             u"vault"_s); // the first in the list that outlasts a session
    const QString first = run->added(u"first"_s);
    const QString second = run->added(u"second"_s);
    QVERIFY(m_secrets.empty());
    const auto moveAll = [&run](const StoreId &to) {
        StoreMove move(run->tokens.defaultStore());
        QSignalSpy finished(&move, &StoreMove::finished);
        move.start(to, false);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.front().front().value<MoveReport>().moved, 2);
    };
    moveAll(deviceStoreId);
    QCOMPARE(m_secrets.size(), 2U);
    QCOMPARE(waitFor(run->vault.keys()).value(), QStringList());
    QVERIFY(run->tokens.defaultStore().idsInOtherStores().isEmpty());
    QVERIFY(waitFor(run->tokens.secretOf(first)));

    moveAll(vaultStoreId);
    QVERIFY(m_secrets.empty());
    QVERIFY(waitFor(run->tokens.secretOf(second)));
    QVERIFY(run->texts("SELECT secret FROM leftover").isEmpty());
}

void NewStoreTest::absentStoreFinishesItsWorkWhenItIsBack()
{
    auto run = startWithDevice();
    const QString id = run->added(u"CI"_s);
    run->device.setPresent(false);
    const Result<void> removed = waitFor(run->tokens.remove(id));
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, ErrorKind::KeychainUnavailable);
    QVERIFY(!run->tokens.find(id));
    QCOMPARE(m_secrets.size(), 1U);
    run->device.setPresent(true);
    QTRY_VERIFY(m_secrets.empty());
    QTRY_VERIFY(run->texts("SELECT secret FROM leftover").isEmpty());
}

void NewStoreTest::unreferencedAndMissingSecretsAreFound()
{
    QString id;
    {
        auto run = startWithDevice();
        id = run->added(u"CI"_s);
    }
    m_secrets.clear();
    m_secrets.emplace(u"lost"_s, Secret::copyOf(sample));
    auto run = start();
    QTRY_VERIFY(run->tokens.find(id)->secretMissing);
    QTRY_COMPARE(run->tokens.unreferenced().all().size(), 1U);
    const SecretPlace lost = run->tokens.unreferenced().all().front();
    QCOMPARE(lost.key, u"lost"_s);
    QVERIFY(waitFor(run->tokens.unreferenced().remove(lost)));
    QVERIFY(m_secrets.empty());
}

/// The database may name a store of another version of Patlas: not found there is not taken for deleted.
void NewStoreTest::unlistedStoreKeepsItsCredentials()
{
    QString id;
    {
        auto run = startWithDevice();
        id = run->added(u"CI"_s);
    }
    {
        Database database(m_directory->filePath(u"patlas.sqlite"_s));
        SessionStore session;
        VaultStore vault(m_directory->filePath(u"patlas.vault"_s));
        CredentialRepository tokens(database, {&vault, &session});
        QVERIFY(waitFor(tokens.load()));
        QCOMPARE(tokens.defaultStore().id().text, u"vault"_s);
        const Result<Secret> secret = waitFor(tokens.secretOf(id));
        QVERIFY(!secret);
        QCOMPARE(secret.error().kind, ErrorKind::KeychainUnavailable);
        QVERIFY2(secret.error().what.contains(u"device"_s), qPrintable(secret.error().what));
        QVERIFY(!tokens.find(id)->secretMissing);
    }
    QVERIFY(waitFor(start()->tokens.secretOf(id)));
}

PATLAS_CORE_TEST(NewStoreTest)
#include "tst_newstore.moc"
