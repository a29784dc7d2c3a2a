// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/AuditLog.h"
#include "app/sandbox/SandboxServer.h"
#include "app/sandbox/Store.h"
#include "app/sandbox/faults/Faults.h"

#include <QHash>

namespace patlas::sandbox {

/// Stands for the website: a user's session makes, lists and revokes personal access tokens, and reads the
/// audit log. What it changes or refuses stands in the audit log too.
class Dashboard {
public:
    Dashboard(Store &store, AuditLog &audit, Faults &faults)
        : m_store(store)
        , m_audit(audit)
        , m_faults(faults)
    {
    }

    /// A new session for each user; the sessions of before end.
    std::vector<SandboxAccount> signEverybodyIn();
    /// `path` is what follows /dashboard.
    Reply answer(const Call &call, const QString &path);

    Result<std::vector<SandboxProject>> projects(bool issueTokens);
    Result<std::vector<SandboxProject>> reset();

private:
    struct Route {
        const char *method;
        const char *path; ///< a slash at its end: an id follows
        const char *operation; ///< in the audit log
        Reply (Dashboard::*answer)(const Call &call, const QString &user, const QString &id);
    };
    static const Route *routeOf(const Call &call, const QString &path);

    Reply issue(const Call &call, const QString &user, const QString &);
    Reply list(const Call &, const QString &user, const QString &);
    Reply revoke(const Call &, const QString &user, const QString &id);
    Reply readAuditLog(const Call &call, const QString &, const QString &);
    Reply readFaults(const Call &, const QString &, const QString &);
    Reply changeFaults(const Call &call, const QString &, const QString &);
    Reply resetOver(const Call &, const QString &, const QString &);

    Store &m_store;
    AuditLog &m_audit;
    Faults &m_faults;
    QHash<QByteArray, QString> m_sessions; ///< hash of a session -> user
};

} // namespace patlas::sandbox
