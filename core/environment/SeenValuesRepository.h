// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/environment/SeenKeys.h"
#include "core/environment/SeenReader.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>

#include <memory>

namespace patlas {

class Database;
class EnvironmentRepository;

/// A value that a response of an environment has shown.
struct SeenValue {
    QString value;
    QString title; ///< what a person calls it; empty: not known
    QDateTime seen; ///< UTC, the last time

    bool operator==(const SeenValue &) const = default;
};

/// What responses have shown, to be offered where it fits; stored in the database and held in memory as
/// values. By environment: what one has shown is never offered in another, and goes with it. At most 200
/// values a key, the newest, and 2,000 keys an environment. Holds no secret (see SeenReader). Off at first.
/// GUI thread.
class SeenValuesRepository : public QObject {
    Q_OBJECT

public:
    /// The environments must outlive it.
    SeenValuesRepository(Database &database, const EnvironmentRepository &environments,
                         QObject *parent = nullptr);
    ~SeenValuesRepository() override;

    QFuture<Result<void>> load();

    bool isOn() const;
    /// Off: nothing is kept or offered, and what was kept is removed.
    QFuture<Result<void>> setOn(bool on);

    /// Newest first, in the order of their response; at most 200. What has become known as a secret since is
    /// left out.
    std::vector<SeenValue> offersFor(const QString &environmentId, const SeenKeys &keys) const;

    /// Offered at once; the future reports whether it was also written to the database. Nothing while it is
    /// off, or of an environment that is gone.
    QFuture<Result<void>> learn(const QString &environmentId, const std::vector<FoundValue> &found,
                                const QDateTime &seen);
    /// Of all environments. Nothing of it is left in the files of the database.
    QFuture<Result<void>> clear();
    /// Another one after each `clear`: what was read before it is not to be learnt after it.
    int generation() const;

private:
    void forgetRemoved();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace patlas
