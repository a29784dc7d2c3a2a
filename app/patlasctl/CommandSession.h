// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/embedded/EmbeddedSandbox.h"
#include "core/session/AppPaths.h"
#include "core/session/CredentialPreferences.h"
#include "core/session/Services.h"
#include "core/session/Workspace.h"
#include "core/storage/Preferences.h"

namespace patlas {

class Console;

/// The person's data, as the window has it: the same database, keychain and vault. A vault that is locked is
/// opened where its passphrase can be asked for. Main thread.
class CommandSession {
public:
    /// The console must outlive it.
    explicit CommandSession(Console &console);
    ~CommandSession();
    CommandSession(const CommandSession &) = delete;
    CommandSession &operator=(const CommandSession &) = delete;

    /// Waits until everything is read. Storage.
    Result<void> open();

    Services &services() { return m_services; }
    const Services &services() const { return m_services; }
    Workspace &workspace() { return m_workspace; }
    EmbeddedSandbox &sandbox() { return m_sandbox; }
    Preferences &preferences() { return m_preferences; }
    CredentialPreferences &credentialPreferences() { return m_credentialPreferences; }

    /// By name, ignoring case, or by id. NotFound names those that there are.
    Result<Environment> environment(const QString &name) const;
    /// Whether the server of the sandbox is started in this program, where the environment is that: without
    /// it there are no tokens of projects, and nothing is known of its users.
    enum class Sandbox { Started, AsItIs };
    /// Makes it the current one, and waits until the description of its API is read.
    Result<void> choose(const Environment &environment, Sandbox sandbox = Sandbox::Started);
    /// The same by name; an empty one is what PATLAS_ENVIRONMENT says. NotFound where neither names one.
    Result<void> choose(const QString &name, Sandbox sandbox = Sandbox::Started);
    /// Whether PATLAS_ENVIRONMENT names one.
    static bool hasUsualEnvironment();
    static QString usualEnvironment();
    /// Waits until the description of the API is read; of an unknown one it is empty. Storage and Parse of
    /// this one alone.
    Result<void> readDescription(const QString &apiId);
    Result<void> startSandbox();
    /// Says which faults the sandbox, which runs, has, if any.
    void noteFaults();

private:
    void openVault();
    Result<Environment> wanted(const QString &name) const;
    Result<void> readChosen();

    Console &m_console;
    const AppPaths m_paths;
    Preferences m_preferences;
    CredentialPreferences m_credentialPreferences;
    Services m_services;
    EmbeddedSandbox m_sandbox;
    Workspace m_workspace;
    QObject m_context;
};

} // namespace patlas
