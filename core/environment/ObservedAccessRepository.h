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

/// Roles and memberships observed in responses; stored in the database and held in memory as values. GUI
/// thread.
class ObservedAccessRepository : public QObject {
    Q_OBJECT

public:
    explicit ObservedAccessRepository(Database &database, QObject *parent = nullptr);
    ~ObservedAccessRepository() override;

    /// Again: takes over what another process learnt, and announces it if it is news.
    QFuture<Result<void>> load();

    /// Empty when nothing was observed.
    ObservedAccessByUser in(const QString &environmentId) const;

    /// Visible at once; the future reports whether it was also written to the database. `seen` in UTC.
    QFuture<Result<void>> learn(const QString &environmentId, const QString &subject,
                                const std::vector<AccessObservation> &observations, const QDateTime &seen);

Q_SIGNALS:
    void changed(); ///< what is known, not only when it was seen last

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace patlas
