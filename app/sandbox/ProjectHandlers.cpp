// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Handlers.h"
#include "app/sandbox/TokenHash.h"

using namespace Qt::StringLiterals;

namespace patlas::sandbox {

namespace {

Response listProjects(const HandlerContext &context)
{
    QSqlQuery rows = context.store.run("SELECT id, name, base_language FROM project JOIN member ON "
                                       "member.project = project.id WHERE user = ?"
                                       " ORDER BY project.rowid",
                                       {context.caller.user});
    Json projects = Json::array();
    while (rows.next())
        projects.push_back({{"_id", utf8(rows.value(0).toString())},
                            {"name", utf8(rows.value(1).toString())},
                            {"baseLanguage", utf8(rows.value(2).toString())}});
    return jsonResponse(200, projects);
}

/// Copies languages and team from the calling token's project; the content is empty.
Response createSibling(const HandlerContext &context)
{
    constexpr int maxNameLength = 200;
    QString wrong;
    const Json body = parsedObject(context.request.body, wrong);
    const auto given = body.find("name");
    const QString name = given != body.end() && given->is_string()
        ? QString::fromStdString(given->get<std::string>()).trimmed()
        : QString();
    if (wrong.isEmpty() && given == body.end())
        wrong = u"The field name is missing."_s;
    else if (wrong.isEmpty() && name.isEmpty())
        wrong = u"The field name has to be text, and not empty."_s;
    else if (name.size() > maxNameLength)
        wrong = u"The name is longer than %1 characters."_s.arg(maxNameLength);
    if (!wrong.isEmpty())
        return refusal(400, wrong);
    const QString id = newId();
    const QString origin = context.caller.projectId;
    context.store.run(
        "INSERT INTO project (id, name, base_language, team) SELECT ?, ?, base_language, team FROM project "
        "WHERE id = ?",
        {id, name, origin});
    context.store.run("INSERT INTO language (project, code, place) SELECT ?, code, place FROM language WHERE "
                      "project = ?",
                      {id, origin});
    context.store.run("INSERT INTO branch (id, project, name, is_default) VALUES (?, ?, 'main', 1)",
                      {newId(), id});
    const QString base =
        context.store.value("SELECT base_language FROM project WHERE id = ?", {id}).toString();
    return jsonResponse(201, {{"_id", utf8(id)}, {"name", utf8(name)}, {"baseLanguage", utf8(base)}});
}

} // namespace

void addProjectHandlers(Handlers &handlers)
{
    handlers.insert(u"projects.list"_s, listProjects);
    handlers.insert(u"projects.createSibling"_s, createSibling);
}

std::optional<Branch> branchOf(const HandlerContext &context, Response &problem)
{
    const QString wanted = context.request.parameter("branch");
    QSqlQuery row = wanted.isEmpty()
        ? context.store.run("SELECT id, name, read_only FROM branch WHERE project = ? AND is_default = 1",
                            {context.caller.projectId})
        : context.store.run("SELECT id, name, read_only FROM branch WHERE project = ? AND id = ?",
                            {context.caller.projectId, wanted});
    if (!row.next()) {
        problem = refusal(404, u"There is no branch with the id %1."_s.arg(wanted));
        return std::nullopt;
    }
    return Branch{row.value(0).toString(), row.value(1).toString(), row.value(2).toBool()};
}

std::optional<Branch> writableBranchOf(const HandlerContext &context, Response &problem)
{
    std::optional<Branch> branch = branchOf(context, problem);
    if (branch && branch->readOnly) {
        problem = refusal(403, u"The branch %1 is read-only."_s.arg(branch->name));
        return std::nullopt;
    }
    return branch;
}

void bumpRevision(const HandlerContext &context)
{
    context.store.run("UPDATE project SET version = version + 1 WHERE id = ?", {context.caller.projectId});
}

} // namespace patlas::sandbox
