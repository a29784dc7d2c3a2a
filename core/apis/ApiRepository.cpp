// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apis/ApiRepository.h"

#include "core/apis/DescriptionFiles.h"
#include "core/base/Find.h"
#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/openapi/OpenApiReader.h"
#include "core/storage/Database.h"
#include "core/storage/Sql.h"

#include <QUuid>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

using StoredApis = std::vector<StoredApi>;

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Result<DocumentSet> readDocuments(const DescriptionFiles &files, const StoredApi &stored)
{
    Result<DocumentSet> documents = files.read(stored.revision);
    if (documents)
        documents->address = stored.address;
    return documents;
}

Failure notStoredHere()
{
    return failure(ErrorKind::NotFound, ApiRepository::tr("This API is no longer stored here."));
}

/// Folders are named by this program, and never by what a row says: another program may have written it.
bool isOwnName(const QString &revision)
{
    return QUuid(revision).toString(QUuid::WithoutBraces) == revision && !QUuid(revision).isNull();
}

Result<StoredApis> readRows(QSqlDatabase &database)
{
    Result<QSqlQuery> rows = execute(
        database,
        "SELECT id, title, version, address, read, revision FROM api ORDER BY title COLLATE NOCASE, id");
    if (!rows)
        return tl::make_unexpected(rows.error());
    StoredApis found;
    while (rows->next()) {
        StoredApi api;
        api.id = rows->value(0).toString();
        api.title = rows->value(1).toString();
        api.version = rows->value(2).toString();
        api.address = QUrl(rows->value(3).toString());
        api.read = QDateTime::fromString(rows->value(4).toString(), Qt::ISODateWithMs).toUTC();
        api.revision = rows->value(5).toString();
        if (isOwnName(api.revision))
            found.push_back(std::move(api));
    }
    return found;
}

Result<void> writeRow(QSqlDatabase &database, const StoredApi &api)
{
    const Result<QSqlQuery> written =
        execute(database,
                "INSERT OR REPLACE INTO api (id, title, version, address, read, revision) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                {api.id, api.title, api.version, api.address.toString(), api.read.toString(Qt::ISODateWithMs),
                 api.revision});
    if (!written)
        return tl::make_unexpected(written.error());
    return {};
}

} // namespace

struct ApiRepository::Private {
    Database &database;
    DescriptionFiles files;
    StoredApis all;
    bool isLoaded = false;
};

ApiRepository::ApiRepository(Database &database, QString folder, QObject *parent)
    : QObject(parent)
    , d(new Private{database, DescriptionFiles(std::move(folder)), {}})
{
}

ApiRepository::~ApiRepository() = default;

QFuture<Result<void>> ApiRepository::load()
{
    return d->database.load<StoredApis>(this, readRows, [this](const StoredApis &stored) { take(stored); });
}

void ApiRepository::take(const StoredApis &stored)
{
    if (std::exchange(d->isLoaded, true) && stored == d->all)
        return;
    d->all = stored;
    Q_EMIT changed();
}

const std::vector<StoredApi> &ApiRepository::all() const
{
    return d->all;
}

const StoredApi *ApiRepository::find(const QString &id) const
{
    return findById(std::as_const(d->all), id);
}

QFuture<Result<StoredApi>> ApiRepository::save(StoredApi api, const DocumentSet &documents)
{
    if (api.id.isEmpty())
        api.id = newId();
    const StoredApi *old = find(api.id);
    const QString former = old ? old->revision : QString();
    api.revision = newId();
    api.address = documents.address;
    const auto writing = QtConcurrent::run(
        [files = d->files, revision = api.revision, documents] { return files.write(revision, documents); });
    const auto stored = then(writing, this, [this, api](const Result<void> &written) {
        if (!written)
            return makeReadyResult(written);
        return d->database.run<void>([api](QSqlDatabase &database) { return writeRow(database, api); });
    });
    return then(stored, this, [this, api, former](const Result<void> &written) -> QFuture<Result<StoredApi>> {
        d->files.removeLater(written ? former : api.revision);
        if (!written)
            return makeReadyResult<StoredApi>(tl::make_unexpected(written.error()));
        return then(load(), this, [api](const Result<void> &loaded) -> Result<StoredApi> {
            if (!loaded)
                return tl::make_unexpected(loaded.error());
            return api;
        });
    });
}

QFuture<Result<DocumentSet>> ApiRepository::documents(const QString &id) const
{
    const StoredApi *api = find(id);
    if (!api)
        return makeReadyResult<DocumentSet>(notStoredHere());
    return QtConcurrent::run([files = d->files, stored = *api] { return readDocuments(files, stored); });
}

QFuture<Result<std::shared_ptr<const ApiDescription>>> ApiRepository::description(const QString &id) const
{
    using Description = std::shared_ptr<const ApiDescription>;
    const StoredApi *api = find(id);
    if (!api)
        return makeReadyResult<Description>(notStoredHere());
    return QtConcurrent::run([files = d->files, stored = *api]() -> Result<Description> {
        const QByteArray key = files.indexKey(stored.revision, stored.address);
        if (std::optional<ApiDescription> indexed = files.readIndex(stored.revision, key))
            return std::make_shared<const ApiDescription>(std::move(*indexed));
        const Result<DocumentSet> documents = readDocuments(files, stored);
        if (!documents)
            return tl::make_unexpected(documents.error());
        Result<ApiDescription> described = readOpenApi(*documents);
        if (!described)
            return tl::make_unexpected(described.error());
        Description whole = std::make_shared<const ApiDescription>(std::move(*described));
        const auto writing = QtConcurrent::run(
            [files, stored, key, whole] { files.writeIndex(stored.revision, key, *whole); });
        Q_UNUSED(writing)
        return whole;
    });
}

QFuture<Result<void>> ApiRepository::remove(const QString &id)
{
    const StoredApi *api = find(id);
    if (!api)
        return makeReadyResult<void>({});
    const auto removing = d->database.run<void>([id](QSqlDatabase &database) -> Result<void> {
        return inTransaction(database, [&]() -> Result<void> {
            for (const char *statement :
                 {"DELETE FROM learned_scopes WHERE api = ?", "DELETE FROM api WHERE id = ?"}) {
                if (const Result<QSqlQuery> removed = execute(database, statement, {id}); !removed)
                    return tl::make_unexpected(removed.error());
            }
            return {};
        });
    });
    return then(removing, this, [this, revision = api->revision](const Result<void> &removed) {
        if (!removed)
            return makeReadyResult(removed);
        d->files.removeLater(revision);
        return load();
    });
}

} // namespace patlas

#include "moc_ApiRepository.cpp"
