// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Handlers.h"
#include "app/sandbox/TokenHash.h"

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

/// Languages and team are those of the project whose token the call carries; the content is empty.
Reply createSibling(const Visit &visit)
{
    constexpr int longestName = 200;
    QString wrong;
    const Json body = parsedObject(visit.call.body, wrong);
    const auto given = body.find("name");
    const QString name = given != body.end() && given->is_string()
        ? QString::fromStdString(given->get<std::string>()).trimmed()
        : QString();
    if (wrong.isEmpty() && given == body.end())
        wrong = QStringLiteral("The field name is missing.");
    else if (wrong.isEmpty() && name.isEmpty())
        wrong = QStringLiteral("The field name has to be text, and not empty.");
    else if (name.size() > longestName)
        wrong = QStringLiteral("The name is longer than %1 characters.").arg(longestName);
    if (!wrong.isEmpty())
        return refusal(400, wrong);
    const QString id = newId();
    const QString origin = visit.caller.projectId;
    visit.store.run(
        "INSERT INTO project (id, name, base_language, team) SELECT ?, ?, base_language, team FROM project "
        "WHERE id = ?",
        {id, name, origin});
    visit.store.run("INSERT INTO language (project, code, place) SELECT ?, code, place FROM language WHERE "
                    "project = ?",
                    {id, origin});
    visit.store.run("INSERT INTO branch (id, project, name, is_default) VALUES (?, ?, 'main', 1)",
                    {newId(), id});
    const QString base = visit.store.value("SELECT base_language FROM project WHERE id = ?", {id}).toString();
    return reply(201, {{"_id", utf8(id)}, {"name", utf8(name)}, {"baseLanguage", utf8(base)}});
}

} // namespace

void addProjectHandlers(Handlers &handlers)
{
    handlers.insert(QStringLiteral("projects.list"), listProjects);
    handlers.insert(QStringLiteral("projects.createSibling"), createSibling);
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
