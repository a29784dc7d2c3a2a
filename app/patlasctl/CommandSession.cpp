// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/CommandSession.h"

#include "app/patlasctl/Await.h"
#include "app/patlasctl/Console.h"
#include "app/patlasctl/FaultOptions.h"
#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/http/SendingPreferences.h"
#include "core/secret/KeptVaultKey.h"
#include "core/session/ExchangeLearning.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct CommandSessionText {
    Q_DECLARE_TR_FUNCTIONS(patlas::CommandSession)
};

constexpr char environmentVariable[] = "PATLAS_ENVIRONMENT";

} // namespace

CommandSession::CommandSession(Console &console)
    : m_console(console)
    , m_paths(AppPaths::standard())
    , m_preferences(m_paths.settings)
    , m_credentialPreferences(m_preferences)
    , m_services({m_paths.database, m_paths.vault, m_paths.bodies})
    , m_sandbox(m_paths.sandbox, m_services.credentials, m_preferences)
    , m_workspace(m_services, m_sandbox)
{
    learnFromExchanges(m_workspace);
    m_services.engine.setPreferences(sendingPreferences(m_preferences));
    if (m_console.canAskPassphrase())
        QObject::connect(&m_services.vault, &VaultStore::passphraseWanted, &m_context,
                         [this] { openVault(); });
}

CommandSession::~CommandSession() = default;

void CommandSession::openVault()
{
    Result<Secret> passphrase = m_console.askPassphrase(CommandSessionText::tr("Passphrase of the vault: "));
    if (!passphrase) {
        if (passphrase.error().kind != ErrorKind::Cancelled)
            m_console.note(passphrase.error().message());
        m_services.vault.cancelUnlock();
        return;
    }
    then(m_services.vault.unlock(std::move(*passphrase)), &m_context, [this](const Result<void> &unlocked) {
        if (unlocked)
            return;
        m_console.note(unlocked.error().message());
        m_services.vault.cancelUnlock();
    });
}

Result<void> CommandSession::open()
{
    Result<void> opened = await(m_services.open());
    if (m_services.vault.state() == VaultState::Locked) {
        if (Result<VaultKey> kept = KeptVaultKey(m_services.vault.path()).read()) {
            // A passphrase that was changed since is asked for.
            static_cast<void>(await(m_services.vault.unlockWith(std::move(*kept))));
        }
    }
    if (opened && !m_services.database.notice().isEmpty())
        m_console.note(m_services.database.notice());
    return opened;
}

Result<Environment> CommandSession::environment(const QString &name) const
{
    QStringList known;
    for (const Environment &environment : m_services.environments.all()) {
        if (environment.id == name || environment.name.compare(name, Qt::CaseInsensitive) == 0)
            return environment;
        known.append(isolated(environment.name));
    }
    return failure(ErrorKind::NotFound,
                   CommandSessionText::tr("There is no environment %1.").arg(isolated(name)), {},
                   CommandSessionText::tr("There are: %1.").arg(known.join(u", "_s)));
}

bool CommandSession::hasUsualEnvironment()
{
    return !qEnvironmentVariableIsEmpty(environmentVariable);
}

QString CommandSession::usualEnvironment()
{
    return qEnvironmentVariable(environmentVariable);
}

Result<Environment> CommandSession::wanted(const QString &name) const
{
    const QString given = name.isEmpty() ? usualEnvironment() : name;
    if (given.isEmpty())
        return failure(
            ErrorKind::InvalidInput, CommandSessionText::tr("No environment is named."), {},
            CommandSessionText::tr("Name one with --env, or in %1.").arg(QLatin1String(environmentVariable)));
    return environment(given);
}

Result<void> CommandSession::choose(const QString &name, Sandbox sandbox)
{
    const Result<Environment> found = wanted(name);
    return found ? choose(*found, sandbox) : Result<void>(Failure(found.error()));
}

Result<void> CommandSession::choose(const Environment &environment, Sandbox sandbox)
{
    m_workspace.setEnvironment(environment.id);
    const bool isStarted = m_sandbox.state() == SandboxControl::State::Running;
    if (m_workspace.isSandbox() && sandbox == Sandbox::Started && !isStarted) {
        if (const Result<void> started = startSandbox(); !started)
            return started;
        noteFaults();
    }
    return readChosen();
}

Result<void> CommandSession::readChosen()
{
    const QString apiId = m_workspace.environment().apiId;
    if (const Result<void> read = readDescription(apiId); !read || m_workspace.isSandbox())
        return read;
    // As in the window, what ships with Patlas is used where the service's own cannot be read.
    if (const Result<void> read = readDescription(Descriptions::ownId(apiId)); !read)
        m_console.note(read.error().message());
    return {};
}

Result<void> CommandSession::readDescription(const QString &apiId)
{
    return await(m_workspace.descriptions().read(apiId));
}

Result<void> CommandSession::startSandbox()
{
    using State = SandboxControl::State;
    if (m_sandbox.state() == State::Running)
        return {};
    QEventLoop loop;
    QObject::connect(&m_sandbox, &SandboxControl::stateChanged, &loop, [&] {
        if (m_sandbox.state() == State::Running || m_sandbox.state() == State::Failed)
            loop.quit();
    });
    m_sandbox.start();
    if (m_sandbox.state() == State::Starting)
        loop.exec();
    if (m_sandbox.state() != State::Running)
        return failure(ErrorKind::Internal, m_sandbox.failure());
    return {};
}

void CommandSession::noteFaults()
{
    const QStringList words = faultWords(m_sandbox.faults());
    if (!words.isEmpty())
        m_console.note(CommandSessionText::tr(
                           "The sandbox has faults set (%1). patlasctl sandbox faults --none ends them.")
                           .arg(words.join(u", "_s)));
}

} // namespace patlas
