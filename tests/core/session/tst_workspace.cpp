// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/Workspace.h"

#include "core/openapi/BuiltIn.h"
#include "core/secret/SessionStore.h"
#include "core/session/Services.h"
#include "tests/support/NoSandbox.h"
#include "tests/support/OrdersApi.h"
#include "tests/support/TestMain.h"
#include "tests/support/WaitFor.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace patlas;
using namespace Qt::StringLiterals;

/// Which description holds where: each environment names its own.
class WorkspaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void builtInEnvironmentsNameABuiltInApi();
    void descriptionFollowsTheEnvironment();
    void descriptionOfAnotherEnvironmentIsAtHand();
    void environmentKeepsItsApiAfterARestart();
    void theEnvironmentOfTheSessionBeforeComesBack();
    void anotherChoiceIsNotTakenBack();
    void tokensOfAnotherEnvironmentAreNotSent();

private:
    Environment orders() const;
    void start(const QString &before = {}); ///< id of an environment

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<NoSandbox> m_sandbox;
    std::unique_ptr<Workspace> m_workspace;
    std::shared_ptr<const ApiDescription> m_builtIn;
    std::shared_ptr<const ApiDescription> m_orders;
};

void WorkspaceTest::start(const QString &before)
{
    m_workspace.reset();
    m_services = std::make_unique<Services>(DataPaths{m_directory->filePath(u"patlas.sqlite"_s),
                                                      m_directory->filePath(u"vault"_s),
                                                      m_directory->filePath(u"bodies"_s)});
    m_sandbox = std::make_unique<NoSandbox>();
    m_workspace = std::make_unique<Workspace>(*m_services, *m_sandbox);
    if (!before.isEmpty())
        m_workspace->restoreEnvironment(before);
    QVERIFY(waitFor(m_services->open()));
}

void WorkspaceTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_builtIn = std::make_shared<const ApiDescription>(*readOpenApi(builtInApiDocument()));
    m_orders = std::make_shared<const ApiDescription>(*readOpenApi(orders::document));
    start();
}

void WorkspaceTest::cleanup()
{
    m_workspace.reset();
    m_services.reset();
}

Environment WorkspaceTest::orders() const
{
    Environment environment;
    environment.id = u"orders"_s;
    environment.name = u"Orders"_s;
    environment.apiBase = QUrl(u"https://orders.example.com/v2"_s);
    environment.apiId = u"orders-api"_s;
    return environment;
}

void WorkspaceTest::builtInEnvironmentsNameABuiltInApi()
{
    QVERIFY(!builtInApis().empty());
    for (const Environment &environment : m_services->environments.all()) {
        const bool isKnown = std::any_of(builtInApis().begin(), builtInApis().end(),
                                         [&](const BuiltInApi &api) { return api.id == environment.apiId; });
        QVERIFY2(isKnown, qPrintable(environment.name));
    }
}

void WorkspaceTest::descriptionFollowsTheEnvironment()
{
    QVERIFY(waitFor(m_services->environments.save(orders())));
    QVERIFY(m_workspace->api().operations.empty()); // not read yet
    QSignalSpy changed(m_workspace.get(), &Workspace::apiChanged);
    m_workspace->setApi(builtInApis().front().id, m_builtIn);
    QCOMPARE(changed.count(), 1);
    m_workspace->setApi(u"orders-api"_s, m_orders);
    QCOMPARE(changed.count(), 1); // no environment of it is chosen
    QCOMPARE(m_workspace->sharedApi(), m_builtIn);

    m_workspace->setEnvironment(u"orders"_s);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(m_workspace->sharedApi(), m_orders);
    QCOMPARE(m_workspace->preflightContext().api, m_orders);
    m_workspace->setEnvironment(m_services->environments.all()[1].id);
    QCOMPARE(changed.count(), 3);
    QCOMPARE(m_workspace->preflightContext().api, m_builtIn);
    m_workspace->setEnvironment(m_services->environments.all()[0].id); // of the same API
    QCOMPARE(changed.count(), 3);
}

void WorkspaceTest::descriptionOfAnotherEnvironmentIsAtHand()
{
    QVERIFY(waitFor(m_services->environments.save(orders())));
    m_workspace->setApi(builtInApis().front().id, m_builtIn);
    m_workspace->setApi(u"orders-api"_s, m_orders);
    QCOMPARE(m_workspace->apiOf(u"orders"_s), m_orders);
    QVERIFY(m_workspace->apiOf(u"removed"_s)->operations.empty());
    const std::vector<Environment> alike = m_workspace->environmentsLike(m_workspace->environment());
    QCOMPARE(alike.size(), builtInEnvironments().size());
}

void WorkspaceTest::environmentKeepsItsApiAfterARestart()
{
    QVERIFY(waitFor(m_services->environments.save(orders())));
    start();
    QVERIFY(m_services->environments.find(u"orders"_s));
    QCOMPARE(m_services->environments.find(u"orders"_s)->apiId, u"orders-api"_s);
}

void WorkspaceTest::theEnvironmentOfTheSessionBeforeComesBack()
{
    QVERIFY(waitFor(m_services->environments.save(orders())));
    start(u"orders"_s); // before it has been loaded
    QCOMPARE(m_workspace->environment().id, u"orders"_s);
    QCOMPARE(m_workspace->environmentToRestore(), u"orders"_s);
    // One that is gone is kept for later: another process may be writing it.
    start(u"removed"_s);
    QCOMPARE(m_workspace->environment().id, QLatin1String(sandboxEnvironmentId));
    QCOMPARE(m_workspace->environmentToRestore(), u"removed"_s);
    m_workspace->setEnvironment(u"orders"_s);
    QCOMPARE(m_workspace->environmentToRestore(), u"orders"_s);
}

void WorkspaceTest::anotherChoiceIsNotTakenBack()
{
    QVERIFY(waitFor(m_services->environments.save(orders())));
    start();
    m_workspace->restoreEnvironment(u"later"_s);
    m_workspace->setEnvironment(u"orders"_s);
    Environment later = orders();
    later.id = u"later"_s;
    later.name = u"Later"_s;
    QVERIFY(waitFor(m_services->environments.save(later)));
    QCOMPARE(m_workspace->environment().id, u"orders"_s);
}

void WorkspaceTest::tokensOfAnotherEnvironmentAreNotSent()
{
    QVERIFY(waitFor(m_services->environments.save(orders())));
    m_workspace->setApi(u"orders-api"_s, m_orders);
    Credential key = orders::credentialFor(u"headerKey"_s);
    key.storage = sessionStoreId;
    QVERIFY(waitFor(m_services->credentials.add(key, Secret::copyOf("a-key-of-orders"))));
    m_workspace->setEnvironment(u"orders"_s);
    const PreflightContext here = m_workspace->preflightContext();
    const RequestDraft draft = orders::draftFor(u"both"_s, here);
    QCOMPARE(preflight(draft, here).placements.size(), std::size_t(1));
    // The same address and operation, but another environment: the key is bound to the one that it is of.
    PreflightContext elsewhere = here;
    elsewhere.environment.id = m_services->environments.all()[1].id;
    const PreflightReport refused = preflight(draft, elsewhere);
    QVERIFY(refused.operation);
    QVERIFY(refused.placements.empty());
    QVERIFY(refused.finding(FindingKind::WrongEnvironment));
}

PATLAS_CORE_TEST(WorkspaceTest)
#include "tst_workspace.moc"
