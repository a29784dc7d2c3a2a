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

/// A set of scopes under a name that a person gave it.
struct ScopePreset {
    QString name; ///< unique, whatever the case
    QStringList scopes; ///< sorted, unique

    bool operator==(const ScopePreset &) const = default;
};

/// The presets, by name, in the database and in memory as values. Lives on the GUI thread. A change is
/// visible at once; its future says whether it also reached the database.
class ScopePresetRepository : public QObject {
    Q_OBJECT

public:
    explicit ScopePresetRepository(Database &database, QObject *parent = nullptr);
    ~ScopePresetRepository() override;

    QFuture<Result<void>> load();
    const std::vector<ScopePreset> &all() const;

    /// Replaces the scopes of a preset of that name. InvalidInput for an empty name or no scopes.
    QFuture<Result<void>> save(const QString &name, const QStringList &scopes);
    /// InvalidInput for an empty name, Conflict for one that another preset has.
    QFuture<Result<void>> rename(const QString &name, const QString &newName);
    QFuture<Result<void>> remove(const QString &name);

Q_SIGNALS:
    void changed();

private:
    void sort();
    QFuture<Result<void>> write(const QString &goneName, const std::vector<ScopePreset> &come);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace patlas
