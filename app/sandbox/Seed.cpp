// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Content.h"
#include "app/sandbox/TokenHash.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

void initialiseSandboxSeed()
{
    Q_INIT_RESOURCE(patlas_sandbox_seed); // resources of a static library need explicit initialisation
}

namespace patlas::sandbox {

namespace {

QString textOf(const Json &value)
{
    return value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString();
}

/// Entries of one branch: {"group","key","description","texts":{"en": "…" | {"v","draft","status"}}}
void addEntries(Store &store, const QString &branch, const Json &entries, QHash<QString, QString> &idsByKey)
{
    for (const Json &entry : entries) {
        const QString id = newId();
        const QString key = textOf(entry.at("key"));
        idsByKey.insert(key, id);
        store.run("INSERT INTO entry (id, branch, grp, key, description) VALUES (?, ?, ?, ?, ?)",
                  {id, branch, textOf(entry.value("group", Json("main"))), key,
                   textOf(entry.value("description", Json("")))});
        for (const auto &[language, text] : entry.at("texts").items()) {
            const bool plain = text.is_string();
            const QVariant value = plain ? QVariant(textOf(text))
                : text.contains("v")     ? QVariant(textOf(text.at("v")))
                                         : QVariant();
            const QVariant draft =
                !plain && text.contains("draft") ? QVariant(textOf(text.at("draft"))) : QVariant();
            const int status = plain ? 1 : text.value("status", 1);
            store.run("INSERT INTO text (entry, language, value, draft, status) VALUES (?, ?, ?, ?, ?)",
                      {id, QString::fromStdString(language), value, draft, status});
        }
    }
}

void addTags(Store &store, const QString &branch, const Json &tags, const QHash<QString, QString> &idsByKey)
{
    for (const auto &[name, keys] : tags.items()) {
        const QString id = newId();
        store.run("INSERT INTO tag (id, branch, name) VALUES (?, ?, ?)",
                  {id, branch, QString::fromStdString(name)});
        for (const Json &key : keys)
            store.run("INSERT INTO tag_entry (tag, entry) VALUES (?, ?)", {id, idsByKey.value(textOf(key))});
    }
}

QString addTeam(Store &store, const Json &team)
{
    const QString id = newId();
    store.run("INSERT INTO team (id, name) VALUES (?, ?)", {id, textOf(team.at("name"))});
    for (const Json &member : team.at("members"))
        store.run("INSERT INTO team_member (team, user) VALUES (?, ?)", {id, textOf(member)});
    int number = firstOwnStatus;
    for (const Json &name : team.value("statuses", Json::array()))
        store.run("INSERT INTO own_status (team, number, name) VALUES (?, ?, ?)",
                  {id, number++, textOf(name)});
    return id;
}

void addProject(Store &store, const Json &project, const QHash<QString, QString> &teams)
{
    const QString id = textOf(project.at("id"));
    store.run("INSERT INTO project (id, name, base_language, team) VALUES (?, ?, ?, ?)",
              {id, textOf(project.at("name")), textOf(project.at("baseLanguage")),
               teams.value(textOf(project.at("team")))});
    int place = 0;
    for (const Json &language : project.at("languages"))
        store.run("INSERT INTO language (project, code, place) VALUES (?, ?, ?)",
                  {id, textOf(language), place++});
    for (const Json &branch : project.at("branches")) {
        const QString branchId = textOf(branch.at("id"));
        store.run("INSERT INTO branch (id, project, name, is_default, read_only) VALUES (?, ?, ?, ?, ?)",
                  {branchId, id, textOf(branch.at("name")), branch.value("default", false),
                   branch.value("readOnly", false)});
        QHash<QString, QString> idsByKey;
        addEntries(store, branchId, project.at("entries"), idsByKey);
        addTags(store, branchId, project.at("tags"), idsByKey);
    }
}

} // namespace

Result<void> seed(Store &store)
{
    initialiseSandboxSeed();
    QFile file(u":/sandbox-seed/seed.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorKind::Internal,
            QCoreApplication::translate("patlas::SandboxServer", "The sandbox's first data is missing."));
    try {
        const Json data = Json::parse(file.readAll().toStdString());
        for (const Json &user : data.at("users"))
            store.run("INSERT INTO user (name, role) VALUES (?, ?)",
                      {textOf(user.at("name")), textOf(user.at("role"))});
        QHash<QString, QString> teams; // ids by name
        for (const Json &team : data.at("teams"))
            teams.insert(textOf(team.at("name")), addTeam(store, team));
        for (const Json &project : data.at("projects"))
            addProject(store, project, teams);
    } catch (const nlohmann::json::exception &problem) {
        return failure(
            ErrorKind::Internal,
            QCoreApplication::translate("patlas::SandboxServer", "The sandbox's first data is damaged."), {},
            {}, QString::fromUtf8(problem.what()));
    }
    return {};
}

} // namespace patlas::sandbox
