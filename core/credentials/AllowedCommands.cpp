// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/AllowedCommands.h"

#include "core/base/ReadyFuture.h"
#include "core/storage/Database.h"
#include "core/storage/Sql.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

using CommandRows = std::vector<AllowedCommand>;

QString writtenArguments(const QStringList &arguments)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(arguments)).toJson(QJsonDocument::Compact));
}

Result<CommandRows> readAllowedCommands(QSqlDatabase &database)
{
    Result<QSqlQuery> query =
        execute(database,
                "SELECT program, arguments, destination, since FROM allowed_command ORDER BY since, program");
    if (!query)
        return tl::make_unexpected(query.error());
    CommandRows all;
    while (query->next()) {
        const QJsonDocument arguments = QJsonDocument::fromJson(query->value(1).toString().toUtf8());
        all.push_back({{query->value(0).toString(), arguments.toVariant().toStringList()},
                       query->value(2).toString(),
                       QDateTime::fromString(query->value(3).toString(), Qt::ISODateWithMs)});
    }
    return all;
}

bool isSameCommand(const AllowedCommand &allowed, const ProviderCommand &command, const QString &destination)
{
    return allowed.command == command && allowed.destination == destination;
}

} // namespace

AllowedCommands::AllowedCommands(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

QFuture<Result<void>> AllowedCommands::load()
{
    return m_database.load<CommandRows>(this, readAllowedCommands,
                                        [this](const CommandRows &stored) { take(stored); });
}

void AllowedCommands::take(const CommandRows &stored)
{
    if (std::exchange(m_isLoaded, true) && stored == m_all)
        return;
    m_all = stored;
    Q_EMIT changed();
}

bool AllowedCommands::contains(const ProviderCommand &command, const QString &destination) const
{
    return std::ranges::any_of(
        m_all, [&](const AllowedCommand &each) { return isSameCommand(each, command, destination); });
}

QFuture<Result<void>> AllowedCommands::add(const ProviderCommand &command, const QString &destination)
{
    if (contains(command, destination))
        return makeReadyResult<void>({});
    const AllowedCommand allowed{command, destination, QDateTime::currentDateTimeUtc()};
    m_all.push_back(allowed);
    QFuture<Result<void>> written = m_database.run<void>([allowed](QSqlDatabase &database) -> Result<void> {
        const Result<QSqlQuery> added = execute(
            database,
            "INSERT OR REPLACE INTO allowed_command (program, arguments, destination, since) VALUES (?, ?, "
            "?, ?)",
            {allowed.command.program, writtenArguments(allowed.command.arguments), allowed.destination,
             allowed.since.toString(Qt::ISODateWithMs)});
        if (!added)
            return tl::make_unexpected(added.error());
        return {};
    });
    Q_EMIT changed();
    return written;
}

QFuture<Result<void>> AllowedCommands::remove(const AllowedCommand &allowed)
{
    const ProviderCommand command = allowed.command; // it may be one of those that go
    const QString destination = allowed.destination;
    std::erase_if(m_all,
                  [&](const AllowedCommand &each) { return isSameCommand(each, command, destination); });
    QFuture<Result<void>> written =
        m_database.run<void>([command, destination](QSqlDatabase &database) -> Result<void> {
            const Result<QSqlQuery> removed =
                execute(database,
                        "DELETE FROM allowed_command WHERE program = ? AND arguments = ? AND destination = ?",
                        {command.program, writtenArguments(command.arguments), destination});
            if (!removed)
                return tl::make_unexpected(removed.error());
            return {};
        });
    Q_EMIT changed();
    return written;
}

} // namespace patlas

#include "moc_AllowedCommands.cpp"
