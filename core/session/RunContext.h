// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/ResponseReference.h"
#include "core/preflight/Preflight.h"
#include "core/request/Variables.h"
#include "core/session/RunPlan.h"

#include <optional>

namespace patlas {

class CredentialPreferences;
class RequestFiles;
class Workspace;

/// A planned request as it would be sent.
struct PreparedRequest {
    ResolvedRequest resolved;
    PreflightReport report;
    Variables variables; ///< that it was resolved with; the checks' too
    /// Why it is not sent whatever the report says; empty: it is.
    QString problem = {};
};

/// What the requests of a run are made with, as it was when the run began: what is chosen in the window
/// meanwhile changes nothing of it.
class RunContext {
public:
    /// Only the preferences must outlive it.
    RunContext(const Workspace &workspace, const RequestFiles &files,
               const CredentialPreferences &preferences, RunOptions options);

    const QString &user() const { return m_user; } ///< empty: none is signed in
    const Environment &environment() const { return m_preflight.environment; }
    /// `row`: of the data, from 1; 0: there is none. `lookUp`: values of other requests.
    PreparedRequest prepared(const PlannedRequest &request, int row, Variables::RequestLookup lookUp);

private:
    Variables variablesFor(const PlannedRequest &request, int row);

    struct LastVariables {
        const std::vector<HttpFileVariable> *ofFile = nullptr; ///< null: it has none
        int row = 0;
        Variables variables;
    };

    const CredentialPreferences &m_preferences;
    RunOptions m_options;
    PreflightContext m_preflight;
    QString m_user;
    QString m_folder; ///< absolute
    Variables m_outer; ///< those that every request has
    std::optional<LastVariables> m_last;
};

} // namespace patlas
