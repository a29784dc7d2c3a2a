// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/DraftRepository.h"

#include "core/storage/Database.h"
#include "core/storage/Sql.h"

#include <QJsonDocument>

namespace patlas {

namespace {

using MaybeDraft = std::optional<RequestDraft>;

Result<MaybeDraft> first(Result<QSqlQuery> rows)
{
    if (!rows)
        return tl::make_unexpected(rows.error());
    if (!rows->next())
        return MaybeDraft();
    return MaybeDraft(draftFromJson(QJsonDocument::fromJson(rows->value(0).toByteArray()).object()));
}

} // namespace

DraftRepository::DraftRepository(Database &database)
    : m_database(database)
{
}

QFuture<Result<void>> DraftRepository::save(const RequestDraft &draft)
{
    return m_database.run<void>([draft](QSqlDatabase &database) -> Result<void> {
        // Here, because a long body takes a while.
        const QByteArray content =
            QJsonDocument(toJson(withoutSecrets(draft))).toJson(QJsonDocument::Compact);
        // A counter instead of a time, so that the latest draft stays the latest when the clock changes.
        const Result<QSqlQuery> saved =
            execute(database,
                    "INSERT OR REPLACE INTO draft (environment, operation, content, saved)"
                    " VALUES (?, ?, ?, (SELECT coalesce(max(saved), 0) + 1 FROM draft))",
                    {draft.environmentId, draft.operationId, QString::fromUtf8(content)});
        if (!saved)
            return tl::make_unexpected(saved.error());
        return {};
    });
}

QFuture<Result<MaybeDraft>> DraftRepository::draft(const QString &environmentId, const QString &operationId)
{
    return m_database.run<MaybeDraft>([environmentId, operationId](QSqlDatabase &database) {
        return first(execute(database, "SELECT content FROM draft WHERE environment = ? AND operation = ?",
                             {environmentId, operationId}));
    });
}

QFuture<Result<MaybeDraft>> DraftRepository::latest()
{
    return m_database.run<MaybeDraft>([](QSqlDatabase &database) {
        return first(execute(database, "SELECT content FROM draft ORDER BY saved DESC LIMIT 1"));
    });
}

} // namespace patlas
