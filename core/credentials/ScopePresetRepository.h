// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace patlas {

class Database;

/// A named set of scopes, defined by the person.
struct ScopePreset {
    QString name; ///< unique, ignoring case
    QStringList scopes; ///< sorted, unique

    bool operator==(const ScopePreset &) const = default;
};

/// The presets, sorted by name; stored in the database and held in memory as values. GUI thread. A change
/// is visible at once; its future reports whether it was also written to the database.
class ScopePresetRepository : public QObject {
    Q_OBJECT

public:
    explicit ScopePresetRepository(Database &database, QObject *parent = nullptr);
    ~ScopePresetRepository() override;

    /// Again: takes over what another process changed, and announces only that.
    QFuture<Result<void>> load();
    const std::vector<ScopePreset> &all() const;

    /// Adds a preset, or replaces the scopes of the one with that name. InvalidInput for an empty name or
    /// no scopes.
    QFuture<Result<void>> save(const QString &name, const QStringList &scopes);
    /// InvalidInput for an empty name, Conflict for the name of another preset.
    QFuture<Result<void>> rename(const QString &name, const QString &newName);
    QFuture<Result<void>> remove(const QString &name);

Q_SIGNALS:
    void changed();

private:
    void take(std::vector<ScopePreset> stored);
    QFuture<Result<void>> write(const QString &goneName, const std::vector<ScopePreset> &come);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace patlas
