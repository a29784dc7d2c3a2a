// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"
#include "core/preflight/Preflight.h"
#include "tests/support/Borrowed.h"
#include "tests/support/Credentials.h"
#include "tests/support/Utc.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace patlas {

/// A small API like the real one: tags with an id, an account operation, a form, an operation that needs no
/// token.
inline std::shared_ptr<const ApiDescription> sampleApi()
{
    auto api = std::make_shared<ApiDescription>();
    api->serverUrl = u"https://api.example.com/v1/api"_s;
    addBuiltInSchemes(*api);
    api->roles = {
        {u"translator"_s, u"Translator"_s, 1}, {u"manager"_s, u"Manager"_s, 2}, {u"owner"_s, u"Owner"_s, 3}};
    api->scopes = {{u"can_create_tags"_s, u"Tags"_s, u"Create tags"_s, u"create tags"_s, u"manager"_s, false,
                    Confidence::Documented},
                   {u"can_delete_tags"_s, u"Tags"_s, u"Delete tags"_s, u"delete tags"_s, u"manager"_s, true,
                    Confidence::Inferred}};
    api->groups = {u"Projects"_s, u"Tags"_s, u"Screenshots"_s};

    const Parameter app{u"app"_s, ParameterPlace::Query, true, false, u"string"_s, {},
                        {},       u"Project id"_s,       {}};
    const Parameter tagId{u"tagId"_s, ParameterPlace::Path, true, false, u"string"_s, {},
                          {},         u"Id of the tag"_s,   {}};
    const auto project = [](QStringList scopes) -> std::vector<SecurityAlternative> {
        SecurityAlternative both{{u"projectToken"_s, {}}};
        if (!scopes.isEmpty())
            both.push_back({u"personalAccessToken"_s, scopes});
        return {both};
    };

    Operation projects;
    projects.id = u"projects.list"_s;
    projects.method = u"GET"_s;
    projects.path = u"/projects"_s;
    projects.title = u"List projects"_s;
    projects.group = u"Projects"_s;
    projects.confidence = Confidence::Documented;
    projects.isAccountOperation = true;
    projects.security = {{{u"personalAccessTokenBearer"_s, {}}}};

    Operation list;
    list.id = u"tags.list"_s;
    list.method = u"GET"_s;
    list.path = u"/tags"_s;
    list.title = u"List tags"_s;
    list.group = u"Tags"_s;
    list.parameters = {
        app,
        {u"sorted"_s, ParameterPlace::Query, false, false, u"boolean"_s, {}, {}, u"Sort by name"_s, {}},
        {u"limit"_s, ParameterPlace::Query, false, false, u"integer"_s, {}, {}, u"At most so many"_s, {}}};
    list.security = project({});

    Operation create = list;
    create.id = u"tags.create"_s;
    create.method = u"POST"_s;
    create.title = u"Create a tag"_s;
    create.parameters = {app};
    create.security = project({u"can_create_tags"_s});
    RequestBody body;
    body.required = true;
    body.contentType = u"application/json"_s;
    body.example = "{\n  \"name\": \"release-2\"\n}";
    body.contents = {{body.contentType, body.example, {}, {}}};
    create.body = body;

    Operation remove = list;
    remove.id = u"tags.delete"_s;
    remove.method = u"DELETE"_s;
    remove.path = u"/tags/{tagId}"_s;
    remove.title = u"Delete a tag"_s;
    remove.parameters = {tagId, app};
    remove.security = project({u"can_delete_tags"_s});

    Operation upload = create;
    upload.id = u"screenshots.upload"_s;
    upload.path = u"/screenshots"_s;
    upload.title = u"Upload a screenshot"_s;
    upload.group = u"Screenshots"_s;
    upload.body->contentType = u"multipart/form-data"_s;
    upload.body->example.clear();
    upload.body->parts = {{u"data"_s, false, true, u"application/json"_s, {}, u"{}"_s},
                          {u"file"_s, true, true, u"image/png"_s, {}, {}}};
    upload.body->contents = {{upload.body->contentType, {}, {}, upload.body->parts}};

    api->operations = {projects, list, create, remove, upload};
    return api;
}

inline Credential sampleToken(const QString &id, const QStringList &scopes,
                              const QString &environmentId = u"sandbox"_s)
{
    Credential token = newPersonalToken();
    token.id = id;
    token.name = u"Token "_s + id;
    token.environmentId = environmentId;
    token.owner = u"owner"_s;
    token.scopes = scopes;
    token.created = utc(QDate(2026, 1, 1), QTime(12, 0));
    return token;
}

inline PreflightContext sampleContext(const ApiDescription &api)
{
    PreflightContext context;
    context.api = test::borrowed(api);
    context.environment = {u"sandbox"_s, u"Sandbox"_s,     QUrl(u"http://127.0.0.1:43117/v1/api"_s),
                           {},           Issuing::OverApi, true};
    Credential project = newProjectToken();
    project.id = u"demo"_s;
    project.environmentId = u"sandbox"_s;
    project.name = u"Demo app"_s;
    project.attributes = {{u"app"_s, u"5f0000000000000000000001"_s}};
    setOfKind(context.credentials, false, {project});
    context.now = utc(QDate(2026, 2, 1), QTime(12, 0));
    return context;
}

} // namespace patlas
