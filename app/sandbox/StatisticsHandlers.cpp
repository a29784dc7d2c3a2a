// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Handlers.h"

using namespace Qt::StringLiterals;

namespace patlas::sandbox {

namespace {

Response listBranches(const HandlerContext &context)
{
    QSqlQuery rows = context.store.run(
        "SELECT id, name, is_default, read_only FROM branch WHERE project = ? ORDER BY is_default DESC, name",
        {context.caller.projectId});
    Json branches = Json::array();
    while (rows.next())
        branches.push_back({{"_id", utf8(rows.value(0).toString())},
                            {"name", utf8(rows.value(1).toString())},
                            {"default", rows.value(2).toBool()},
                            {"readOnly", rows.value(3).toBool()}});
    return jsonResponse(200, branches);
}

Response countEntries(const HandlerContext &context)
{
    Response problem;
    const auto branch = branchOf(context, problem);
    if (!branch)
        return problem;
    QSqlQuery rows = context.store.run(
        "SELECT code, (SELECT count(*) FROM entry WHERE branch = ?), (SELECT count(*) FROM entry JOIN text "
        "ON"
        " text.entry = entry.id AND text.language = code WHERE branch = ? AND coalesce(value, '') <> '')"
        " FROM language WHERE project = ? ORDER BY place",
        {branch->id, branch->id, context.caller.projectId});
    Json counts = Json::object();
    while (rows.next())
        counts[utf8(rows.value(0).toString())] = {{"total", rows.value(1).toInt()},
                                                  {"translated", rows.value(2).toInt()}};
    return jsonResponse(200, counts);
}

Response projectVersion(const HandlerContext &context)
{
    return jsonResponse(
        200,
        {{"appVersion",
          context.store.value("SELECT version FROM project WHERE id = ?", {context.caller.projectId})
              .toInt()}});
}

} // namespace

void addStatisticsHandlers(Handlers &handlers)
{
    handlers.insert(u"branches.list"_s, listBranches);
    handlers.insert(u"entryCounts.get"_s, countEntries);
    handlers.insert(u"projectVersion.get"_s, projectVersion);
}

} // namespace patlas::sandbox
