// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Handlers.h"
#include "app/sandbox/TokenHash.h"

using namespace Qt::StringLiterals;

namespace patlas::sandbox {

namespace {

constexpr int maxNameLength = 400;

/// The requested values of a tag.
struct TagWish {
    std::optional<QString> name;
    std::optional<QStringList> entryIds;
};

std::optional<TagWish> wishIn(const HandlerContext &context, bool nameRequired, Response &problem)
{
    QString wrong;
    const Json body = parsedObject(context.request.body, wrong);
    TagWish wish;
    if (wrong.isEmpty() && body.contains("name")) {
        if (!body.at("name").is_string())
            wrong = u"The field name has to be text."_s;
        else
            wish.name = QString::fromStdString(body.at("name").get<std::string>()).trimmed();
    }
    if (wrong.isEmpty() && nameRequired && !wish.name)
        wrong = u"The field name is missing."_s;
    if (wrong.isEmpty() && wish.name && wish.name->isEmpty())
        wrong = u"The field name is empty."_s;
    if (wrong.isEmpty() && wish.name && wish.name->size() > maxNameLength)
        wrong = u"The name is longer than %1 characters."_s.arg(maxNameLength);
    if (wrong.isEmpty() && body.contains("entryIds")) {
        const Json &ids = body.at("entryIds");
        wish.entryIds = QStringList();
        if (!ids.is_array())
            wrong = u"The field entryIds has to be a list."_s;
        for (const Json &id : ids) {
            if (!id.is_string())
                wrong = u"An id in entryIds is not text."_s;
            else
                wish.entryIds->append(QString::fromStdString(id.get<std::string>()));
        }
        wish.entryIds->removeDuplicates();
    }
    if (wrong.isEmpty() && !wish.name && !wish.entryIds)
        wrong = u"There is nothing to change: give name or entryIds."_s;
    if (!wrong.isEmpty()) {
        problem = refusal(400, wrong);
        return std::nullopt;
    }
    return wish;
}

bool fits(const HandlerContext &context, const Branch &branch, const TagWish &wish, const QString &self,
          Response &problem)
{
    if (wish.name
        && !context.store
                .value("SELECT 1 FROM tag WHERE branch = ? AND name = ? AND id <> ?",
                       {branch.id, *wish.name, self})
                .isNull()) {
        problem = refusal(409, u"There is a tag named %1 already."_s.arg(*wish.name));
        return false;
    }
    for (const QString &id : wish.entryIds.value_or(QStringList())) {
        if (context.store.value("SELECT 1 FROM entry WHERE branch = ? AND id = ?", {branch.id, id})
                .isNull()) {
            problem = refusal(400, u"There is no entry with the id %1."_s.arg(id));
            return false;
        }
    }
    return true;
}

/// Only an import sets a category; most tags have none.
void addCategory(Json &tag, const QVariant &category)
{
    if (!category.isNull())
        tag["category"] = utf8(category.toString());
}

Json tagJson(const HandlerContext &context, const QString &id, const QString &name)
{
    Json entries = Json::array();
    QSqlQuery rows = context.store.run("SELECT entry FROM tag_entry WHERE tag = ? ORDER BY entry", {id});
    while (rows.next())
        entries.push_back(utf8(rows.value(0).toString()));
    Json tag{{"_id", utf8(id)}, {"name", utf8(name)}, {"entryIds", entries}};
    addCategory(tag, context.store.value("SELECT category FROM tag WHERE id = ?", {id}));
    return tag;
}

void setEntries(const HandlerContext &context, const QString &tag, const QStringList &entries)
{
    context.store.run("DELETE FROM tag_entry WHERE tag = ?", {tag});
    for (const QString &entry : entries)
        context.store.run("INSERT INTO tag_entry (tag, entry) VALUES (?, ?)", {tag, entry});
}

/// The tag named in the path, on the call's branch.
std::optional<QString> nameOfTag(const HandlerContext &context, const Branch &branch, Response &problem)
{
    const QString id = context.path.value(u"tagId"_s);
    const QVariant name =
        context.store.value("SELECT name FROM tag WHERE branch = ? AND id = ?", {branch.id, id});
    if (name.isNull()) {
        problem = refusal(404, u"There is no tag with the id %1."_s.arg(id));
        return std::nullopt;
    }
    return name.toString();
}

Response listTags(const HandlerContext &context)
{
    Response problem;
    const auto branch = branchOf(context, problem);
    if (!branch)
        return problem;
    QSqlQuery rows =
        context.store.run("SELECT id, name, category FROM tag WHERE branch = ? ORDER BY rowid", {branch->id});
    Json tags = Json::array();
    while (rows.next()) {
        Json tag{{"_id", utf8(rows.value(0).toString())}, {"name", utf8(rows.value(1).toString())}};
        addCategory(tag, rows.value(2));
        tags.push_back(std::move(tag));
    }
    return jsonResponse(200, tags);
}

Response getTag(const HandlerContext &context)
{
    Response problem;
    const auto branch = branchOf(context, problem);
    const auto name = branch ? nameOfTag(context, *branch, problem) : std::nullopt;
    return name ? jsonResponse(200, tagJson(context, context.path.value(u"tagId"_s), *name)) : problem;
}

Response createTag(const HandlerContext &context)
{
    Response problem;
    const auto branch = writableBranchOf(context, problem);
    const auto wish = branch ? wishIn(context, true, problem) : std::nullopt;
    if (!wish || !fits(context, *branch, *wish, u""_s, problem))
        return problem;
    const QString id = newId();
    context.store.run("INSERT INTO tag (id, branch, name) VALUES (?, ?, ?)", {id, branch->id, *wish->name});
    setEntries(context, id, wish->entryIds.value_or(QStringList()));
    bumpRevision(context);
    return jsonResponse(201, tagJson(context, id, *wish->name));
}

Response updateTag(const HandlerContext &context)
{
    Response problem;
    const auto branch = writableBranchOf(context, problem);
    const auto name = branch ? nameOfTag(context, *branch, problem) : std::nullopt;
    const auto wish = name ? wishIn(context, false, problem) : std::nullopt;
    const QString id = context.path.value(u"tagId"_s);
    if (!wish || !fits(context, *branch, *wish, id, problem))
        return problem;
    if (wish->name)
        context.store.run("UPDATE tag SET name = ? WHERE id = ?", {*wish->name, id});
    if (wish->entryIds)
        setEntries(context, id, *wish->entryIds);
    bumpRevision(context);
    return jsonResponse(200, tagJson(context, id, wish->name.value_or(*name)));
}

Response deleteTag(const HandlerContext &context)
{
    Response problem;
    const auto branch = writableBranchOf(context, problem);
    const auto name = branch ? nameOfTag(context, *branch, problem) : std::nullopt;
    if (!name)
        return problem;
    context.store.run("DELETE FROM tag WHERE id = ?", {context.path.value(u"tagId"_s)});
    bumpRevision(context);
    return noContent();
}

} // namespace

void addTagHandlers(Handlers &handlers)
{
    handlers.insert(u"tags.list"_s, listTags);
    handlers.insert(u"tags.get"_s, getTag);
    handlers.insert(u"tags.create"_s, createTag);
    handlers.insert(u"tags.update"_s, updateTag);
    handlers.insert(u"tags.delete"_s, deleteTag);
}

} // namespace patlas::sandbox
