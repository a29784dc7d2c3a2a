// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Content.h"

#include "app/sandbox/TokenHash.h"

#include <QJsonDocument>

namespace patlas::sandbox {

QStringList languagesOf(const HandlerContext &context)
{
    QStringList languages;
    QSqlQuery rows = context.store.run("SELECT code FROM language WHERE project = ? ORDER BY place",
                                       {context.caller.projectId});
    while (rows.next())
        languages.append(rows.value(0).toString());
    return languages;
}

QString baseLanguageOf(const HandlerContext &context)
{
    return context.store.value("SELECT base_language FROM project WHERE id = ?", {context.caller.projectId})
        .toString();
}

QString entryFor(const HandlerContext &context, const Branch &branch, const QString &group,
                 const QString &key, bool &isNew)
{
    const QVariant known = context.store.value(
        "SELECT id FROM entry WHERE branch = ? AND grp = ? AND key = ?", {branch.id, group, key});
    isNew = known.isNull();
    if (!isNew)
        return known.toString();
    const QString id = newId();
    context.store.change("INSERT INTO entry (id, branch, grp, key) VALUES (?, ?, ?, ?)",
                         {id, branch.id, group, key});
    return id;
}

void writeText(const HandlerContext &context, const QString &entry, const QString &language,
               const QVariant &value, const QVariant &draft, const std::optional<int> &status)
{
    const QVariant newStatus = status ? QVariant(*status) : QVariant();
    context.store.change("INSERT OR IGNORE INTO text (entry, language, status) VALUES (?, ?, 0)",
                         {entry, language});
    context.store.change(
        "UPDATE text SET draft = CASE WHEN ? IS NOT NULL THEN ? ELSE coalesce(?, draft) END, "
        "value = coalesce(?, value),"
        " status = coalesce(?, status), details = CASE WHEN ? IS NULL AND ? IS NULL THEN details ELSE "
        "json_remove(details, '$.state', '$.xliff.state') END WHERE entry = ? AND language = ?",
        {value, draft, draft, value, newStatus, value, draft, entry, language});
}

QHash<int, QString> ownStatuses(const HandlerContext &context)
{
    QHash<int, QString> statuses;
    QSqlQuery rows = context.store.run(
        "SELECT number, own_status.name FROM own_status JOIN project USING (team) WHERE project.id = ?",
        {context.caller.projectId});
    while (rows.next())
        statuses.insert(rows.value(0).toInt(), rows.value(1).toString());
    return statuses;
}

std::optional<int> addOwnStatus(const HandlerContext &context, const QString &name)
{
    const QVariant team =
        context.store.value("SELECT team FROM project WHERE id = ?", {context.caller.projectId});
    const int number = context.store
                           .value("SELECT coalesce(max(number) + 1, ?) FROM own_status WHERE team = ?",
                                  {firstOwnStatus, team})
                           .toInt();
    if (number > lastStatus)
        return std::nullopt;
    context.store.run("INSERT INTO own_status (team, number, name) VALUES (?, ?, ?)", {team, number, name});
    return number;
}

QMap<QString, QString> metadataFrom(const QVariant &stored)
{
    QMap<QString, QString> metadata;
    const Json json = Json::parse(stored.toString().toStdString(), nullptr, false);
    if (!json.is_object())
        return metadata;
    for (const auto &[column, value] : json.items())
        metadata.insert(QString::fromStdString(column), QString::fromStdString(value.get<std::string>()));
    return metadata;
}

QVariant metadataTo(const QMap<QString, QString> &metadata)
{
    Json json = Json::object();
    for (auto item = metadata.cbegin(); item != metadata.cend(); ++item)
        json[utf8(item.key())] = utf8(*item);
    return json.empty() ? QVariant() : QVariant(QString::fromStdString(json.dump()));
}

QJsonObject objectFrom(const QVariant &stored)
{
    return stored.isNull() ? QJsonObject() : QJsonDocument::fromJson(stored.toString().toUtf8()).object();
}

QVariant objectTo(const QJsonObject &object)
{
    return object.isEmpty()
        ? QVariant()
        : QVariant(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

} // namespace patlas::sandbox
