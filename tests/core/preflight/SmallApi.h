// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preflight/Preflight.h"
#include "tests/support/Borrowed.h"
#include "tests/support/Credentials.h"
#include "tests/support/Utc.h"

using namespace Qt::StringLiterals;

namespace patlas::test {

inline const QString appId = u"5f0000000000000000000001"_s;
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

/// One operation for each kind of authorisation that preflight distinguishes.
inline ApiDescription smallApi()
{
    const SchemeUse project{u"projectToken"_s, {}};
    const auto personal = [](const QString &scope) { return SchemeUse{u"personalAccessToken"_s, {scope}}; };
    const auto app = parameter(u"app"_s, ParameterPlace::Query, true);

    Operation list = operation(u"tags.list"_s, u"GET"_s, u"/tags"_s, u"List tags"_s);
    list.parameters = {app};
    list.security = {{project}};

    Operation create = operation(u"tags.create"_s, u"POST"_s, u"/tags"_s, u"Create a tag"_s);
    create.confidence = Confidence::Documented;
    create.scopeConfidence = Confidence::Documented;
    create.parameters = {app};
    create.security = {{project, personal(u"can_create_tags"_s)}, {project}};
    create.body = RequestBody{};
    create.body->required = true;
    create.body->contentType = u"application/json"_s;
    create.body->contents = {{create.body->contentType, {}, {}, {}}};

    Operation remove = operation(u"tags.delete"_s, u"DELETE"_s, u"/tags/{tagId}"_s, u"Delete a tag"_s);
    remove.parameters = {parameter(u"tagId"_s, ParameterPlace::Path, true), app};
    remove.security = {{project, personal(u"can_delete_tags"_s)}, {project}};

    Operation order = operation(u"orders.create"_s, u"POST"_s, u"/orders"_s, u"Create an order"_s);
    order.parameters = {app};
    order.security = {{project, personal(u"can_create_orders"_s)}};

    Operation get = operation(u"translations.get"_s, u"GET"_s, u"/"_s, u"Request translation data"_s);
    get.confidence = Confidence::Documented;
    get.parameters = {app, parameter(u"language"_s, ParameterPlace::Query, true)};
    get.security = {{project}};

    Operation projects = operation(u"projects.list"_s, u"GET"_s, u"/projects"_s, u"List projects"_s);
    projects.isAccountOperation = true;
    projects.security = {{{u"personalAccessTokenBearer"_s, {u"can_read_projects"_s}}}};

    Operation upload =
        operation(u"screenshots.upload"_s, u"POST"_s, u"/screenshots"_s, u"Upload a screenshot"_s);
    upload.security = {{project}};
    upload.body = RequestBody{};
    upload.body->contentType = u"multipart/form-data"_s;
    BodyPart file;
    file.name = u"file"_s;
    file.file = true;
    file.required = true;
    upload.body->parts = {file};
    upload.body->contents = {{upload.body->contentType, {}, {}, {file}}};

    const Operation status = operation(u"status"_s, u"GET"_s, u"/status"_s, u"Read the status"_s);

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

    ApiDescription api;
    api.operations = {list, create, remove, order, get, projects, upload, status};
    api.operations[5].listsProjects = u"_id"_s;
    addBuiltInSchemes(api);
    api.scopes = {scope(u"can_create_tags"_s, u"create tags"_s, u"manager"_s),
                  scope(u"can_delete_tags"_s, u"delete tags"_s, u"manager"_s),
                  scope(u"can_create_orders"_s, u"create orders"_s, u"owner"_s),
                  scope(u"can_read_projects"_s, u"list projects"_s, u"translator"_s)};
    api.roles = {role(u"translator"_s, 1), role(u"manager"_s, 2), role(u"administrator"_s, 3),
                 role(u"owner"_s, 4)};
    api.refusals = {{403, RefusalReason::ScopeMissing, refusalExpression(u"lacks the scope"_s)}};
    return api;
}

/// The sandbox with a project, an owner who may do everything, a translator, and a manager who is not a
/// member.
inline PreflightContext sandboxContext(const ApiDescription &api)
{
    PreflightContext context;
    context.api = borrowed(api);
    context.environment.id = QString::fromLatin1(sandboxEnvironmentId);
    context.environment.name = u"Sandbox"_s;
    context.environment.apiBase = QUrl(u"http://127.0.0.1:43117/v1/api"_s);
    context.now = utc(QDate(2026, 5, 1), QTime(12, 0));

    Credential project = newProjectToken();
    project.id = u"p-demo"_s;
    project.environmentId = context.environment.id;
    project.name = u"Demo app"_s;
    project.attributes = {{u"app"_s, appId}};
    setOfKind(context.credentials, false, {project});

    const auto token = [&](const QString &id, const QString &name, const QString &owner,
                           const QStringList &scopes) {
        Credential made = newPersonalToken();
        made.id = id;
        made.environmentId = context.environment.id;
        made.name = name;
        made.owner = owner;
        made.scopes = scopes;
        return made;
    };
    const QStringList all{u"can_create_orders"_s, u"can_create_tags"_s, u"can_read_projects"_s};
    setOfKind(context.credentials, true,
              {token(u"t-ci"_s, u"CI tags"_s, u"owner"_s, all),
               token(u"t-read"_s, u"Reader"_s, u"owner"_s, {u"can_read_projects"_s}),
               token(u"t-trans"_s, u"Translator's"_s, u"translator"_s, all),
               token(u"t-out"_s, u"Outsider's"_s, u"manager"_s, all)});

    const QSet<QString> members{appId};
    context.userAccess.insert(u"owner"_s, {u"owner"_s, u"owner"_s, members});
    context.userAccess.insert(u"translator"_s, {u"translator"_s, u"translator"_s, members});
    context.userAccess.insert(u"manager"_s, {u"manager"_s, u"manager"_s, QSet<QString>()});
    return context;
}

/// The same tokens on the real service, without any knowledge about its users.
inline PreflightContext remoteContext(const ApiDescription &api)
{
    PreflightContext context = sandboxContext(api);
    context.userAccess.clear();
    context.environment.id = productionEnvironmentId;
    context.environment.name = u"GL Strings"_s;
    context.environment.apiBase = QUrl(u"https://api.example.com/v1/api"_s);
    for (Credential &credential : context.credentials)
        credential.environmentId = context.environment.id;
    return context;
}

inline RequestDraft draft(const QString &method, const QString &url, const QString &personal = {},
                          const QString &project = u"p-demo"_s)
{
    RequestDraft made;
    made.environmentId = QString::fromLatin1(sandboxEnvironmentId);
    made.method = method;
    made.url = url;
    choose(made.credentials, personalSlot, personal);
    choose(made.credentials, projectSlot, project);
    return made;
}

inline RequestDraft createTag(const QString &personal = u"t-ci"_s)
{
    RequestDraft made = draft(u"POST"_s, u"/v1/api/tags"_s, personal);
    made.operationId = u"tags.create"_s;
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

/// The text of a report, for messages of failed tests.
inline QByteArray told(const PreflightReport &report)
{
    return sentences(report).join(QLatin1Char('\n')).toUtf8();
}

} // namespace patlas::test
