// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environment/EnvironmentRepository.h"
#include "core/storage/Database.h"

#include "tests/support/Credentials.h"
#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace patlas;

namespace {

Environment named(const QString &name)
{
    Environment environment;
    environment.id = name + u"-id"_s;
    environment.name = name;
    environment.apiBase = QUrl(u"https://staging.example.com/v1/api"_s);
    return environment;
}

} // namespace

class EnvironmentRepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void builtInEnvironmentsExistBeforeLoading();
    void savedEnvironmentSurvivesARestart();
    void savingAgainReplacesTheEnvironment();
    void missingIdIsGenerated();
    void aBadAddressIsRefused_data();
    void aBadAddressIsRefused();
    void plainHttpNeedsExplicitPermission();
    void takenNameIsRefusedIgnoringCase();
    void nameTakenByAnotherProcessIsRefused();
    void builtInEnvironmentsCannotBeChangedOrRemoved();
    void removingDeletesTheEnvironment();
    void theSandboxAddressStaysInMemory();
    void destroyingItWithWorkPendingIsSafe();

private:
    QString file() const { return m_directory->filePath(u"patlas.sqlite"_s); }
    std::unique_ptr<QTemporaryDir> m_directory;
};

void EnvironmentRepositoryTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

void EnvironmentRepositoryTest::builtInEnvironmentsExistBeforeLoading()
{
    Database database(file());
    const EnvironmentRepository environments(database);
    QCOMPARE(environments.all().size(), 2U);
    QCOMPARE(environments.all()[0].id, QLatin1String(sandboxEnvironmentId));
    QCOMPARE(environments.all()[0].issuing, Issuing::OverApi);
    const Environment *production = environments.find(productionEnvironmentId);
    QVERIFY(production);
    QCOMPARE(production->apiBase, QUrl(u"https://api.globallinkstrings.com/v1/api"_s));
    QCOMPARE(production->issuing, Issuing::ByHand);
}

void EnvironmentRepositoryTest::savedEnvironmentSurvivesARestart()
{
    {
        Database database(file());
        EnvironmentRepository environments(database);
        QSignalSpy changed(&environments, &EnvironmentRepository::changed);
        Environment staging = named(u"  Staging "_s);
        staging.apiBase = QUrl(u"https://staging.example.com/v1/api//"_s);
        const Result<void> saved = waitFor(environments.save(staging));
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
        QVERIFY(changed.count() > 0);
    }
    Database database(file());
    EnvironmentRepository environments(database);
    QVERIFY(waitFor(environments.load()));
    QCOMPARE(environments.all().size(), 3U);
    const Environment &kept = environments.all().back();
    QCOMPARE(kept.name, u"Staging"_s);
    QCOMPARE(kept.apiBase, QUrl(u"https://staging.example.com/v1/api"_s));
    QVERIFY(kept.dashboard.isEmpty());
    QVERIFY(!kept.builtIn);
    QCOMPARE(kept.issuing, Issuing::ByHand);
}

void EnvironmentRepositoryTest::savingAgainReplacesTheEnvironment()
{
    Database database(file());
    EnvironmentRepository environments(database);
    Environment staging = named(u"Staging"_s);
    QVERIFY(waitFor(environments.save(staging)));
    staging.name = u"STAGING"_s;
    staging.dashboard = QUrl(u"https://staging.example.com/tokens"_s);
    QVERIFY(waitFor(environments.save(staging)));
    QCOMPARE(environments.all().size(), 3U);
    QCOMPARE(*environments.find(staging.id), staging);
}

void EnvironmentRepositoryTest::missingIdIsGenerated()
{
    Database database(file());
    EnvironmentRepository environments(database);
    for (const QString &name : {u"one"_s, u"two"_s}) {
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
    QTest::newRow("no scheme") << u"api.example.com"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s;
    QTest::newRow("no host") << u"https:///v1/api"_s;
    QTest::newRow("user") << u"https://me:secret@example.com/v1/api"_s;
    QTest::newRow("query") << u"https://example.com/v1/api?key=1"_s;
    QTest::newRow("fragment") << u"https://example.com/v1/api#a"_s;
    QTest::newRow("http to another machine") << u"http://example.com/v1/api"_s;
}

void EnvironmentRepositoryTest::aBadAddressIsRefused()
{
    QFETCH(const QString, address);
    Database database(file());
    EnvironmentRepository environments(database);
    Environment environment = named(u"Staging"_s);
    environment.apiBase = QUrl(address);
    const Result<void> saved = waitFor(environments.save(environment));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::InvalidInput);
    if (address.isEmpty())
        return; // a dashboard is optional
    environment = named(u"Staging"_s);
    environment.dashboard = QUrl(address);
    QVERIFY(!waitFor(environments.save(environment)));
}

void EnvironmentRepositoryTest::plainHttpNeedsExplicitPermission()
{
    Database database(file());
    EnvironmentRepository environments(database);
    Environment environment = named(u"Inside"_s);
    environment.apiBase = QUrl(u"http://build.example.com/v1/api"_s);
    environment.plainHttpAllowed = true;
    QVERIFY(waitFor(environments.save(environment)));
    EnvironmentRepository next(database);
    QVERIFY(waitFor(next.load()));
    QVERIFY(next.find(environment.id)->plainHttpAllowed);
    // Loopback addresses count as this machine.
    Environment local = named(u"Local"_s);
    local.apiBase = QUrl(u"http://localhost:8080/v1/api"_s);
    QVERIFY(waitFor(environments.save(local)));
}

void EnvironmentRepositoryTest::takenNameIsRefusedIgnoringCase()
{
    Database database(file());
    EnvironmentRepository environments(database);
    for (const QString &name : {u"SANDBOX"_s, u" gl strings "_s}) {
        const Result<void> saved = waitFor(environments.save(named(name)));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::Conflict);
    }
    const Result<void> nameless = waitFor(environments.save(named(u" "_s)));
    QVERIFY(!nameless);
    QCOMPARE(nameless.error().kind, ErrorKind::InvalidInput);
}

void EnvironmentRepositoryTest::nameTakenByAnotherProcessIsRefused()
{
    Database database(file());
    EnvironmentRepository environments(database);
    QVERIFY(waitFor(environments.load()));
    Database elsewhere(file());
    EnvironmentRepository others(elsewhere);
    QVERIFY(waitFor(others.save(named(u"Über"_s))));
    Environment same = named(u"über"_s);
    same.id = u"another"_s;
    QVERIFY(!environments.isNameTaken(same.name)); // it is not known here yet
    const Result<void> saved = waitFor(environments.save(same));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Conflict);
    QVERIFY(waitFor(environments.load()));
    QCOMPARE(environments.all().size(), 3U);
}

void EnvironmentRepositoryTest::builtInEnvironmentsCannotBeChangedOrRemoved()
{
    Database database(file());
    EnvironmentRepository environments(database);
    const std::vector<Environment> before = environments.all();
    for (const Environment &environment : before) {
        Environment changed = environment;
        changed.apiBase = QUrl(u"https://evil.example.com"_s);
        QCOMPARE(waitFor(environments.save(changed)).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(waitFor(environments.remove(environment.id)).error().kind, ErrorKind::InvalidInput);
    }
    QCOMPARE(environments.all(), before);
}

void EnvironmentRepositoryTest::removingDeletesTheEnvironment()
{
    Database database(file());
    EnvironmentRepository environments(database);
    QVERIFY(waitFor(environments.save(named(u"Staging"_s))));
    QVERIFY(waitFor(environments.remove(u"Staging-id"_s)));
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
        sandbox.apiBase = QUrl(u"http://127.0.0.1:43117/v1/api"_s);
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
        pending = environments.save(named(u"Staging"_s));
    }
    QTRY_VERIFY(pending.isFinished());
    EnvironmentRepository next(database);
    QVERIFY(waitFor(next.load()));
    QCOMPARE(next.all().size(), 3U); // queued work was still done
}

PATLAS_CORE_TEST(EnvironmentRepositoryTest)
#include "tst_environmentrepository.moc"
