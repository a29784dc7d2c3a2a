// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/environment/Environment.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <vector>

namespace patlas {

class Database;

/// The environments a person can choose: the two built-in ones first, then those that were added. GUI thread.
class EnvironmentRepository : public QObject {
    Q_OBJECT

public:
    explicit EnvironmentRepository(Database &database, QObject *parent = nullptr);
    ~EnvironmentRepository() override;

    /// Again: takes over what another process changed, and announces only that.
    QFuture<Result<void>> load();
    const std::vector<Environment> &all() const; ///< the built-in ones are there before `load`
    const Environment *find(const QString &id) const;

    /// By an environment other than this one, ignoring case.
    bool isNameTaken(const QString &name, const QString &exceptId = {}) const;

    /// Adds or replaces. InvalidInput for an empty name, a URL that is not http(s), has user-info, query or
    /// fragment, or is http to another machine without `plainHttpAllowed`; Conflict for a name taken.
    QFuture<Result<void>> save(Environment environment);
    /// InvalidInput for a built-in one.
    QFuture<Result<void>> remove(const QString &id);

    /// Sets the address of the embedded sandbox for this run; kept in memory only. Its API stays the same.
    void setSandbox(const Environment &environment);

Q_SIGNALS:
    void changed();

private:
    void take(const std::vector<Environment> &stored);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace patlas
