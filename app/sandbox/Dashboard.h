// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/AuditLog.h"
#include "app/sandbox/SandboxServer.h"
#include "app/sandbox/Store.h"
#include "app/sandbox/faults/StoredFaults.h"

#include <QHash>

namespace patlas::sandbox {

/// Stands in for the website: a user's session creates, lists and revokes personal access tokens, and reads
/// the audit log. Its changes and refusals are recorded in the audit log too.
class Dashboard {
public:
    Dashboard(Store &store, AuditLog &audit, StoredFaults &faults)
        : m_store(store)
        , m_audit(audit)
        , m_faults(faults)
    {
    }

    /// Creates a new session for each user; earlier sessions end.
    std::vector<SandboxAccount> signEverybodyIn();
    /// `path` is the part after /dashboard.
    Response respond(const HttpRequest &request, const QString &path);

    Result<std::vector<SandboxProject>> projects(bool issueTokens);
    Result<std::vector<SandboxProject>> reset();

private:
    struct Endpoint {
        const char *method;
        const char *path; ///< with a trailing slash: an id follows
        const char *operation; ///< in the audit log
        Response (Dashboard::*respond)(const HttpRequest &request, const QString &user, const QString &id);
        bool isStored = false; ///< a change that is acknowledged once it is on the disk
    };
    static Result<std::vector<SandboxProject>> notIssued();
    std::vector<SandboxProject> projectsIn(bool issueTokens);
    static const Endpoint *endpointOf(const HttpRequest &request, const QString &path);

    Response issue(const HttpRequest &request, const QString &user, const QString &);
    Response list(const HttpRequest &, const QString &user, const QString &);
    Response revoke(const HttpRequest &, const QString &user, const QString &id);
    Response addLanguage(const HttpRequest &request, const QString &user, const QString &);
    Response stored(const Endpoint &endpoint, const HttpRequest &request, const Caller &caller,
                    const QString &id);
    Response readAuditLog(const HttpRequest &request, const QString &, const QString &);
    Response readFaults(const HttpRequest &, const QString &, const QString &);
    Response changeFaults(const HttpRequest &request, const QString &, const QString &);
    Response resetOver(const HttpRequest &, const QString &, const QString &);

    Store &m_store;
    AuditLog &m_audit;
    StoredFaults &m_faults;
    QHash<QByteArray, QString> m_sessions; ///< hash of a session -> user
};

} // namespace patlas::sandbox
