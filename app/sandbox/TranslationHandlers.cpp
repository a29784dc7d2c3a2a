// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Content.h"
#include "app/sandbox/WriteLimit.h"

using namespace Qt::StringLiterals;

namespace patlas::sandbox {

namespace {

/// A query parameter that holds a JSON array as text; `names` stays nullopt when it is absent.
bool listIn(const HandlerContext &context, const char *parameter, std::optional<QStringList> &names,
            Response &problem)
{
    const QString text = context.request.parameter(parameter);
    if (text.isNull())
        return true;
    const Json json = Json::parse(text.toStdString(), nullptr, false);
    bool good = json.is_array();
    names = QStringList();
    if (good) {
        for (const Json &item : json) {
            good = good && item.is_string();
            if (item.is_string())
                names->append(QString::fromStdString(item.get<std::string>()));
        }
    }
    if (!good)
        problem = refusal(400,
                          u"The parameter %1 has to be a JSON list of texts, such as [\"de\"]."_s.arg(
                              QLatin1String(parameter)));
    return good;
}

Json nullable(const QVariant &value)
{
    return value.isNull() ? Json() : Json(utf8(value.toString()));
}

/// The requested fields of each entry.
struct Wanted {
    bool draft = false;
    bool value = true;
    bool source = false;
    bool description = false; ///< description and metadata: ids of the entry and its tags, table columns
    bool status = false;
    bool empty = false; ///< include empty languages, groups and entries
};

std::optional<Wanted> wantedIn(const HttpRequest &request, Response &problem)
{
    Wanted wanted;
    const std::pair<const char *, bool &> switches[] = {
        {"includeDraft", wanted.draft},   {"includeValue", wanted.value},
        {"includeSrc", wanted.source},    {"includeDescription", wanted.description},
        {"includeStatus", wanted.status}, {"keepEmptyDataEntries", wanted.empty}};
    for (const auto &[name, on] : switches) {
        const QString given = request.parameter(name).toLower();
        if (given.isEmpty())
            continue;
        if (given != "true"_L1 && given != "false"_L1) {
            problem = refusal(400, u"The parameter %1 has to be true or false."_s.arg(QLatin1String(name)));
            return std::nullopt;
        }
        on = given == "true"_L1;
    }
    return wanted;
}

/// Tag ids by entry: one query for all entries.
using TagIds = QHash<QString, Json>;

TagIds tagIdsOf(const HandlerContext &context, const Branch &branch)
{
    TagIds tags;
    QSqlQuery rows = context.store.run("SELECT tag_entry.entry, tag.id FROM tag_entry JOIN tag ON tag.id = "
                                       "tag_entry.tag WHERE branch = ? ORDER BY tag.id",
                                       {branch.id});
    while (rows.next()) {
        Json &ids = tags[rows.value(0).toString()];
        ids.push_back(utf8(rows.value(1).toString()));
    }
    return tags;
}

Json groupsOf(const HandlerContext &context, const Branch &branch, const QString &language,
              const std::optional<QStringList> &wantedGroups, const Wanted &wanted, const TagIds &tags,
              int version)
{
    QSqlQuery rows =
        context.store.run("SELECT grp, key, text.value, text.draft, text.status, description, source.value, "
                          "entry.id, metadata FROM entry"
                          " LEFT JOIN text ON text.entry = entry.id AND text.language = ?"
                          " LEFT JOIN text AS source ON source.entry = entry.id AND source.language ="
                          " (SELECT base_language FROM project WHERE id = ?)"
                          " WHERE branch = ? ORDER BY grp, entry.rowid",
                          {language, context.caller.projectId, branch.id});
    Json groups = Json::object();
    QString last;
    while (rows.next()) {
        const QString group = rows.value(0).toString();
        if (wantedGroups && !wantedGroups->contains(group))
            continue;
        const bool hasDraft = wanted.draft && !rows.value(3).isNull();
        if (rows.value(2).isNull() && !hasDraft && !wanted.empty)
            continue; // unpublished texts are returned only with drafts
        Json entry = Json::object();
        if (wanted.value)
            entry["v"] = nullable(rows.value(2));
        if (hasDraft)
            entry["draft"] = nullable(rows.value(3));
        if (wanted.source)
            entry["src"] = nullable(rows.value(6));
        if (wanted.description) {
            entry["description"] = utf8(rows.value(5).toString());
            entry["id"] = utf8(rows.value(7).toString()); // other operations refer to the entry by it
            entry["tagIds"] = tags.value(rows.value(7).toString(), Json::array());
            if (!rows.value(8).isNull())
                entry["metadata"] = Json::parse(rows.value(8).toString().toStdString(), nullptr, false);
        }
        if (wanted.status)
            entry["status"] = rows.value(4).toInt();
        if (std::exchange(last, group) != group || groups.empty())
            groups[utf8(group)] = {{"version", version}, {"entries", Json::object()}};
        // The key is new in this group, so skip the lookup, whose cost grows with the number of entries.
        groups.back()["entries"].get_ref<Json::object_t &>().emplace_back(utf8(rows.value(1).toString()),
                                                                          std::move(entry));
    }
    return groups;
}

Response getTranslations(const HandlerContext &context)
{
    Response problem;
    const auto branch = branchOf(context, problem);
    std::optional<QStringList> languages;
    std::optional<QStringList> groups;
    const auto wanted = branch ? wantedIn(context.request, problem) : std::nullopt;
    if (!wanted || !listIn(context, "requestedLanguages", languages, problem)
        || !listIn(context, "requestedGroups", groups, problem))
        return problem;
    const QStringList known = languagesOf(context);
    for (const QString &language : languages.value_or(QStringList())) {
        if (!known.contains(language))
            return refusal(400, u"The project has no language %1."_s.arg(language));
    }
    QSqlQuery project = context.store.run("SELECT name, base_language, version FROM project WHERE id = ?",
                                          {context.caller.projectId});
    project.next();
    const int version = project.value(2).toInt();
    const TagIds tags = wanted->description ? tagIdsOf(context, *branch) : TagIds();
    Json data = Json::object();
    for (const QString &language : languages.value_or(known)) {
        Json content = groupsOf(context, *branch, language, groups, *wanted, tags, version);
        if (!content.empty() || wanted->empty)
            data[utf8(language)] = std::move(content);
    }
    return jsonResponse(200,
                        {{"_id", utf8(context.caller.projectId)},
                         {"__v", version},
                         {"name", utf8(project.value(0).toString())},
                         {"baseLanguage", utf8(project.value(1).toString())},
                         {"draftModeEnabled", true},
                         {"collectMissingEnabled", true},
                         {"data", data}});
}

struct PostOptions {
    bool onlyAsDraft = false;
    bool onlyIfTextEmpty = false;
    std::optional<int> status;
};

/// Returns an error sentence, or an empty string. 0 needs translation, 1 accepted, 2 needs review, 3
/// rejected, from 4 the team's own.
QString readStatus(const Json &given, std::optional<int> &status)
{
    if (!given.is_number_integer() || given < 0 || given > lastStatus)
        return u"%1 is no status: 0 needs translation, 1 accepted, 2 needs review, 3 rejected, 4 and more "
               "of the team's own."_s.arg(
                   QString::fromStdString(given.dump(-1, ' ', false, Json::error_handler_t::replace)));
    status = given.get<int>();
    return {};
}

QString readPostOptions(const Json &body, PostOptions &options)
{
    const auto given = body.find("options");
    if (given == body.end())
        return {};
    if (!given->is_object())
        return u"The field options has to be an object."_s;
    const std::pair<const char *, bool &> switches[] = {{"onlyAsDraft", options.onlyAsDraft},
                                                        {"onlyIfTextEmpty", options.onlyIfTextEmpty}};
    for (const auto &[name, on] : switches) {
        const Json value = given->value(name, Json(false));
        if (!value.is_boolean())
            return u"The option %1 has to be true or false."_s.arg(QLatin1String(name));
        on = value.get<bool>();
    }
    const auto status = given->find("setStatus");
    return status == given->end() ? QString() : readStatus(*status, options.status);
}

struct Counts {
    int total = 0;
    int added = 0;
    int updated = 0;
};

/// The stored values of a text and its entry, to detect whether a change had an effect.
QVariantList storedText(const HandlerContext &context, const QString &entry, const QString &language)
{
    return context.store.row(
        "SELECT value, draft, coalesce(status, 0), description FROM entry LEFT JOIN text ON "
        "text.entry = entry.id AND language = ? WHERE entry.id = ?",
        {language, entry});
}

/// One entry of the body: {"v": "…", "draft": "…", "status": n, "description": "…"}; other fields of a GET
/// response are ignored. Returns why it is refused; empty on success.
QString postEntry(const HandlerContext &context, const Branch &branch, const QString &language,
                  const QString &group, const QString &key, const Json &wish, const PostOptions &options,
                  Counts &counts)
{
    if (!wish.is_object())
        return u"The entry %1 has to be an object such as {\"v\": \"text\"}."_s.arg(key);
    if (key.isEmpty() || group.isEmpty())
        return u"The key of an entry, or the name of its group, is empty."_s;
    if (key.size() > formats::ReadBudget::maxKeyLength || group.size() > formats::ReadBudget::maxKeyLength)
        return formats::ReadBudget::tooLong(key.size() > group.size() ? key : group);
    for (const char *name : {"v", "draft", "description"}) {
        if (wish.contains(name) && !wish.at(name).is_string() && !wish.at(name).is_null())
            return u"The field %1 of the entry %2 has to be text."_s.arg(QLatin1String(name), key);
    }
    const auto textOf = [&wish](const char *name) {
        return wish.contains(name) && wish.at(name).is_string()
            ? QVariant(QString::fromStdString(wish.at(name).get<std::string>()))
            : QVariant();
    };
    QVariant value = textOf("v");
    QVariant draft = textOf("draft");
    if (options.onlyAsDraft && !value.isNull()) {
        draft = value;
        value = QVariant();
    }
    std::optional<int> status = options.status;
    if (wish.contains("status")) {
        const QString wrong = readStatus(wish.at("status"), status);
        if (!wrong.isEmpty())
            return wrong;
    }
    bool isNew = false;
    const QString entry = entryFor(context, branch, group, key, isNew);
    ++counts.total;
    counts.added += isNew ? 1 : 0;
    const QVariantList before = storedText(context, entry, language);
    if (options.onlyIfTextEmpty && !before.value(0).toString().isEmpty())
        return {};
    writeText(context, entry, language, value, draft, status);
    if (const QVariant description = textOf("description"); !description.isNull())
        context.store.change("UPDATE entry SET description = ? WHERE id = ?", {description, entry});
    counts.updated += !isNew && storedText(context, entry, language) != before ? 1 : 0;
    return {};
}

QString postLanguage(const HandlerContext &context, const Branch &branch, const QString &language,
                     const Json &groups, const PostOptions &options, const WriteLimit &limit, Counts &counts)
{
    if (!groups.is_object())
        return u"data.%1 has to be an object of groups."_s.arg(language);
    for (const auto &[group, content] : groups.items()) {
        const Json *entries =
            content.is_object() && content.contains("entries") ? &content.at("entries") : nullptr;
        if (!entries || !entries->is_object())
            return u"data.%1.%2 has no entries."_s.arg(language, QString::fromStdString(group));
        for (const auto &[key, wish] : entries->items()) {
            QString wrong = limit.problem();
            if (wrong.isEmpty())
                wrong = postEntry(context, branch, language, QString::fromStdString(group),
                                  QString::fromStdString(key), wish, options, counts);
            if (!wrong.isEmpty())
                return wrong;
        }
    }
    return {};
}

Response postTranslations(const HandlerContext &context)
{
    Response problem;
    const auto branch = writableBranchOf(context, problem);
    if (!branch)
        return problem;
    QString wrong;
    const Json body = parsedObject(context.request.body, wrong);
    if (wrong.isEmpty() && (!body.contains("data") || !body.at("data").is_object()))
        wrong = u"The field data is missing: {\"data\": {\"de\": {\"main\": {\"entries\": {}}}}}."_s;
    PostOptions options;
    if (wrong.isEmpty())
        wrong = readPostOptions(body, options);
    if (!wrong.isEmpty())
        return refusal(400, wrong);
    const QStringList known = languagesOf(context);
    Counts counts;
    const WriteLimit limit(context.stopping);
    for (const auto &[code, groups] : body.at("data").items()) {
        const QString language = QString::fromStdString(code);
        wrong = known.contains(language)
            ? postLanguage(context, *branch, language, groups, options, limit, counts)
            : u"The project has no language %1."_s.arg(language);
        if (!wrong.isEmpty())
            return refusal(400, wrong); // the caller rolls back what was written so far
    }
    if (counts.added + counts.updated > 0)
        bumpRevision(context);
    return jsonResponse(200, {{"total", counts.total}, {"added", counts.added}, {"updated", counts.updated}});
}

} // namespace

void addTranslationHandlers(Handlers &handlers)
{
    handlers.insert(u"translations.get"_s, getTranslations);
    handlers.insert(u"translations.post"_s, postTranslations);
}

} // namespace patlas::sandbox
