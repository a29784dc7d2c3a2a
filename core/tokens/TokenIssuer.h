// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/Result.h"
#include "core/secret/Secret.h"

#include <QDateTime>
#include <QFuture>
#include <QString>
#include <QStringList>

#include <optional>

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

/// Makes and revokes personal access tokens where a service lets a program do that.
class TokenIssuer {
public:
    virtual ~TokenIssuer() = default;
    virtual QFuture<Result<IssuedToken>> issue(const IssueRequest &request) = 0;
    virtual QFuture<Result<void>> revoke(const QString &serviceId) = 0;
};

} // namespace patlas
