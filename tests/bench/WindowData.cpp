// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/WindowData.h"

#include "core/storage/Database.h"
#include "core/storage/Sql.h"
#include "tests/bench/Figures.h"
#include "tests/support/Utc.h"

#include <QDateTime>
#include <QSqlDatabase>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

QString moment(int minutesAgo)
{
    return utc(QDate(2026, 1, 1), QTime(12, 0)).addSecs(-60LL * minutesAgo).toString(Qt::ISODateWithMs);
}

Result<void> fill(QSqlDatabase &database, int tokens, int rows)
{
    return inTransaction(database, [&]() -> Result<void> {
        for (int i = 0; i < tokens; ++i) {
            const auto added = execute(
                database,
                "INSERT INTO credential (id, environment, slot, personal, name, owner, service_id, scopes, "
                "attributes, created, fingerprint, storage, adding, added_by) VALUES (?, 'sandbox', "
                "'personalAccessToken', 1, ?, 'owner', ?, 'can_create_tags can_list_projects', '{}', ?, ?, "
                "'keychain', 0, '')",
                {u"token-%1"_s.arg(i), u"CI %1: tag releases"_s.arg(i), QString::number(i), moment(i),
                 QByteArray::number(i)});
            if (!added)
                return tl::make_unexpected(added.error());
        }
        static const char *const paths[] = {"tags", "projects", "entryCounts", "translations/de", "branches"};
        for (int i = 0; i < rows; ++i) {
            const auto added = execute(
                database,
                "INSERT INTO history (exchange_id, started, environment, method, url, status, duration, "
                "body_size,"
                " operation, token_name, error, body_path, exchange, draft) VALUES (?, ?, 'sandbox', ?, ?, "
                "?, 12.5,"
                " 318, 'tags.list', ?, '', '', '{}', '{}')",
                {u"x-%1"_s.arg(i), moment(rows - i), i % 4 == 0 ? u"POST"_s : u"GET"_s,
                 u"http://127.0.0.1:43117/v1/api/%1?app=5f0000000000000000000001&page=%2"_s
                     .arg(QLatin1String(paths[i % 5]))
                     .arg(i),
                 i % 9 == 0 ? 403 : 200, u"CI %1: tag releases"_s.arg(i % 1000)});
            if (!added)
                return tl::make_unexpected(added.error());
        }
        return {};
    });
}

} // namespace

AppPaths pathsIn(const QString &directory)
{
    return {directory + u"/patlas.sqlite"_s, directory + u"/patlas.vault"_s, directory + u"/bodies"_s,
            directory + u"/sandbox"_s, directory + u"/patlas.ini"_s};
}

void fillDatabase(const QString &directory, int tokens, int rows)
{
    Database database(pathsIn(directory).database);
    const Result<void> opened = awaited(database.open());
    const Result<void> filled = opened
        ? awaited(database.run<void>([=](QSqlDatabase &sql) { return fill(sql, tokens, rows); }))
        : opened;
    if (!filled)
        qFatal("%s %s", qPrintable(filled.error().message()), qPrintable(filled.error().detail));
}

} // namespace patlas
