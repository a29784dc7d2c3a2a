// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/secret/Secret.h"

#include <QDateTime>
#include <QFuture>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace patlas {

struct IssueRequest {
    QString name;
    QStringList scopes;
    std::optional<int> expiresInDays; ///< nullopt: never
};

/// A token fresh from its service. The secret is shown once and then lives in its store.
struct IssuedToken {
    QString serviceId;
    QString owner;
    QStringList scopes;
    QDateTime created;
    QDateTime expires; ///< null: never
    Secret secret;
};

/// A token as its service lists it; the secret is not told again.
struct ListedToken {
    QString serviceId;
    QString name;
    QDateTime created;
    QDateTime revoked; ///< null: not revoked
};

/// Makes and revokes personal access tokens where a service lets a program do that.
class TokenIssuer {
public:
    virtual ~TokenIssuer() = default;
    virtual QFuture<Result<IssuedToken>> issue(const IssueRequest &request) = 0;
    /// NotFound when the service has no such token (any more).
    virtual QFuture<Result<void>> revoke(const QString &serviceId) = 0;
    /// The tokens of the user it acts as. Unsupported where the service does not tell.
    virtual QFuture<Result<std::vector<ListedToken>>> list();
};

} // namespace patlas
