// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/ScopePresetRepository.h"

#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/storage/Database.h"
#include "core/storage/Sql.h"

#include <QSqlError>

#include <algorithm>
#include <utility>

namespace patlas {

namespace {

using Presets = std::vector<ScopePreset>;

Presets::iterator presetNamed(Presets &presets, const QString &name)
{
    return std::find_if(presets.begin(), presets.end(), [&name](const ScopePreset &preset) {
        return preset.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

void sortPresets(Presets &presets)
{
    std::sort(presets.begin(), presets.end(), [](const ScopePreset &left, const ScopePreset &right) {
        return left.name.localeAwareCompare(right.name) < 0;
    });
}

Result<Presets> readPresets(QSqlDatabase &database)
{
    Result<QSqlQuery> rows = execute(database, "SELECT name, scopes FROM scope_preset");
    if (!rows)
        return tl::make_unexpected(rows.error());
    Presets presets;
    while (rows->next())
        presets.push_back({rows->value(0).toString(),
                           rows->value(1).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts)});
    return presets;
}

QFuture<Result<void>> refused(ErrorKind kind, const QString &what, const QString &remedy)
{
    return makeReadyResult<void>(failure(kind, what, {}, remedy));
}

} // namespace

struct ScopePresetRepository::Private {
    Database &database;
    Presets presets;
    bool isLoaded = false;
};

ScopePresetRepository::ScopePresetRepository(Database &database, QObject *parent)
    : QObject(parent)
    , d(new Private{database, {}})
{
}

ScopePresetRepository::~ScopePresetRepository() = default;

QFuture<Result<void>> ScopePresetRepository::load()
{
    return d->database.load<Presets>(this, readPresets, [this](const Presets &stored) { take(stored); });
}

void ScopePresetRepository::take(Presets stored)
{
    sortPresets(stored);
    if (std::exchange(d->isLoaded, true) && stored == d->presets)
        return;
    d->presets = std::move(stored);
    Q_EMIT changed();
}

const std::vector<ScopePreset> &ScopePresetRepository::all() const
{
    return d->presets;
}

QFuture<Result<void>> ScopePresetRepository::write(const QString &goneName, const Presets &come)
{
    sortPresets(d->presets);
    Q_EMIT changed();
    return d->database.run<void>([goneName, come](QSqlDatabase &database) -> Result<void> {
        database.transaction();
        Result<QSqlQuery> done =
            execute(database, "DELETE FROM scope_preset WHERE name = ? COLLATE NOCASE", {goneName});
        for (const ScopePreset &preset : come) {
            if (done)
                done = execute(database, "INSERT OR REPLACE INTO scope_preset (name, scopes) VALUES (?, ?)",
                               {preset.name, preset.scopes.join(QLatin1Char(' '))});
        }
        if (!done) {
            database.rollback();
            return tl::make_unexpected(done.error());
        }
        if (!database.commit())
            return sqlFailure(database.lastError());
        return {};
    });
}

QFuture<Result<void>> ScopePresetRepository::save(const QString &name, const QStringList &scopes)
{
    ScopePreset preset{name.trimmed(), scopes};
    preset.scopes.removeDuplicates();
    preset.scopes.sort();
    if (preset.name.isEmpty())
        return refused(ErrorKind::InvalidInput, tr("The preset has no name."), tr("Enter a name."));
    if (preset.scopes.isEmpty())
        return refused(ErrorKind::InvalidInput, tr("There are no scopes to save."),
                       tr("Pick at least one scope."));
    if (const auto same = presetNamed(d->presets, preset.name); same != d->presets.end())
        *same = preset;
    else
        d->presets.push_back(preset);
    return write(preset.name, {preset});
}

QFuture<Result<void>> ScopePresetRepository::rename(const QString &name, const QString &newName)
{
    const QString wanted = newName.trimmed();
    const auto preset = presetNamed(d->presets, name);
    const auto taken = presetNamed(d->presets, wanted);
    if (preset == d->presets.end())
        return refused(ErrorKind::NotFound, tr("There is no preset “%1”.").arg(isolated(name)), {});
    if (wanted.isEmpty())
        return refused(ErrorKind::InvalidInput, tr("The preset has no name."), tr("Enter a name."));
    if (taken != d->presets.end() && taken != preset)
        return refused(ErrorKind::Conflict,
                       tr("A preset named “%1” already exists.").arg(isolated(taken->name)),
                       tr("Pick another name."));
    preset->name = wanted;
    return write(name, {*preset});
}

QFuture<Result<void>> ScopePresetRepository::remove(const QString &name)
{
    const auto preset = presetNamed(d->presets, name);
    if (preset == d->presets.end())
        return makeReadyResult<void>({});
    d->presets.erase(preset);
    return write(name, {});
}

} // namespace patlas

#include "moc_ScopePresetRepository.cpp"
