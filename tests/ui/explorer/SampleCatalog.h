// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/Catalog.h"
#include "core/preflight/Preflight.h"

#include <memory>

namespace patlas {

/// A small API in the form of the real one: tags with an id, an account route, a form, a route that needs no
/// token.
inline std::shared_ptr<const Catalog> sampleCatalog()
{
    auto catalog = std::make_shared<Catalog>();
    catalog->serverUrl = QStringLiteral("https://api.example.com/v1/api");
    catalog->schemes = {
        {QStringLiteral("projectToken"), CredentialKind::ProjectToken, "Authorization", true, {}},
        {QStringLiteral("personalAccessToken"),
         CredentialKind::PersonalAccessToken,
         "X-Personal-Access-Token",
         false,
         {}},
        {QStringLiteral("personalAccessTokenBearer"),
         CredentialKind::PersonalAccessToken,
         "Authorization",
         true,
         {}},
    };
    catalog->roles = {{QStringLiteral("translator"), QStringLiteral("Translator"), 1},
                      {QStringLiteral("manager"), QStringLiteral("Manager"), 2},
                      {QStringLiteral("owner"), QStringLiteral("Owner"), 3}};
    catalog->scopes = {
        {QStringLiteral("can_create_tags"), QStringLiteral("Tags"), QStringLiteral("Create tags"),
         QStringLiteral("create tags"), QStringLiteral("manager"), false, Confidence::Documented},
        {QStringLiteral("can_delete_tags"), QStringLiteral("Tags"), QStringLiteral("Delete tags"),
         QStringLiteral("delete tags"), QStringLiteral("manager"), true, Confidence::Inferred}};
    catalog->groups = {QStringLiteral("Projects"), QStringLiteral("Tags"), QStringLiteral("Screenshots")};

    const Parameter app{QStringLiteral("app"),
                        ParameterPlace::Query,
                        true,
                        false,
                        QStringLiteral("string"),
                        {},
                        {},
                        QStringLiteral("Project id"),
                        {}};
    const Parameter tagId{QStringLiteral("tagId"),
                          ParameterPlace::Path,
                          true,
                          false,
                          QStringLiteral("string"),
                          {},
                          {},
                          QStringLiteral("Id of the tag"),
                          {}};
    const auto project = [](QStringList scopes) -> std::vector<SecurityAlternative> {
        SecurityAlternative both{{QStringLiteral("projectToken"), {}}};
        if (!scopes.isEmpty())
            both.push_back({QStringLiteral("personalAccessToken"), scopes});
        return {both};
    };

    Operation projects;
    projects.id = QStringLiteral("projects.list");
    projects.method = QStringLiteral("GET");
    projects.path = QStringLiteral("/projects");
    projects.title = QStringLiteral("List projects");
    projects.group = QStringLiteral("Projects");
    projects.confidence = Confidence::Documented;
    projects.isAccountRoute = true;
    projects.security = {{{QStringLiteral("personalAccessTokenBearer"), {}}}};

    Operation list;
    list.id = QStringLiteral("tags.list");
    list.method = QStringLiteral("GET");
    list.path = QStringLiteral("/tags");
    list.title = QStringLiteral("List tags");
    list.group = QStringLiteral("Tags");
    list.parameters = {app,
                       {QStringLiteral("sorted"),
                        ParameterPlace::Query,
                        false,
                        false,
                        QStringLiteral("boolean"),
                        {},
                        {},
                        QStringLiteral("Sort by name"),
                        {}},
                       {QStringLiteral("limit"),
                        ParameterPlace::Query,
                        false,
                        false,
                        QStringLiteral("integer"),
                        {},
                        {},
                        QStringLiteral("At most so many"),
                        {}}};
    list.security = project({});

    Operation create = list;
    create.id = QStringLiteral("tags.create");
    create.method = QStringLiteral("POST");
    create.title = QStringLiteral("Create a tag");
    create.parameters = {app};
    create.security = project({QStringLiteral("can_create_tags")});
    RequestBody body;
    body.required = true;
    body.contentType = QStringLiteral("application/json");
    body.example = "{\n  \"name\": \"release-2\"\n}";
    create.body = body;

    Operation remove = list;
    remove.id = QStringLiteral("tags.delete");
    remove.method = QStringLiteral("DELETE");
    remove.path = QStringLiteral("/tags/{tagId}");
    remove.title = QStringLiteral("Delete a tag");
    remove.parameters = {tagId, app};
    remove.security = project({QStringLiteral("can_delete_tags")});

    Operation upload = create;
    upload.id = QStringLiteral("screenshots.upload");
    upload.path = QStringLiteral("/screenshots");
    upload.title = QStringLiteral("Upload a screenshot");
    upload.group = QStringLiteral("Screenshots");
    upload.body->contentType = QStringLiteral("multipart/form-data");
    upload.body->example.clear();
    upload.body->parts = {
        {QStringLiteral("data"), false, true, QStringLiteral("application/json"), {}, QStringLiteral("{}")},
        {QStringLiteral("file"), true, true, QStringLiteral("image/png"), {}, {}}};

    catalog->operations = {projects, list, create, remove, upload};
    return catalog;
}

inline PersonalAccessToken sampleToken(const QString &id, const QStringList &scopes,
                                       const QString &environmentId = QStringLiteral("sandbox"))
{
    PersonalAccessToken token;
    token.id = id;
    token.name = QStringLiteral("Token ") + id;
    token.environmentId = environmentId;
    token.owner = QStringLiteral("owner");
    token.scopes = scopes;
    token.created = QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
    return token;
}

inline PreflightContext sampleContext(const Catalog &catalog)
{
    PreflightContext context;
    context.catalog = &catalog;
    context.environment = {QStringLiteral("sandbox"),
                           QStringLiteral("Sandbox"),
                           QUrl(QStringLiteral("http://127.0.0.1:43117/v1/api")),
                           {},
                           Issuing::OverApi,
                           true};
    ProjectApiToken project;
    project.id = QStringLiteral("demo");
    project.environmentId = QStringLiteral("sandbox");
    project.name = QStringLiteral("Demo app");
    project.appId = QStringLiteral("5f0000000000000000000001");
    context.projectTokens = {project};
    context.now = QDateTime(QDate(2026, 2, 1), QTime(12, 0), Qt::UTC);
    return context;
}

} // namespace patlas
