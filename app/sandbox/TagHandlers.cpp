// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Handlers.h"
#include "app/sandbox/TokenHash.h"

namespace patlas::sandbox {

namespace {

constexpr int longestName = 400;

/// What a body asks a tag to become.
struct TagWish {
    std::optional<QString> name;
    std::optional<QStringList> entryIds;
};

std::optional<TagWish> wishIn(const Visit &visit, bool nameRequired, Reply &problem)
{
    QString wrong;
    const Json body = parsedObject(visit.call.body, wrong);
    TagWish wish;
    if (wrong.isEmpty() && body.contains("name")) {
        if (!body.at("name").is_string())
            wrong = QStringLiteral("The field name has to be text.");
        else
            wish.name = QString::fromStdString(body.at("name").get<std::string>()).trimmed();
    }
    if (wrong.isEmpty() && nameRequired && !wish.name)
        wrong = QStringLiteral("The field name is missing.");
    if (wrong.isEmpty() && wish.name && wish.name->isEmpty())
        wrong = QStringLiteral("The field name is empty.");
    if (wrong.isEmpty() && wish.name && wish.name->size() > longestName)
        wrong = QStringLiteral("The name is longer than %1 characters.").arg(longestName);
    if (wrong.isEmpty() && body.contains("entryIds")) {
        const Json &ids = body.at("entryIds");
        wish.entryIds = QStringList();
        if (!ids.is_array())
            wrong = QStringLiteral("The field entryIds has to be a list.");
        for (const Json &id : ids) {
            if (!id.is_string())
                wrong = QStringLiteral("An id in entryIds is not text.");
            else
                wish.entryIds->append(QString::fromStdString(id.get<std::string>()));
        }
        wish.entryIds->removeDuplicates();
    }
    if (wrong.isEmpty() && !wish.name && !wish.entryIds)
        wrong = QStringLiteral("There is nothing to change: give name or entryIds.");
    if (!wrong.isEmpty()) {
        problem = refusal(400, wrong);
        return std::nullopt;
    }
    return wish;
}

bool fits(const Visit &visit, const Branch &branch, const TagWish &wish, const QString &self, Reply &problem)
{
    if (wish.name
        && !visit.store
                .value("SELECT 1 FROM tag WHERE branch = ? AND name = ? AND id <> ?",
                       {branch.id, *wish.name, self})
                .isNull()) {
        problem = refusal(409, QStringLiteral("There is a tag named %1 already.").arg(*wish.name));
        return false;
    }
    for (const QString &id : wish.entryIds.value_or(QStringList())) {
        if (visit.store.value("SELECT 1 FROM entry WHERE branch = ? AND id = ?", {branch.id, id}).isNull()) {
            problem = refusal(400, QStringLiteral("There is no entry with the id %1.").arg(id));
            return false;
        }
    }
    return true;
}

/// An import can put a tag into a category; most have none.
void addCategory(Json &tag, const QVariant &category)
{
    if (!category.isNull())
        tag["category"] = utf8(category.toString());
}

Json tagJson(const Visit &visit, const QString &id, const QString &name)
{
    Json entries = Json::array();
    QSqlQuery rows = visit.store.run("SELECT entry FROM tag_entry WHERE tag = ? ORDER BY entry", {id});
    while (rows.next())
        entries.push_back(utf8(rows.value(0).toString()));
    Json tag{{"_id", utf8(id)}, {"name", utf8(name)}, {"entryIds", entries}};
    addCategory(tag, visit.store.value("SELECT category FROM tag WHERE id = ?", {id}));
    return tag;
}

void setEntries(const Visit &visit, const QString &tag, const QStringList &entries)
{
    visit.store.run("DELETE FROM tag_entry WHERE tag = ?", {tag});
    for (const QString &entry : entries)
        visit.store.run("INSERT INTO tag_entry (tag, entry) VALUES (?, ?)", {tag, entry});
}

/// The tag of the path on the branch of the call.
std::optional<QString> nameOfTag(const Visit &visit, const Branch &branch, Reply &problem)
{
    const QString id = visit.path.value(QStringLiteral("tagId"));
    const QVariant name =
        visit.store.value("SELECT name FROM tag WHERE branch = ? AND id = ?", {branch.id, id});
    if (name.isNull()) {
        problem = refusal(404, QStringLiteral("There is no tag with the id %1.").arg(id));
        return std::nullopt;
    }
    return name.toString();
}

Reply listTags(const Visit &visit)
{
    Reply problem;
    const auto branch = branchOf(visit, problem);
    if (!branch)
        return problem;
    QSqlQuery rows =
        visit.store.run("SELECT id, name, category FROM tag WHERE branch = ? ORDER BY rowid", {branch->id});
    Json tags = Json::array();
    while (rows.next()) {
        Json tag{{"_id", utf8(rows.value(0).toString())}, {"name", utf8(rows.value(1).toString())}};
        addCategory(tag, rows.value(2));
        tags.push_back(std::move(tag));
    }
    return reply(200, tags);
}

Reply getTag(const Visit &visit)
{
    Reply problem;
    const auto branch = branchOf(visit, problem);
    const auto name = branch ? nameOfTag(visit, *branch, problem) : std::nullopt;
    return name ? reply(200, tagJson(visit, visit.path.value(QStringLiteral("tagId")), *name)) : problem;
}

Reply createTag(const Visit &visit)
{
    Reply problem;
    const auto branch = writableBranchOf(visit, problem);
    const auto wish = branch ? wishIn(visit, true, problem) : std::nullopt;
    if (!wish || !fits(visit, *branch, *wish, QStringLiteral(""), problem))
        return problem;
    const QString id = newId();
    visit.store.run("INSERT INTO tag (id, branch, name) VALUES (?, ?, ?)", {id, branch->id, *wish->name});
    setEntries(visit, id, wish->entryIds.value_or(QStringList()));
    touch(visit);
    return reply(201, tagJson(visit, id, *wish->name));
}

Reply updateTag(const Visit &visit)
{
    Reply problem;
    const auto branch = writableBranchOf(visit, problem);
    const auto name = branch ? nameOfTag(visit, *branch, problem) : std::nullopt;
    const auto wish = name ? wishIn(visit, false, problem) : std::nullopt;
    const QString id = visit.path.value(QStringLiteral("tagId"));
    if (!wish || !fits(visit, *branch, *wish, id, problem))
        return problem;
    if (wish->name)
        visit.store.run("UPDATE tag SET name = ? WHERE id = ?", {*wish->name, id});
    if (wish->entryIds)
        setEntries(visit, id, *wish->entryIds);
    touch(visit);
    return reply(200, tagJson(visit, id, wish->name.value_or(*name)));
}

Reply deleteTag(const Visit &visit)
{
    Reply problem;
    const auto branch = writableBranchOf(visit, problem);
    const auto name = branch ? nameOfTag(visit, *branch, problem) : std::nullopt;
    if (!name)
        return problem;
    visit.store.run("DELETE FROM tag WHERE id = ?", {visit.path.value(QStringLiteral("tagId"))});
    touch(visit);
    return noContent();
}

} // namespace

void addTagHandlers(Handlers &handlers)
{
    handlers.insert(QStringLiteral("tags.list"), listTags);
    handlers.insert(QStringLiteral("tags.get"), getTag);
    handlers.insert(QStringLiteral("tags.create"), createTag);
    handlers.insert(QStringLiteral("tags.update"), updateTag);
    handlers.insert(QStringLiteral("tags.delete"), deleteTag);
}

} // namespace patlas::sandbox
