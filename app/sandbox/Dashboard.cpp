// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Dashboard.h"

#include "app/sandbox/AccessDecision.h"
#include "app/sandbox/TokenHash.h"
#include "app/sandbox/formats/Plurals.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace patlas::sandbox {

namespace {

constexpr int tokensKeptPerProject = 200; // each command of a script takes one
constexpr int maxLifetime = 3650;

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

Json timeOrNull(const QVariant &value)
{
    return value.isNull() ? Json() : Json(utf8(value.toString()));
}

Json listOf(const QString &words)
{
    Json list = Json::array();
    for (const QString &word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        list.push_back(utf8(word));
    return list;
}

struct TokenWish {
    QString name;
    QStringList scopes;
    QVariant expires; ///< null: never
};

/// Reads the body of a request to issue a token; `wrong` says what is invalid.
TokenWish wishIn(const QByteArray &bytes, QString &wrong)
{
    static const QRegularExpression scopeForm(u"^[a-z][a-z0-9_]{2,63}$"_s);
    TokenWish wish;
    const Json body = parsedObject(bytes, wrong);
    if (!wrong.isEmpty())
        return wish;
    if (body.contains("name") && body.at("name").is_string())
        wish.name = QString::fromStdString(body.at("name").get<std::string>()).trimmed();
    if (wish.name.isEmpty() || wish.name.size() > 200)
        wrong = u"The field name is missing, empty or longer than 200 characters."_s;
    const auto scopes = body.find("scopes");
    if (wrong.isEmpty() && (scopes == body.end() || !scopes->is_array() || scopes->empty()))
        wrong = u"The field scopes has to be a list with at least one scope."_s;
    if (!wrong.isEmpty())
        return wish;
    for (const Json &scope : *scopes) {
        const QString name = scope.is_string() ? QString::fromStdString(scope.get<std::string>()) : QString();
        if (!scopeForm.match(name).hasMatch())
            wrong =
                u"%1 is not the name of a scope."_s.arg(QString::fromStdString(scope.dump(-1, ' ', true)));
        wish.scopes.append(name);
    }
    wish.scopes.removeDuplicates();
    wish.scopes.sort();
    if (const auto days = body.find("expiresInDays"); days != body.end() && !days->is_null()) {
        const bool good =
            days->is_number_integer() && days->get<long long>() >= 1 && days->get<long long>() <= maxLifetime;
        if (!good)
            wrong =
                u"The field expiresInDays has to be null or a whole number from 1 to %1."_s.arg(maxLifetime);
        else
            wish.expires =
                QDateTime::currentDateTimeUtc().addDays(days->get<int>()).toString(Qt::ISODateWithMs);
    }
    return wish;
}

} // namespace

std::vector<SandboxAccount> Dashboard::signEverybodyIn()
{
    m_sessions.clear();
    std::vector<SandboxAccount> accounts;
    QSqlQuery rows = m_store.run("SELECT name, role FROM user ORDER BY rowid");
    while (rows.next()) {
        SandboxAccount account{rows.value(0).toString(), rows.value(1).toString(), newSession()};
        m_sessions.insert(hashOf(account.session.view()), account.name);
        accounts.push_back(std::move(account));
    }
    return accounts;
}

const Dashboard::Endpoint *Dashboard::endpointOf(const HttpRequest &request, const QString &path)
{
    static const Endpoint endpoints[] = {
        {"POST", "/personal-access-tokens", "dashboard.issueToken", &Dashboard::issue, true},
        {"GET", "/personal-access-tokens", "dashboard.listTokens", &Dashboard::list},
        {"DELETE", "/personal-access-tokens/", "dashboard.revokeToken", &Dashboard::revoke, true},
        {"POST", "/languages", "dashboard.addLanguage", &Dashboard::addLanguage, true},
        {"GET", "/audit-log", "dashboard.auditLog", &Dashboard::readAuditLog},
        {"GET", "/faults", "dashboard.readFaults", &Dashboard::readFaults},
        {"PUT", "/faults", "dashboard.changeFaults", &Dashboard::changeFaults},
        {"POST", "/reset", "dashboard.reset", &Dashboard::resetOver},
    };
    for (const Endpoint &endpoint : endpoints) {
        const QString pattern = QLatin1String(endpoint.path);
        if (request.method == endpoint.method
            && (pattern.endsWith(QLatin1Char('/')) ? path.startsWith(pattern) : path == pattern))
            return &endpoint;
    }
    return nullptr;
}

Response Dashboard::respond(const HttpRequest &request, const QString &path)
{
    const QByteArray session = bearer(request);
    const Endpoint *endpoint = endpointOf(request, path);
    Caller caller;
    caller.user = m_sessions.value(hashOf({session.constData(), std::size_t(session.size())}));
    Response respond;
    if (caller.user.isEmpty())
        respond = refusal(401, u"The dashboard needs a user's session as Authorization: Bearer."_s);
    else if (!endpoint)
        respond =
            refusal(404, u"The dashboard has no %1 %2."_s.arg(QString::fromLatin1(request.method), path));
    else if (endpoint->isStored)
        return stored(*endpoint, request, caller, path.mid(qsizetype(qstrlen(endpoint->path))));
    else
        respond =
            (this->*endpoint->respond)(request, caller.user, path.mid(qsizetype(qstrlen(endpoint->path))));
    if (respond.status >= 400 || request.method != "GET")
        m_audit.note(request, endpoint ? QLatin1String(endpoint->operation) : QString(), caller, respond);
    return respond;
}

Response Dashboard::stored(const Endpoint &endpoint, const HttpRequest &request, const Caller &caller,
                           const QString &id)
{
    const bool begun = m_store.begin();
    Response respond = begun ? (this->*endpoint.respond)(request, caller.user, id) : Response();
    const bool isRefused = begun && !m_store.hasFailed() && respond.status >= 400;
    if (isRefused)
        m_store.rollback();
    else if (!begun || !m_store.commit()) // commits nothing where a statement failed
        respond = refusal(500, u"The sandbox could not store that; nothing was changed."_s);
    m_audit.note(request, QLatin1String(endpoint.operation), caller, respond);
    return respond;
}

/// `{"project": "…", "language": "pl"}`: any language of CLDR, with its plural rules.
Response Dashboard::addLanguage(const HttpRequest &request, const QString &user, const QString &)
{
    QString wrong;
    const Json body = parsedObject(request.body, wrong);
    if (!wrong.isEmpty())
        return refusal(400, wrong);
    const auto textOf = [&body](const char *name) {
        const auto given = body.find(name);
        return given != body.end() && given->is_string() ? QString::fromStdString(given->get<std::string>())
                                                         : QString();
    };
    const QString project = textOf("project");
    const QString language = textOf("language");
    const QString role =
        m_store.value("SELECT role FROM member WHERE project = ? AND user = ?", {project, user}).toString();
    if (role.isEmpty())
        return refusal(404, u"%1 has no project with the id %2."_s.arg(user, project));
    if (role != "owner"_L1 && role != "manager"_L1)
        return refusal(403, u"Only owners and managers add languages; %1 is a %2."_s.arg(user, role));
    if (!formats::isLanguage(language))
        return refusal(
            400, u"\"%1\" is not the code of a language, such as de, sr-Latn or es-419."_s.arg(language));
    if (!m_store.value("SELECT 1 FROM language WHERE project = ? AND code = ?", {project, language}).isNull())
        return refusal(409, u"The project has the language %1 already."_s.arg(language));
    m_store.run("INSERT INTO language (project, code, place) SELECT ?, ?, coalesce(max(place), 0) + 1 FROM "
                "language WHERE project = ?",
                {project, language, project});
    m_store.run("UPDATE project SET version = version + 1 WHERE id = ?", {project});
    Json forms = Json::array();
    for (const QString &category : formats::allPluralCategories(language))
        forms.push_back(utf8(category));
    return jsonResponse(201,
                        {{"project", utf8(project)}, {"language", utf8(language)}, {"pluralForms", forms}});
}

Response Dashboard::issue(const HttpRequest &request, const QString &user, const QString &)
{
    QString wrong;
    const TokenWish wish = wishIn(request.body, wrong);
    if (!wrong.isEmpty())
        return refusal(400, wrong);
    if (!m_store
             .value("SELECT 1 FROM pat WHERE user = ? AND name = ? COLLATE NOCASE AND revoked IS NULL",
                    {user, wish.name})
             .isNull())
        return refusal(409, u"%1 has a token named %2 already."_s.arg(user, wish.name));
    const QString id = newId();
    const QString created = now();
    const Secret token = newPersonalAccessToken();
    m_store.run(
        "INSERT INTO pat (id, user, name, scopes, created, expires, hash) VALUES (?, ?, ?, ?, ?, ?, ?)",
        {id, user, wish.name, wish.scopes.join(QLatin1Char(' ')), created, wish.expires,
         hashOf(token.view())});
    return jsonResponse(201,
                        {{"id", utf8(id)},
                         {"name", utf8(wish.name)},
                         {"owner", utf8(user)},
                         {"scopes", listOf(wish.scopes.join(QLatin1Char(' ')))},
                         {"created", utf8(created)},
                         {"expires", timeOrNull(wish.expires)},
                         {"token", std::string(token.view())}});
}

Response Dashboard::list(const HttpRequest &, const QString &user, const QString &)
{
    m_audit.flush(); // updates the tokens' last_used
    QSqlQuery rows = m_store.run("SELECT id, name, scopes, created, expires, revoked, last_used FROM pat "
                                 "WHERE user = ? ORDER BY rowid",
                                 {user});
    Json tokens = Json::array();
    while (rows.next())
        tokens.push_back({{"id", utf8(rows.value(0).toString())},
                          {"name", utf8(rows.value(1).toString())},
                          {"owner", utf8(user)},
                          {"scopes", listOf(rows.value(2).toString())},
                          {"created", utf8(rows.value(3).toString())},
                          {"expires", timeOrNull(rows.value(4))},
                          {"revoked", timeOrNull(rows.value(5))},
                          {"lastUsed", timeOrNull(rows.value(6))}});
    return jsonResponse(200, tokens);
}

Response Dashboard::revoke(const HttpRequest &, const QString &user, const QString &id)
{
    const QVariant owner = m_store.value("SELECT user FROM pat WHERE id = ?", {id});
    if (owner.isNull() || owner.toString() != user) // another user's token looks like a missing one
        return refusal(404, u"%1 has no token with the id %2."_s.arg(user, id));
    m_store.run("UPDATE pat SET revoked = coalesce(revoked, ?) WHERE id = ?", {now(), id});
    return noContent();
}

Result<std::vector<SandboxProject>> Dashboard::projects(bool issueTokens)
{
    const bool begun = m_store.begin();
    std::vector<SandboxProject> projects = begun ? projectsIn(issueTokens) : std::vector<SandboxProject>();
    if (!begun || !m_store.commit())
        return notIssued();
    return projects;
}

Result<std::vector<SandboxProject>> Dashboard::notIssued()
{
    return failure(
        ErrorKind::Storage,
        QCoreApplication::translate("patlas::SandboxServer", "The sandbox could not issue project tokens."));
}

/// Within a transaction, which the tokens need.
std::vector<SandboxProject> Dashboard::projectsIn(bool issueTokens)
{
    std::vector<SandboxProject> projects;
    QSqlQuery rows = m_store.run("SELECT id, name FROM project ORDER BY rowid");
    while (rows.next()) {
        SandboxProject project{rows.value(0).toString(), rows.value(1).toString(), {}, {}};
        QSqlQuery members = m_store.run("SELECT user FROM member WHERE project = ?", {project.id});
        while (members.next())
            project.members.append(members.value(0).toString());
        if (issueTokens) {
            project.token = newProjectToken(project.id);
            m_store.run("INSERT INTO project_token (hash, project, issued) VALUES (?, ?, (SELECT "
                        "coalesce(max(issued), 0) + 1 FROM project_token))",
                        {hashOf(project.token.view()), project.id});
            m_store.run("DELETE FROM project_token WHERE project = ? AND issued NOT IN (SELECT issued FROM "
                        "project_token WHERE project = ?"
                        " ORDER BY issued DESC LIMIT ?)",
                        {project.id, project.id, tokensKeptPerProject});
        }
        projects.push_back(std::move(project));
    }
    rows.finish();
    return projects;
}

/// All of it or nothing: data without tokens to reach it would be of no use.
Result<std::vector<SandboxProject>> Dashboard::reset()
{
    if (!m_store.begin())
        return notIssued();
    if (const Result<void> seeded = m_store.reseed(); !seeded) {
        m_store.rollback();
        return tl::make_unexpected(seeded.error());
    }
    std::vector<SandboxProject> fresh = projectsIn(true);
    if (!m_store.commit())
        return notIssued();
    m_audit.clear();
    m_faults.reset();
    return fresh;
}

Response Dashboard::resetOver(const HttpRequest &, const QString &, const QString &)
{
    const auto fresh = reset();
    if (!fresh)
        return refusal(500, fresh.error().message());
    Json list = Json::array();
    for (const SandboxProject &project : *fresh)
        list.push_back({{"id", utf8(project.id)},
                        {"name", utf8(project.name)},
                        {"token", std::string(project.token.view())}});
    return jsonResponse(200, {{"projects", list}});
}

Response Dashboard::readFaults(const HttpRequest &, const QString &, const QString &)
{
    return jsonResponse(200, toJson(m_faults.current()));
}

Response Dashboard::changeFaults(const HttpRequest &request, const QString &, const QString &)
{
    QString problem;
    const Json body = parsedObject(request.body, problem);
    const SandboxFaults wanted = problem.isEmpty() ? faultsFrom(body, problem) : SandboxFaults();
    if (!problem.isEmpty())
        return refusal(400, problem);
    if (const Result<void> set = m_faults.set(wanted); !set)
        return refusal(set.error().kind == ErrorKind::InvalidInput ? 400 : 500, set.error().message());
    return jsonResponse(200, toJson(m_faults.stored()));
}

Response Dashboard::readAuditLog(const HttpRequest &request, const QString &, const QString &)
{
    const QString limit = request.parameter("limit");
    return jsonResponse(200, m_audit.newest(limit.isEmpty() ? 200 : qBound(1, limit.toInt(), 10'000)));
}

} // namespace patlas::sandbox
