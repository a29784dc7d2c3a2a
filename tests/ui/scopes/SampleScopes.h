// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"
#include "tests/support/Credentials.h"

namespace patlas {

/// Seven scopes in three groups, with operations for most of them, and three roles.
inline ApiDescription sampleScopes()
{
    const auto text = [](const char *value) { return QString::fromUtf8(value); };
    ApiDescription api;
    addBuiltInSchemes(api);
    api.roles = {{text("translator"), text("Translator"), 1},
                 {text("manager"), text("Manager"), 2},
                 {text("administrator"), text("Administrator"), 3}};
    const auto scope = [&](const char *name, const char *group, const char *ability, const char *role,
                           bool destructive = false, Confidence confidence = Confidence::Inferred) {
        Scope made;
        made.name = text(name);
        made.group = text(group);
        made.ability = text(ability);
        made.sentence = text(ability) + text(" where you may");
        made.lowestRole = text(role);
        made.destructive = destructive;
        made.confidence = confidence;
        api.scopes.push_back(made);
    };
    scope("can_read_projects", "Projects", "list your projects", "translator");
    scope("can_create_projects", "Projects", "create projects", "administrator");
    scope("can_create_tags", "Tags", "create tags", "manager", false, Confidence::Documented);
    scope("can_edit_tags", "Tags", "rename tags", "manager");
    scope("can_delete_tags", "Tags", "delete tags", "manager", true);
    scope("can_create_texts", "Texts", "create texts", "manager");
    scope("can_edit_texts", "Texts", "change texts", "manager");

    api.groups = {text("Projects"), text("Tags"), text("Texts")};
    const auto operation = [&](const char *id, const char *method, const char *path, const char *title,
                               const char *group, const QStringList &scopes) {
        Operation made;
        made.id = text(id);
        made.method = text(method);
        made.path = text(path);
        made.title = text(title);
        made.group = text(group);
        SecurityAlternative needs{{projectSlot, {}}};
        if (!scopes.isEmpty())
            needs.push_back({personalSlot, scopes});
        made.security = {needs};
        api.operations.push_back(made);
    };
    operation("projects.list", "GET", "/projects", "List projects", "Projects", {text("can_read_projects")});
    operation("tags.list", "GET", "/tags", "List tags", "Tags", {});
    operation("tags.create", "POST", "/tags", "Create a tag", "Tags", {text("can_create_tags")});
    operation("tags.delete", "DELETE", "/tags/{id}", "Delete a tag", "Tags", {text("can_delete_tags")});
    operation("texts.post", "POST", "/", "Post texts", "Texts",
              {text("can_create_texts"), text("can_edit_texts")});
    return api;
}

} // namespace patlas
