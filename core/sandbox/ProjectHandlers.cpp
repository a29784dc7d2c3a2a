// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/Handlers.h"

namespace patlas::sandbox {

namespace {

Reply listProjects(const Visit &visit)
{
    QSqlQuery rows = visit.store.run("SELECT id, name, base_language FROM project JOIN member ON "
                                     "member.project = project.id WHERE user = ?"
                                     " ORDER BY project.rowid",
                                     {visit.caller.user});
    Json projects = Json::array();
    while (rows.next())
        projects.push_back({{"_id", utf8(rows.value(0).toString())},
                            {"name", utf8(rows.value(1).toString())},
                            {"baseLanguage", utf8(rows.value(2).toString())}});
    return reply(200, projects);
}

} // namespace

void addProjectHandlers(Handlers &handlers)
{
    handlers.insert(QStringLiteral("projects.list"), listProjects);
}

std::optional<Branch> branchOf(const Visit &visit, Reply &problem)
{
    const QString wanted = visit.call.parameter("branch");
    QSqlQuery row = wanted.isEmpty()
        ? visit.store.run("SELECT id, name, read_only FROM branch WHERE project = ? AND is_default = 1",
                          {visit.caller.projectId})
        : visit.store.run("SELECT id, name, read_only FROM branch WHERE project = ? AND id = ?",
                          {visit.caller.projectId, wanted});
    if (!row.next()) {
        problem = refusal(404, QStringLiteral("There is no branch with the id %1.").arg(wanted));
        return std::nullopt;
    }
    return Branch{row.value(0).toString(), row.value(1).toString(), row.value(2).toBool()};
}

std::optional<Branch> writableBranchOf(const Visit &visit, Reply &problem)
{
    std::optional<Branch> branch = branchOf(visit, problem);
    if (branch && branch->readOnly) {
        problem = refusal(403, QStringLiteral("The branch %1 is read-only.").arg(branch->name));
        return std::nullopt;
    }
    return branch;
}

void touch(const Visit &visit)
{
    visit.store.run("UPDATE project SET version = version + 1 WHERE id = ?", {visit.caller.projectId});
}

} // namespace patlas::sandbox
