// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/openapi/LearnedScopes.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <memory>

namespace patlas {

class Database;

/// What responses said of the scopes that operations need, by API; stored in the database and held in memory
/// as values. GUI thread.
class LearnedScopesRepository : public QObject {
    Q_OBJECT

public:
    explicit LearnedScopesRepository(Database &database, QObject *parent = nullptr);
    ~LearnedScopesRepository() override;

    /// Again: takes over what another process learnt or forgot, and announces only that.
    QFuture<Result<void>> load();

    const std::vector<LearnedScopes> &of(const QString &apiId) const; ///< of Environment::apiId

    /// Visible at once; the future reports whether it was also written to the database. What is known already
    /// keeps the time when it was first said.
    QFuture<Result<void>> learn(const QString &apiId, const std::vector<LearnedScopes> &learned);
    /// What is known of one operation.
    QFuture<Result<void>> forget(const QString &apiId, const QString &method, const QString &path);

Q_SIGNALS:
    void changed(const QString &apiId);

private:
    void take(const QHash<QString, std::vector<LearnedScopes>> &stored);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace patlas
