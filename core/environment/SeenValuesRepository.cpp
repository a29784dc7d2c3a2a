// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environment/SeenValuesRepository.h"

#include "core/base/ReadyFuture.h"
#include "core/environment/EnvironmentRepository.h"
#include "core/environment/SeenReader.h"
#include "core/storage/Database.h"
#include "core/storage/Sql.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qsizetype maxSeenKeys = 2'000; ///< of an environment

using SeenOfKeys = QHash<QString, std::vector<SeenValue>>;
using SeenOfAll = QHash<QString, SeenOfKeys>; ///< by environment

/// What a response changes of one key.
struct SeenChange {
    QString key;
    std::vector<SeenValue> shown; ///< in the order of the response
    QStringList dropped; ///< older ones, for which there is no room any more
};

Result<SeenOfAll> readSeen(QSqlDatabase &database)
{
    Result<QSqlQuery> query = execute(
        database, "SELECT environment, key, value, title, seen FROM seen_value ORDER BY seen DESC, place");
    if (!query)
        return tl::make_unexpected(query.error());
    SeenOfAll all;
    while (query->next()) {
        std::vector<SeenValue> &values = all[query->value(0).toString()][query->value(1).toString()];
        if (values.size() < maxSeenOfKey)
            values.push_back({query->value(2).toString(), query->value(3).toString(),
                              QDateTime::fromMSecsSinceEpoch(query->value(4).toLongLong()).toUTC()});
    }
    return all;
}

Result<void> writeSeen(QSqlDatabase &database, const QString &environmentId,
                       const std::vector<SeenChange> &changes)
{
    for (const SeenChange &change : changes) {
        int place = 0;
        for (const SeenValue &value : change.shown) {
            const Result<QSqlQuery> written =
                execute(database,
                        "INSERT OR REPLACE INTO seen_value (environment, key, value, title, seen, place) "
                        "VALUES (?, ?, ?, ?, ?, ?)",
                        {environmentId, change.key, value.value, value.title, value.seen.toMSecsSinceEpoch(),
                         place++});
            if (!written)
                return tl::make_unexpected(written.error());
        }
        for (const QString &dropped : change.dropped) {
            const Result<QSqlQuery> removed =
                execute(database, "DELETE FROM seen_value WHERE environment = ? AND key = ? AND value = ?",
                        {environmentId, change.key, dropped});
            if (!removed)
                return tl::make_unexpected(removed.error());
        }
    }
    return {};
}

/// By key, in the order of the response.
std::vector<SeenChange> changesOf(const std::vector<FoundValue> &found, const QDateTime &seen)
{
    std::vector<SeenChange> changes;
    QHash<QString, std::size_t> places;
    for (const FoundValue &value : found) {
        for (const QString &key : value.keys) {
            const auto known = places.constFind(key);
            if (known == places.constEnd()) {
                places.insert(key, changes.size());
                changes.push_back({key, {}, {}});
            }
            SeenChange &change = changes[known == places.constEnd() ? changes.size() - 1 : *known];
            if (change.shown.size() < maxSeenOfKey)
                change.shown.push_back({value.value, value.title, seen});
        }
    }
    return changes;
}

/// Those of the response before those of others.
void putFirst(std::vector<SeenValue> &values, SeenChange &change)
{
    QSet<QString> shown;
    for (SeenValue &value : change.shown) {
        shown.insert(value.value);
        // A response that names no title takes none away.
        const auto known = std::find_if(values.begin(), values.end(), [&value](const SeenValue &each) {
            return each.value == value.value;
        });
        if (known != values.end() && value.title.isEmpty())
            value.title = known->title;
    }
    std::vector<SeenValue> all = change.shown;
    for (SeenValue &value : values) {
        if (shown.contains(value.value))
            continue;
        if (all.size() < maxSeenOfKey)
            all.push_back(std::move(value));
        else
            change.dropped.append(value.value);
    }
    values = std::move(all);
}

bool isNumberText(const QString &text)
{
    static const QRegularExpression number(u"^-?[0-9]+(\\.[0-9]+)?$"_s); // as JSON and most services write it
    return number.match(text).hasMatch();
}

} // namespace

struct SeenValuesRepository::Private {
    Database &database;
    const EnvironmentRepository &environments;
    SeenOfAll all;
    QSet<QString> known; ///< environments that there were
    bool isOn = false;
    int generation = 0;
};

SeenValuesRepository::SeenValuesRepository(Database &database, const EnvironmentRepository &environments,
                                           QObject *parent)
    : QObject(parent)
    , d(new Private{database, environments, {}, {}})
{
    connect(&environments, &EnvironmentRepository::changed, this, &SeenValuesRepository::forgetRemoved);
}

SeenValuesRepository::~SeenValuesRepository() = default;

QFuture<Result<void>> SeenValuesRepository::load()
{
    return d->database.load<SeenOfAll>(this, readSeen,
                                       [this, generation = d->generation](const SeenOfAll &stored) {
                                           if (d->generation == generation) // else it has been cleared
                                               d->all = stored;
                                       });
}

bool SeenValuesRepository::isOn() const
{
    return d->isOn;
}

QFuture<Result<void>> SeenValuesRepository::setOn(bool on)
{
    d->isOn = on;
    return on ? makeReadyResult<void>({}) : clear();
}

int SeenValuesRepository::generation() const
{
    return d->generation;
}

/// The rows of the database go by a trigger.
void SeenValuesRepository::forgetRemoved()
{
    QSet<QString> now;
    for (const Environment &environment : d->environments.all())
        now.insert(environment.id);
    const QSet<QString> before = std::exchange(d->known, now);
    for (const QString &id : before) {
        if (!now.contains(id))
            d->all.remove(id);
    }
}

std::vector<SeenValue> SeenValuesRepository::offersFor(const QString &environmentId,
                                                       const SeenKeys &keys) const
{
    std::vector<SeenValue> offers;
    const auto found = d->all.constFind(environmentId);
    if (!d->isOn || found == d->all.constEnd())
        return offers;
    for (const QStringList &tier : keys.tiers) {
        QSet<QString> listed;
        for (const QString &key : tier) {
            const auto values = found->constFind(key);
            if (values == found->constEnd())
                continue;
            for (const SeenValue &value : *values) {
                if (listed.contains(value.value) || (keys.isNumber && !isNumberText(value.value))
                    || !canBeOffered(value.value))
                    continue;
                listed.insert(value.value);
                offers.push_back(value);
                if (!isHarmless(value.title))
                    offers.back().title.clear();
            }
        }
        if (!offers.empty())
            break;
    }
    std::stable_sort(offers.begin(), offers.end(),
                     [](const SeenValue &a, const SeenValue &b) { return a.seen > b.seen; });
    if (offers.size() > maxSeenOfKey)
        offers.resize(maxSeenOfKey);
    return offers;
}

QFuture<Result<void>> SeenValuesRepository::learn(const QString &environmentId,
                                                  const std::vector<FoundValue> &found, const QDateTime &seen)
{
    if (!d->isOn || found.empty() || !d->environments.find(environmentId))
        return makeReadyResult<void>({});
    SeenOfKeys &kept = d->all[environmentId];
    std::vector<SeenChange> changes = changesOf(found, seen);
    std::erase_if(changes, [&kept](SeenChange &change) {
        if (!kept.contains(change.key) && kept.size() >= maxSeenKeys)
            return true;
        putFirst(kept[change.key], change);
        return false;
    });
    return d->database.run<void>([environmentId, changes](QSqlDatabase &database) {
        return inTransaction(database, [&] { return writeSeen(database, environmentId, changes); });
    });
}

QFuture<Result<void>> SeenValuesRepository::clear()
{
    ++d->generation;
    d->all.clear();
    return d->database.run<void>([](QSqlDatabase &database) -> Result<void> {
        const Result<QSqlQuery> removed = execute(database, "DELETE FROM seen_value");
        if (!removed)
            return tl::make_unexpected(removed.error());
        return emptyLog(database);
    });
}

} // namespace patlas

#include "moc_SeenValuesRepository.cpp"
