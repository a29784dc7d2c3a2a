// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environment/EnvironmentRepository.h"
#include "core/storage/Database.h"

#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace patlas;

namespace {

Environment named(const QString &name)
{
    Environment environment;
    environment.id = name + QStringLiteral("-id");
    environment.name = name;
    environment.apiBase = QUrl(QStringLiteral("https://staging.example.com/v1/api"));
    return environment;
}

} // namespace

class EnvironmentRepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theBuiltInOnesAreThereBeforeLoading();
    void aSavedOneIsThereAfterARestart();
    void savingAgainReplaces();
    void oneWithoutAnIdGetsOne();
    void aBadAddressIsRefused_data();
    void aBadAddressIsRefused();
    void plainHttpNeedsThePersonsWord();
    void aTakenNameIsRefusedWhateverItsCase();
    void theBuiltInOnesCanBeNeitherChangedNorRemoved();
    void removingForgets();
    void theSandboxAddressStaysInMemory();
    void destroyingItWithWorkPendingIsSafe();

private:
    QString file() const { return m_directory->filePath(QStringLiteral("patlas.sqlite")); }
    std::unique_ptr<QTemporaryDir> m_directory;
};

void EnvironmentRepositoryTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

void EnvironmentRepositoryTest::theBuiltInOnesAreThereBeforeLoading()
{
    Database database(file());
    const EnvironmentRepository environments(database);
    QCOMPARE(environments.all().size(), 2U);
    QCOMPARE(environments.all()[0].id, QLatin1String(sandboxEnvironmentId));
    QCOMPARE(environments.all()[0].issuing, Issuing::OverApi);
    const Environment *production = environments.find(QLatin1String(productionEnvironmentId));
    QVERIFY(production);
    QCOMPARE(production->apiBase, QUrl(QStringLiteral("https://api.globallinkstrings.com/v1/api")));
    QCOMPARE(production->issuing, Issuing::ByHand);
}

void EnvironmentRepositoryTest::aSavedOneIsThereAfterARestart()
{
    {
        Database database(file());
        EnvironmentRepository environments(database);
        QSignalSpy changed(&environments, &EnvironmentRepository::changed);
        Environment staging = named(QStringLiteral("  Staging "));
        staging.apiBase = QUrl(QStringLiteral("https://staging.example.com/v1/api//"));
        const Result<void> saved = waitFor(environments.save(staging));
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
        QVERIFY(changed.count() > 0);
    }
    Database database(file());
    EnvironmentRepository environments(database);
    QVERIFY(waitFor(environments.load()));
    QCOMPARE(environments.all().size(), 3U);
    const Environment &kept = environments.all().back();
    QCOMPARE(kept.name, QStringLiteral("Staging"));
    QCOMPARE(kept.apiBase, QUrl(QStringLiteral("https://staging.example.com/v1/api")));
    QVERIFY(kept.dashboard.isEmpty());
    QVERIFY(!kept.builtIn);
    QCOMPARE(kept.issuing, Issuing::ByHand);
}

void EnvironmentRepositoryTest::savingAgainReplaces()
{
    Database database(file());
    EnvironmentRepository environments(database);
    Environment staging = named(QStringLiteral("Staging"));
    QVERIFY(waitFor(environments.save(staging)));
    staging.name = QStringLiteral("STAGING");
    staging.dashboard = QUrl(QStringLiteral("https://staging.example.com/tokens"));
    QVERIFY(waitFor(environments.save(staging)));
    QCOMPARE(environments.all().size(), 3U);
    QCOMPARE(*environments.find(staging.id), staging);
}

void EnvironmentRepositoryTest::oneWithoutAnIdGetsOne()
{
    Database database(file());
    EnvironmentRepository environments(database);
    for (const QString &name : {QStringLiteral("one"), QStringLiteral("two")}) {
        Environment environment = named(name);
        environment.id.clear();
        QVERIFY(waitFor(environments.save(environment)));
    }
    QCOMPARE(environments.all().size(), 4U);
    QVERIFY(!environments.all().back().id.isEmpty());
}

void EnvironmentRepositoryTest::aBadAddressIsRefused_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no scheme") << QStringLiteral("api.example.com");
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd");
    QTest::newRow("javascript") << QStringLiteral("javascript:alert(1)");
    QTest::newRow("no host") << QStringLiteral("https:///v1/api");
    QTest::newRow("user") << QStringLiteral("https://me:secret@example.com/v1/api");
    QTest::newRow("query") << QStringLiteral("https://example.com/v1/api?key=1");
    QTest::newRow("fragment") << QStringLiteral("https://example.com/v1/api#a");
    QTest::newRow("http to another machine") << QStringLiteral("http://example.com/v1/api");
}

void EnvironmentRepositoryTest::aBadAddressIsRefused()
{
    QFETCH(const QString, address);
    Database database(file());
    EnvironmentRepository environments(database);
    Environment environment = named(QStringLiteral("Staging"));
    environment.apiBase = QUrl(address);
    const Result<void> saved = waitFor(environments.save(environment));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::InvalidInput);
    if (address.isEmpty())
        return; // a dashboard may be missing
    environment = named(QStringLiteral("Staging"));
    environment.dashboard = QUrl(address);
    QVERIFY(!waitFor(environments.save(environment)));
}

void EnvironmentRepositoryTest::plainHttpNeedsThePersonsWord()
{
    Database database(file());
    EnvironmentRepository environments(database);
    Environment environment = named(QStringLiteral("Inside"));
    environment.apiBase = QUrl(QStringLiteral("http://build.example.com/v1/api"));
    environment.plainHttpAllowed = true;
    QVERIFY(waitFor(environments.save(environment)));
    EnvironmentRepository next(database);
    QVERIFY(waitFor(next.load()));
    QVERIFY(next.find(environment.id)->plainHttpAllowed);
    // This machine is no other one.
    Environment local = named(QStringLiteral("Local"));
    local.apiBase = QUrl(QStringLiteral("http://localhost:8080/v1/api"));
    QVERIFY(waitFor(environments.save(local)));
}

void EnvironmentRepositoryTest::aTakenNameIsRefusedWhateverItsCase()
{
    Database database(file());
    EnvironmentRepository environments(database);
    for (const QString &name : {QStringLiteral("SANDBOX"), QStringLiteral(" gl strings ")}) {
        const Result<void> saved = waitFor(environments.save(named(name)));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::Conflict);
    }
    const Result<void> nameless = waitFor(environments.save(named(QStringLiteral(" "))));
    QVERIFY(!nameless);
    QCOMPARE(nameless.error().kind, ErrorKind::InvalidInput);
}

void EnvironmentRepositoryTest::theBuiltInOnesCanBeNeitherChangedNorRemoved()
{
    Database database(file());
    EnvironmentRepository environments(database);
    const std::vector<Environment> before = environments.all();
    for (const Environment &environment : before) {
        Environment changed = environment;
        changed.apiBase = QUrl(QStringLiteral("https://evil.example.com"));
        QCOMPARE(waitFor(environments.save(changed)).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(waitFor(environments.remove(environment.id)).error().kind, ErrorKind::InvalidInput);
    }
    QCOMPARE(environments.all(), before);
}

void EnvironmentRepositoryTest::removingForgets()
{
    Database database(file());
    EnvironmentRepository environments(database);
    QVERIFY(waitFor(environments.save(named(QStringLiteral("Staging")))));
    QVERIFY(waitFor(environments.remove(QStringLiteral("Staging-id"))));
    QCOMPARE(environments.all().size(), 2U);
    QVERIFY(waitFor(environments.load()));
    QCOMPARE(environments.all().size(), 2U);
}

void EnvironmentRepositoryTest::theSandboxAddressStaysInMemory()
{
    {
        Database database(file());
        EnvironmentRepository environments(database);
        Environment sandbox = environments.all().front();
        sandbox.apiBase = QUrl(QStringLiteral("http://127.0.0.1:43117/v1/api"));
        environments.setSandbox(sandbox);
        QCOMPARE(environments.find(QLatin1String(sandboxEnvironmentId))->apiBase, sandbox.apiBase);
        QVERIFY(waitFor(environments.load()));
        QCOMPARE(environments.find(QLatin1String(sandboxEnvironmentId))->apiBase, sandbox.apiBase);
    }
    Database database(file());
    EnvironmentRepository environments(database);
    QVERIFY(waitFor(environments.load()));
    QCOMPARE(environments.all().front().apiBase.port(), 0);
}

void EnvironmentRepositoryTest::destroyingItWithWorkPendingIsSafe()
{
    QFuture<Result<void>> pending;
    Database database(file());
    {
        EnvironmentRepository environments(database);
        pending = environments.save(named(QStringLiteral("Staging")));
    }
    QTRY_VERIFY(pending.isFinished());
    EnvironmentRepository next(database);
    QVERIFY(waitFor(next.load()));
    QCOMPARE(next.all().size(), 3U); // what was queued was done all the same
}

PATLAS_CORE_TEST(EnvironmentRepositoryTest)
#include "tst_environmentrepository.moc"
