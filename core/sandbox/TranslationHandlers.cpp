// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/Content.h"

namespace patlas::sandbox {

namespace {

/// A query parameter that holds a JSON array as text; nullopt in `names`: not given.
bool listIn(const Visit &visit, const char *parameter, std::optional<QStringList> &names, Reply &problem)
{
    const QString text = visit.call.parameter(parameter);
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
                          QStringLiteral("The parameter %1 has to be a JSON list of texts, such as [\"de\"].")
                              .arg(QLatin1String(parameter)));
    return good;
}

Json nullable(const QVariant &value)
{
    return value.isNull() ? Json() : Json(utf8(value.toString()));
}

Json groupsOf(const Visit &visit, const Branch &branch, const QString &language,
              const std::optional<QStringList> &wanted, int version)
{
    const Call &call = visit.call;
    const bool withDraft = call.flag("includeDraft");
    const bool withValue = call.parameter("includeValue") != QLatin1String("false");
    const bool withSource = call.flag("includeSrc");
    const bool withDescription = call.flag("includeDescription");
    const bool withStatus = call.flag("includeStatus");
    QSqlQuery rows = visit.store.run(
        "SELECT grp, key, value, draft, status, description, (SELECT value FROM text AS source WHERE "
        "source.entry ="
        " entry.id AND source.language = (SELECT base_language FROM project WHERE id = ?)) FROM entry JOIN "
        "text ON"
        " text.entry = entry.id AND text.language = ? WHERE branch = ? ORDER BY grp, entry.rowid",
        {visit.caller.projectId, language, branch.id});
    Json groups = Json::object();
    while (rows.next()) {
        const QString group = rows.value(0).toString();
        if (wanted && !wanted->contains(group))
            continue;
        if (rows.value(2).isNull() && !(withDraft && !rows.value(3).isNull()))
            continue; // an unpublished text is only there for those who ask for drafts
        Json entry = Json::object();
        if (withValue)
            entry["v"] = nullable(rows.value(2));
        if (withDraft && !rows.value(3).isNull())
            entry["draft"] = nullable(rows.value(3));
        if (withSource)
            entry["src"] = nullable(rows.value(6));
        if (withDescription)
            entry["description"] = utf8(rows.value(5).toString());
        if (withStatus)
            entry["status"] = rows.value(4).toInt();
        Json &stored = groups[utf8(group)];
        stored["version"] = version;
        stored["entries"][utf8(rows.value(1).toString())] = std::move(entry);
    }
    return groups;
}

Reply getTranslations(const Visit &visit)
{
    Reply problem;
    const auto branch = branchOf(visit, problem);
    std::optional<QStringList> languages;
    std::optional<QStringList> groups;
    if (!branch || !listIn(visit, "requestedLanguages", languages, problem)
        || !listIn(visit, "requestedGroups", groups, problem))
        return problem;
    const QStringList known = languagesOf(visit);
    for (const QString &language : languages.value_or(QStringList())) {
        if (!known.contains(language))
            return refusal(400, QStringLiteral("The project has no language %1.").arg(language));
    }
    QSqlQuery project = visit.store.run("SELECT name, base_language, version FROM project WHERE id = ?",
                                        {visit.caller.projectId});
    project.next();
    const int version = project.value(2).toInt();
    Json data = Json::object();
    for (const QString &language : languages.value_or(known)) {
        Json content = groupsOf(visit, *branch, language, groups, version);
        if (!content.empty() || visit.call.flag("keepEmptyDataEntries"))
            data[utf8(language)] = std::move(content);
    }
    return reply(200,
                 {{"_id", utf8(visit.caller.projectId)},
                  {"__v", version},
                  {"name", utf8(project.value(0).toString())},
                  {"baseLanguage", utf8(project.value(1).toString())},
                  {"draftModeEnabled", true},
                  {"collectMissingEnabled", true},
                  {"data", data}});
}

struct PostOptions {
    bool onlyAsDraft = false;
    std::optional<int> status;
};

struct Counts {
    int total = 0;
    int added = 0;
    int updated = 0;
};

/// One entry of the body: {"v": "…", "draft": "…", "status": n}. Returns why it is refused, or nothing.
QString postEntry(const Visit &visit, const Branch &branch, const QString &language, const QString &group,
                  const QString &key, const Json &wish, const PostOptions &options, Counts &counts)
{
    if (!wish.is_object())
        return QStringLiteral("The entry %1 has to be an object such as {\"v\": \"text\"}.").arg(key);
    for (const char *name : {"v", "draft"}) {
        if (wish.contains(name) && !wish.at(name).is_string() && !wish.at(name).is_null())
            return QStringLiteral("The field %1 of the entry %2 has to be text.")
                .arg(QLatin1String(name), key);
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
    if (wish.contains("status") && wish.at("status").is_number_integer())
        status = wish.at("status").get<int>();
    bool isNew = false;
    const QString entry = entryFor(visit, branch, group, key, isNew);
    writeText(visit, entry, language, value, draft, status);
    if (wish.contains("description") && wish.at("description").is_string())
        visit.store.run("UPDATE entry SET description = ? WHERE id = ?",
                        {QString::fromStdString(wish.at("description").get<std::string>()), entry});
    ++counts.total;
    ++(isNew ? counts.added : counts.updated);
    return {};
}

QString postLanguage(const Visit &visit, const Branch &branch, const QString &language, const Json &groups,
                     const PostOptions &options, Counts &counts)
{
    if (!groups.is_object())
        return QStringLiteral("data.%1 has to be an object of groups.").arg(language);
    for (const auto &[group, content] : groups.items()) {
        const Json *entries =
            content.is_object() && content.contains("entries") ? &content.at("entries") : nullptr;
        if (!entries || !entries->is_object())
            return QStringLiteral("data.%1.%2 has no entries.").arg(language, QString::fromStdString(group));
        for (const auto &[key, wish] : entries->items()) {
            const QString wrong = postEntry(visit, branch, language, QString::fromStdString(group),
                                            QString::fromStdString(key), wish, options, counts);
            if (!wrong.isEmpty())
                return wrong;
        }
    }
    return {};
}

Reply postTranslations(const Visit &visit)
{
    Reply problem;
    const auto branch = writableBranchOf(visit, problem);
    if (!branch)
        return problem;
    QString wrong;
    const Json body = parsedObject(visit.call.body, wrong);
    if (wrong.isEmpty() && (!body.contains("data") || !body.at("data").is_object()))
        wrong =
            QStringLiteral("The field data is missing: {\"data\": {\"de\": {\"main\": {\"entries\": {}}}}}.");
    if (!wrong.isEmpty())
        return refusal(400, wrong);
    PostOptions options;
    if (const auto given = body.find("options"); given != body.end() && given->is_object()) {
        options.onlyAsDraft = given->value("onlyAsDraft", Json(false)) == Json(true);
        if (const auto status = given->find("setStatus");
            status != given->end() && status->is_number_integer())
            options.status = status->get<int>();
    }
    const QStringList known = languagesOf(visit);
    Counts counts;
    for (const auto &[code, groups] : body.at("data").items()) {
        const QString language = QString::fromStdString(code);
        wrong = known.contains(language) ? postLanguage(visit, *branch, language, groups, options, counts)
                                         : QStringLiteral("The project has no language %1.").arg(language);
        if (!wrong.isEmpty())
            return refusal(400, wrong); // the caller's transaction takes back what was written so far
    }
    if (counts.total > 0)
        touch(visit);
    return reply(200, {{"total", counts.total}, {"added", counts.added}, {"updated", counts.updated}});
}

} // namespace

void addTranslationHandlers(Handlers &handlers)
{
    handlers.insert(QStringLiteral("translations.get"), getTranslations);
    handlers.insert(QStringLiteral("translations.post"), postTranslations);
}

} // namespace patlas::sandbox
