// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/environment/ObservedAccess.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace patlas {

class Database;

/// Roles and memberships as responses showed them, kept in the database. Lives on the GUI thread; what is
/// known is held in memory as values.
class ObservedAccessRepository : public QObject {
    Q_OBJECT

public:
    explicit ObservedAccessRepository(Database &database, QObject *parent = nullptr);
    ~ObservedAccessRepository() override;

    QFuture<Result<void>> load();

    /// Empty where nothing was learnt.
    ObservedAccessByUser in(const QString &environmentId) const;

    /// Known at once; the future says whether it also reached the database. `seen` in UTC.
    QFuture<Result<void>> learn(const QString &environmentId, const QString &subject,
                                const std::vector<AccessObservation> &observations, const QDateTime &seen);

Q_SIGNALS:
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace patlas
