// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environment/EnvironmentRepository.h"

#include "core/base/Find.h"
#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/http/Origin.h"
#include "core/openapi/BuiltIn.h"
#include "core/storage/Database.h"
#include "core/storage/Sql.h"

#include <QUuid>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

std::vector<Environment> builtIn()
{
    std::vector<Environment> all;
    for (const BuiltInEnvironment &each : builtInEnvironments()) {
        const bool isSandbox = each.id == QLatin1String(sandboxEnvironmentId);
        all.push_back({each.id, isSandbox ? EnvironmentRepository::tr("Sandbox") : each.name,
                       QUrl(each.address), QUrl(each.dashboard),
                       each.issuesOverApi ? Issuing::OverApi : Issuing::ByHand, true, false, each.apiId});
    }
    return all;
}

bool isWebAddress(const QUrl &url)
{
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty()
        && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
}

QUrl withoutTrailingSlash(QUrl url)
{
    QString path = url.path();
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    url.setPath(path);
    return url;
}

Result<std::vector<Environment>> readEnvironments(QSqlDatabase &database)
{
    Result<QSqlQuery> rows = execute(
        database,
        "SELECT id, name, api_base, dashboard, plain_http, api FROM environment ORDER BY name COLLATE "
        "NOCASE");
    if (!rows)
        return tl::make_unexpected(rows.error());
    std::vector<Environment> found;
    while (rows->next())
        found.push_back({rows->value(0).toString(), rows->value(1).toString(),
                         QUrl(rows->value(2).toString()), QUrl(rows->value(3).toString()), Issuing::ByHand,
                         false, rows->value(4).toBool(), rows->value(5).toString()});
    return found;
}

bool hasName(const std::vector<Environment> &all, const QString &name, const QString &exceptId)
{
    return std::any_of(all.begin(), all.end(), [&](const Environment &other) {
        return other.id != exceptId && other.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

Failure nameTaken(const QString &name)
{
    return failure(ErrorKind::Conflict,
                   EnvironmentRepository::tr("An environment named %1 already exists.").arg(isolated(name)),
                   {}, EnvironmentRepository::tr("Choose another name."));
}

/// In a transaction: another process may have given the name to another environment since it was looked up
/// here.
Result<void> writeEnvironment(QSqlDatabase &database, const Environment &environment)
{
    const Result<std::vector<Environment>> stored = readEnvironments(database);
    if (!stored)
        return tl::make_unexpected(stored.error());
    if (hasName(*stored, environment.name, environment.id))
        return nameTaken(environment.name);
    const Result<QSqlQuery> written =
        execute(database,
                "INSERT OR REPLACE INTO environment (id, name, api_base, dashboard, plain_http, api) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                {environment.id, environment.name, environment.apiBase.toString(),
                 environment.dashboard.toString(), environment.plainHttpAllowed, environment.apiId});
    if (!written)
        return tl::make_unexpected(written.error());
    return {};
}

} // namespace

struct EnvironmentRepository::Private {
    Database &database;
    std::vector<Environment> all = builtIn();
    bool isLoaded = false;
};

EnvironmentRepository::EnvironmentRepository(Database &database, QObject *parent)
    : QObject(parent)
    , d(new Private{database})
{
}

EnvironmentRepository::~EnvironmentRepository() = default;

QFuture<Result<void>> EnvironmentRepository::load()
{
    return d->database.load<std::vector<Environment>>(
        this, readEnvironments, [this](const std::vector<Environment> &stored) { take(stored); });
}

void EnvironmentRepository::take(const std::vector<Environment> &stored)
{
    std::vector<Environment> now = d->all;
    std::erase_if(now, [](const Environment &each) { return !each.builtIn; });
    now.insert(now.end(), stored.begin(), stored.end());
    if (std::exchange(d->isLoaded, true) && now == d->all)
        return;
    d->all = std::move(now);
    Q_EMIT changed();
}

const std::vector<Environment> &EnvironmentRepository::all() const
{
    return d->all;
}

const Environment *EnvironmentRepository::find(const QString &id) const
{
    return findById(std::as_const(d->all), id);
}

bool EnvironmentRepository::isNameTaken(const QString &name, const QString &exceptId) const
{
    return hasName(d->all, name, exceptId);
}

QFuture<Result<void>> EnvironmentRepository::save(Environment environment)
{
    environment.name = environment.name.trimmed();
    if (environment.name.isEmpty())
        return makeReadyResult<void>(
            failure(ErrorKind::InvalidInput, tr("The environment has no name."), {}, tr("Enter a name.")));
    if (!isWebAddress(environment.apiBase)
        || (!environment.dashboard.isEmpty() && !isWebAddress(environment.dashboard)))
        return makeReadyResult<void>(failure(ErrorKind::InvalidInput,
                                             tr("This is not the address of an API."),
                                             tr("It must begin with https:// (or http:// on this machine) "
                                                "and must not have a user name, query or fragment."),
                                             tr("For example https://api.example.com/v1/api.")));
    const auto isOpenToAll = [](const QUrl &address) {
        return address.scheme() == "http"_L1 && !isLoopback(address);
    };
    if ((isOpenToAll(environment.apiBase) || isOpenToAll(environment.dashboard))
        && !environment.plainHttpAllowed)
        return makeReadyResult<void>(
            failure(ErrorKind::InvalidInput, tr("http:// to another machine sends tokens unencrypted."),
                    tr("Anyone on the network path could read them."),
                    tr("Type https://, or allow plain http for this environment if there is no other way.")));
    const Environment *old = find(environment.id);
    if (old && old->builtIn)
        return makeReadyResult<void>(
            failure(ErrorKind::InvalidInput,
                    tr("%1 comes with Patlas and cannot be changed.").arg(isolated(old->name))));
    if (isNameTaken(environment.name, environment.id))
        return makeReadyResult<void>(nameTaken(environment.name));
    environment.apiBase = withoutTrailingSlash(environment.apiBase);
    if (environment.id.isEmpty())
        environment.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto writing = d->database.run<void>([environment](QSqlDatabase &database) {
        return inTransaction(database, [&] { return writeEnvironment(database, environment); });
    });
    return then(writing, this, [this](const Result<void> &written) {
        return written ? load() : makeReadyResult<void>(written);
    });
}

QFuture<Result<void>> EnvironmentRepository::remove(const QString &id)
{
    const Environment *environment = find(id);
    if (environment && environment->builtIn)
        return makeReadyResult<void>(
            failure(ErrorKind::InvalidInput,
                    tr("%1 comes with Patlas and cannot be removed.").arg(isolated(environment->name))));
    const auto removing = d->database.run<void>([id](QSqlDatabase &database) -> Result<void> {
        const Result<QSqlQuery> removed = execute(database, "DELETE FROM environment WHERE id = ?", {id});
        if (!removed)
            return tl::make_unexpected(removed.error());
        return {};
    });
    return then(removing, this, [this](const Result<void> &removed) {
        return removed ? load() : makeReadyResult<void>(removed);
    });
}

void EnvironmentRepository::setSandbox(const Environment &environment)
{
    Environment renewed = environment;
    renewed.apiId = d->all.front().apiId;
    if (d->all.front() == renewed)
        return;
    d->all.front() = renewed;
    Q_EMIT changed();
}

} // namespace patlas

#include "moc_EnvironmentRepository.cpp"
