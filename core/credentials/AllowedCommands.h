// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/credentials/ProviderCommand.h"

#include <QFuture>
#include <QObject>

#include <vector>

namespace patlas {

class Database;

/// The commands that a person allowed, each for one destination; stored in the database and held in memory as
/// values. GUI thread.
class AllowedCommands : public QObject {
    Q_OBJECT

public:
    explicit AllowedCommands(Database &database, QObject *parent = nullptr);

    /// Again: takes over what another process changed, and announces only that.
    QFuture<Result<void>> load();

    const std::vector<AllowedCommand> &all() const { return m_all; } ///< the oldest first
    /// The very program with the very arguments, for this destination.
    bool contains(const ProviderCommand &command, const QString &destination) const;

    /// Holds at once; the future reports whether it was also written to the database.
    QFuture<Result<void>> add(const ProviderCommand &command, const QString &destination);
    QFuture<Result<void>> remove(const AllowedCommand &allowed);

Q_SIGNALS:
    void changed();

private:
    void take(const std::vector<AllowedCommand> &stored);

    Database &m_database;
    std::vector<AllowedCommand> m_all;
    bool m_isLoaded = false;
};

} // namespace patlas
