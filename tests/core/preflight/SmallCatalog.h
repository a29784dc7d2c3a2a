// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preflight/Preflight.h"

namespace patlas::test {

inline const QString appId = QStringLiteral("5f0000000000000000000001");
inline const QByteArray projectSecret = "5f0000000000000000000001!0123456789abcdef0123456789abcdef";
inline const QByteArray personalSecret = "glspat_AbCdEfGhIjKlMnOpQrStUvWx";

inline Operation operation(const QString &id, const QString &method, const QString &path,
                           const QString &title)
{
    Operation made;
    made.id = id;
    made.method = method;
    made.path = path;
    made.title = title;
    return made;
}

inline Parameter parameter(const QString &name, ParameterPlace place, bool required)
{
    Parameter made;
    made.name = name;
    made.place = place;
    made.required = required;
    return made;
}

/// One operation of each kind of route that preflight tells apart.
inline Catalog smallCatalog()
{
    const SchemeUse project{QStringLiteral("projectToken"), {}};
    const auto personal = [](const QString &scope) {
        return SchemeUse{QStringLiteral("personalAccessToken"), {scope}};
    };
    const auto app = parameter(QStringLiteral("app"), ParameterPlace::Query, true);

    Operation list = operation(QStringLiteral("tags.list"), QStringLiteral("GET"), QStringLiteral("/tags"),
                               QStringLiteral("List tags"));
    list.parameters = {app};
    list.security = {{project}};

    Operation create = operation(QStringLiteral("tags.create"), QStringLiteral("POST"),
                                 QStringLiteral("/tags"), QStringLiteral("Create a tag"));
    create.confidence = Confidence::Documented;
    create.scopeConfidence = Confidence::Documented;
    create.parameters = {app};
    create.security = {{project, personal(QStringLiteral("can_create_tags"))}, {project}};
    create.body = RequestBody{};
    create.body->required = true;
    create.body->contentType = QStringLiteral("application/json");

    Operation remove = operation(QStringLiteral("tags.delete"), QStringLiteral("DELETE"),
                                 QStringLiteral("/tags/{tagId}"), QStringLiteral("Delete a tag"));
    remove.parameters = {parameter(QStringLiteral("tagId"), ParameterPlace::Path, true), app};
    remove.security = {{project, personal(QStringLiteral("can_delete_tags"))}, {project}};

    Operation order = operation(QStringLiteral("orders.create"), QStringLiteral("POST"),
                                QStringLiteral("/orders"), QStringLiteral("Create an order"));
    order.parameters = {app};
    order.security = {{project, personal(QStringLiteral("can_create_orders"))}};

    Operation get = operation(QStringLiteral("translations.get"), QStringLiteral("GET"), QStringLiteral("/"),
                              QStringLiteral("Request translation data"));
    get.confidence = Confidence::Documented;
    get.parameters = {app, parameter(QStringLiteral("language"), ParameterPlace::Query, true)};
    get.security = {{project}};

    Operation projects = operation(QStringLiteral("projects.list"), QStringLiteral("GET"),
                                   QStringLiteral("/projects"), QStringLiteral("List projects"));
    projects.isAccountRoute = true;
    projects.security = {
        {{QStringLiteral("personalAccessTokenBearer"), {QStringLiteral("can_read_projects")}}}};

    Operation upload = operation(QStringLiteral("screenshots.upload"), QStringLiteral("POST"),
                                 QStringLiteral("/screenshots"), QStringLiteral("Upload a screenshot"));
    upload.security = {{project}};
    upload.body = RequestBody{};
    upload.body->contentType = QStringLiteral("multipart/form-data");
    BodyPart file;
    file.name = QStringLiteral("file");
    file.file = true;
    file.required = true;
    upload.body->parts = {file};

    const Operation status = operation(QStringLiteral("status"), QStringLiteral("GET"),
                                       QStringLiteral("/status"), QStringLiteral("Read the status"));

    const auto scheme = [](const QString &id, CredentialKind kind, const QByteArray &header, bool bearer) {
        SecurityScheme made;
        made.id = id;
        made.credential = kind;
        made.header = header;
        made.bearer = bearer;
        return made;
    };
    const auto scope = [](const QString &name, const QString &ability, const QString &lowest) {
        Scope made;
        made.name = name;
        made.ability = ability;
        made.lowestRole = lowest;
        return made;
    };
    const auto role = [](const QString &id, int rank) {
        Role made;
        made.id = id;
        made.name = id;
        made.rank = rank;
        return made;
    };

    Catalog catalog;
    catalog.operations = {list, create, remove, order, get, projects, upload, status};
    catalog.schemes = {
        scheme(QStringLiteral("projectToken"), CredentialKind::ProjectToken, "Authorization", true),
        scheme(QStringLiteral("personalAccessToken"), CredentialKind::PersonalAccessToken,
               "X-Personal-Access-Token", false),
        scheme(QStringLiteral("personalAccessTokenBearer"), CredentialKind::PersonalAccessToken,
               "Authorization", true)};
    catalog.scopes = {
        scope(QStringLiteral("can_create_tags"), QStringLiteral("create tags"), QStringLiteral("manager")),
        scope(QStringLiteral("can_delete_tags"), QStringLiteral("delete tags"), QStringLiteral("manager")),
        scope(QStringLiteral("can_create_orders"), QStringLiteral("create orders"), QStringLiteral("owner")),
        scope(QStringLiteral("can_read_projects"), QStringLiteral("list projects"),
              QStringLiteral("translator"))};
    catalog.roles = {role(QStringLiteral("translator"), 1), role(QStringLiteral("manager"), 2),
                     role(QStringLiteral("administrator"), 3), role(QStringLiteral("owner"), 4)};
    return catalog;
}

/// The sandbox with a project, an owner who may everything, a translator, and a manager who is not a member.
inline PreflightContext sandboxContext(const Catalog &catalog)
{
    PreflightContext context;
    context.catalog = &catalog;
    context.environment.id = QString::fromLatin1(sandboxEnvironmentId);
    context.environment.name = QStringLiteral("Sandbox");
    context.environment.apiBase = QUrl(QStringLiteral("http://127.0.0.1:43117/v1/api"));
    context.now = QDateTime(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);

    ProjectApiToken project;
    project.id = QStringLiteral("p-demo");
    project.environmentId = context.environment.id;
    project.name = QStringLiteral("Demo app");
    project.appId = appId;
    context.projectTokens = {project};

    const auto token = [&](const QString &id, const QString &name, const QString &owner,
                           const QStringList &scopes) {
        PersonalAccessToken made;
        made.id = id;
        made.environmentId = context.environment.id;
        made.name = name;
        made.owner = owner;
        made.scopes = scopes;
        return made;
    };
    const QStringList all{QStringLiteral("can_create_orders"), QStringLiteral("can_create_tags"),
                          QStringLiteral("can_read_projects")};
    context.personalTokens = {
        token(QStringLiteral("t-ci"), QStringLiteral("CI tags"), QStringLiteral("owner"), all),
        token(QStringLiteral("t-read"), QStringLiteral("Reader"), QStringLiteral("owner"),
              {QStringLiteral("can_read_projects")}),
        token(QStringLiteral("t-trans"), QStringLiteral("Translator's"), QStringLiteral("translator"), all),
        token(QStringLiteral("t-out"), QStringLiteral("Outsider's"), QStringLiteral("manager"), all)};

    const QSet<QString> members{appId};
    context.standings.insert(QStringLiteral("owner"),
                             {QStringLiteral("owner"), QStringLiteral("owner"), members});
    context.standings.insert(QStringLiteral("translator"),
                             {QStringLiteral("translator"), QStringLiteral("translator"), members});
    context.standings.insert(QStringLiteral("manager"),
                             {QStringLiteral("manager"), QStringLiteral("manager"), QSet<QString>()});
    return context;
}

/// The same tokens on the real service, of whose users nothing is known.
inline PreflightContext remoteContext(const Catalog &catalog)
{
    PreflightContext context = sandboxContext(catalog);
    context.standings.clear();
    context.environment.id = QString::fromLatin1(productionEnvironmentId);
    context.environment.name = QStringLiteral("GL Strings");
    context.environment.apiBase = QUrl(QStringLiteral("https://api.example.com/v1/api"));
    for (PersonalAccessToken &token : context.personalTokens)
        token.environmentId = context.environment.id;
    for (ProjectApiToken &token : context.projectTokens)
        token.environmentId = context.environment.id;
    return context;
}

inline RequestDraft draft(const QString &method, const QString &url, const QString &personal = {},
                          const QString &project = QStringLiteral("p-demo"))
{
    RequestDraft made;
    made.environmentId = QString::fromLatin1(sandboxEnvironmentId);
    made.method = method;
    made.url = url;
    made.personalTokenId = personal;
    made.projectTokenId = project;
    return made;
}

inline RequestDraft createTag(const QString &personal = QStringLiteral("t-ci"))
{
    RequestDraft made = draft(QStringLiteral("POST"), QStringLiteral("/v1/api/tags"), personal);
    made.operationId = QStringLiteral("tags.create");
    made.bodyKind = BodyKind::Json;
    made.body = R"({"name":"release-2"})";
    return made;
}

inline QStringList sentences(const PreflightReport &report)
{
    QStringList all;
    for (const Finding &finding : report.findings)
        all.append(finding.sentence);
    return all;
}

/// What a report says, for messages of failed tests.
inline QByteArray told(const PreflightReport &report)
{
    return sentences(report).join(QLatin1Char('\n')).toUtf8();
}

} // namespace patlas::test
