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

/// A newly issued token. The secret is shown once and is then kept in its store.
struct IssuedToken {
    QString serviceId;
    QString owner;
    QStringList scopes;
    QDateTime created;
    QDateTime expires; ///< null: never
    Secret secret;
};

/// A token as listed by its service, without its secret.
struct ListedToken {
    QString serviceId;
    QString name;
    QDateTime created;
    QDateTime revoked; ///< null: not revoked
};

/// Issues and revokes personal access tokens, where a service has an API for that.
class TokenIssuer {
public:
    virtual ~TokenIssuer() = default;
    virtual QFuture<Result<IssuedToken>> issue(const IssueRequest &request) = 0;
    /// NotFound when the token does not exist at the service.
    virtual QFuture<Result<void>> revoke(const QString &serviceId) = 0;
    /// The tokens of the user that this acts as. Unsupported where the service cannot list them.
    virtual QFuture<Result<std::vector<ListedToken>>> list();
};

} // namespace patlas
