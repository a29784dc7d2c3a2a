// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/Credential.h"
#include "core/openapi/ApiDescription.h"
#include "core/openapi/CredentialSelection.h"

#include <algorithm>
#include <vector>

/// The two credentials of the built-in document, as most tests use them.
namespace patlas {

/// The built-in environment of the real service.
inline const QString productionEnvironmentId = QStringLiteral("gl-strings");
inline const QString personalSlot = QStringLiteral("personalAccessToken");
inline const QString projectSlot = QStringLiteral("projectToken");

inline Credential newPersonalToken()
{
    Credential credential;
    credential.slotId = personalSlot;
    return credential;
}

inline Credential newProjectToken(const QString &appId = {})
{
    Credential credential;
    credential.slotId = projectSlot;
    credential.isPersonal = false;
    if (!appId.isEmpty())
        credential.attributes.insert(QStringLiteral("app"), appId);
    return credential;
}

inline CredentialSelection selection(const QString &projectId, const QString &personalId)
{
    CredentialSelection chosen;
    choose(chosen, projectSlot, projectId);
    choose(chosen, personalSlot, personalId);
    return chosen;
}

/// Replaces those of one kind by others.
inline void setOfKind(std::vector<Credential> &credentials, bool isPersonal,
                      const std::vector<Credential> &others)
{
    std::erase_if(credentials,
                  [isPersonal](const Credential &each) { return each.isPersonal == isPersonal; });
    credentials.insert(credentials.end(), others.begin(), others.end());
}

inline Credential &firstOfKind(std::vector<Credential> &credentials, bool isPersonal)
{
    return *std::find_if(credentials.begin(), credentials.end(),
                         [isPersonal](const Credential &each) { return each.isPersonal == isPersonal; });
}

/// As the built-in document describes them.
inline CredentialSlot personalCredentialSlot()
{
    return {personalSlot, QStringLiteral("personal access token"), QStringLiteral("Token")};
}

inline CredentialSlot projectCredentialSlot()
{
    CredentialSlot slot{projectSlot, QStringLiteral("project API token"), QStringLiteral("Project")};
    slot.isPersonal = false;
    slot.parameter = QStringLiteral("app");
    slot.parameterTitle = QStringLiteral("App id");
    slot.hint = QStringLiteral("24 characters, “!” and 32 characters. Copy it whole.");
    return slot;
}

/// The schemes and slots of the built-in document: project token, the token of a user beside it, and the
/// token of a user alone.
inline void addBuiltInSchemes(ApiDescription &api)
{
    const auto scheme = [](const QString &id, const QByteArray &name, const QByteArray &prefix,
                           const QString &slotId, const QByteArray &variable) {
        SecurityScheme made;
        made.id = id;
        made.kind = prefix.isEmpty() ? SchemeKind::ApiKey : SchemeKind::Bearer;
        made.name = name;
        made.prefix = prefix;
        made.slotId = slotId;
        made.variable = variable;
        return made;
    };
    api.schemes = {scheme(projectSlot, "Authorization", "Bearer ", projectSlot, "GL_STRINGS_PROJECT_TOKEN"),
                   scheme(personalSlot, "X-Personal-Access-Token", {}, personalSlot, "GL_STRINGS_PAT"),
                   scheme(personalSlot + QStringLiteral("Bearer"), "Authorization", "Bearer ", personalSlot,
                          "GL_STRINGS_PAT")};
    api.credentialSlots = {projectCredentialSlot(), personalCredentialSlot()};
}

} // namespace patlas
