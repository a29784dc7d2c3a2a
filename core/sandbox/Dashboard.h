// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/Call.h"
#include "core/sandbox/SandboxServer.h"
#include "core/sandbox/Store.h"

#include <QHash>

namespace patlas::sandbox {

/// Stands for the website: a user's session makes, lists and revokes personal access tokens, and reads the
/// audit log.
class Dashboard {
public:
    explicit Dashboard(Store &store)
        : m_store(store)
    {
    }

    /// A new session for each user; the sessions of before end.
    std::vector<SandboxAccount> signEverybodyIn();
    /// `path` is what follows /dashboard.
    Reply answer(const Call &call, const QString &path);

    Result<std::vector<SandboxProject>> projects(bool issueTokens);
    Result<std::vector<SandboxProject>> reset();
    Json auditLog(int limit);

private:
    Reply issue(const Call &call, const QString &user);
    Reply list(const QString &user);
    Reply revoke(const QString &user, const QString &id);
    Reply resetOver();

    Store &m_store;
    QHash<QByteArray, QString> m_sessions; ///< hash of a session -> user
};

} // namespace patlas::sandbox
