// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Handlers.h"

namespace patlas::sandbox {

namespace {

Reply listBranches(const Visit &visit)
{
    QSqlQuery rows = visit.store.run(
        "SELECT id, name, is_default, read_only FROM branch WHERE project = ? ORDER BY is_default DESC, name",
        {visit.caller.projectId});
    Json branches = Json::array();
    while (rows.next())
        branches.push_back({{"_id", utf8(rows.value(0).toString())},
                            {"name", utf8(rows.value(1).toString())},
                            {"default", rows.value(2).toBool()},
                            {"readOnly", rows.value(3).toBool()}});
    return reply(200, branches);
}

Reply countEntries(const Visit &visit)
{
    Reply problem;
    const auto branch = branchOf(visit, problem);
    if (!branch)
        return problem;
    QSqlQuery rows = visit.store.run(
        "SELECT code, (SELECT count(*) FROM entry WHERE branch = ?), (SELECT count(*) FROM entry JOIN text "
        "ON"
        " text.entry = entry.id AND text.language = code WHERE branch = ? AND coalesce(value, '') <> '')"
        " FROM language WHERE project = ? ORDER BY place",
        {branch->id, branch->id, visit.caller.projectId});
    Json counts = Json::object();
    while (rows.next())
        counts[utf8(rows.value(0).toString())] = {{"total", rows.value(1).toInt()},
                                                  {"translated", rows.value(2).toInt()}};
    return reply(200, counts);
}

Reply projectVersion(const Visit &visit)
{
    return reply(
        200,
        {{"appVersion",
          visit.store.value("SELECT version FROM project WHERE id = ?", {visit.caller.projectId}).toInt()}});
}

} // namespace

void addStatisticsHandlers(Handlers &handlers)
{
    handlers.insert(QStringLiteral("branches.list"), listBranches);
    handlers.insert(QStringLiteral("entryCounts.get"), countEntries);
    handlers.insert(QStringLiteral("projectVersion.get"), projectVersion);
}

} // namespace patlas::sandbox
