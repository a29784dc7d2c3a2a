// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/OpenRequestRepository.h"

#include "core/secret/TokenRedaction.h"
#include "core/storage/Database.h"
#include "core/storage/Sql.h"

#include <QJsonDocument>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

QJsonObject openRequestToJson(const OpenRequest &request, bool isCurrent)
{
    const RequestDraft kept = withoutSecrets(request.draft);
    QJsonObject object{{u"draft"_s, toJson(kept)},
                       {u"masked"_s, request.isMasked || kept != request.draft},
                       {u"edited"_s, request.isEdited},
                       {u"fresh"_s, request.isFresh},
                       {u"current"_s, isCurrent}};
    if (request.saved.isInFile()) {
        object.insert(u"file"_s, request.saved.file);
        object.insert(u"index"_s, request.saved.index);
        object.insert(u"fingerprint"_s, QString::fromLatin1(request.saved.fingerprint.toHex()));
        object.insert(u"title"_s, redactTokens(request.saved.title));
        object.insert(u"name"_s, redactTokens(request.saved.name));
    }
    return object;
}

OpenRequest openRequestFromJson(const QJsonObject &object)
{
    OpenRequest request;
    request.draft = draftFromJson(object["draft"_L1].toObject());
    request.isEdited = object["edited"_L1].toBool();
    request.isFresh = object["fresh"_L1].toBool();
    request.isMasked = object["masked"_L1].toBool();
    request.saved.file = object["file"_L1].toString();
    request.saved.index = object["index"_L1].toInt(-1);
    request.saved.fingerprint = QByteArray::fromHex(object["fingerprint"_L1].toString().toLatin1());
    request.saved.title = object["title"_L1].toString();
    request.saved.name = object["name"_L1].toString();
    return request;
}

} // namespace

OpenRequestRepository::OpenRequestRepository(Database &database)
    : m_database(database)
{
}

QFuture<Result<void>> OpenRequestRepository::save(const Stored &open)
{
    return m_database.run<void>([open](QSqlDatabase &database) -> Result<void> {
        if (!database.transaction())
            return sqlFailure(database.lastError());
        Result<QSqlQuery> done = execute(database, "DELETE FROM open_request");
        for (std::size_t i = 0; done && i < open.requests.size(); ++i) {
            const QJsonObject object = openRequestToJson(open.requests[i], int(i) == open.current);
            done = execute(database, "INSERT INTO open_request (position, content) VALUES (?, ?)",
                           {int(i), QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))});
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

QFuture<Result<OpenRequestRepository::Stored>> OpenRequestRepository::load()
{
    return m_database.run<Stored>([](QSqlDatabase &database) -> Result<Stored> {
        Result<QSqlQuery> rows = execute(database, "SELECT content FROM open_request ORDER BY position");
        if (!rows)
            return tl::make_unexpected(rows.error());
        Stored open;
        while (rows->next()) {
            const QJsonObject object = QJsonDocument::fromJson(rows->value(0).toByteArray()).object();
            if (object["current"_L1].toBool())
                open.current = int(open.requests.size());
            open.requests.push_back(openRequestFromJson(object));
        }
        if (open.current < 0 && !open.requests.empty())
            open.current = 0;
        return open;
    });
}

} // namespace patlas
