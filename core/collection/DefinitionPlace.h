// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/Environment.h"
#include "core/openapi/ApiDescription.h"
#include "core/request/RequestDraft.h"
#include "core/request/Variables.h"

#include <QString>

namespace patlas {

/// What a definition is read and written with.
struct DefinitionPlace {
    const ApiDescription &api;
    const Environment &environment;
    const Variables &variables; ///< of the file, to know where "{{baseUrl}}" leads
    QString folder; ///< of the file, absolute: what paths of bodies are relative to
};

/// How a definition says what a draft has members of its own for.
namespace asText {

inline constexpr QLatin1String baseVariable("{{baseUrl}}"); ///< the environment's address
/// The key of metadata that holds a row that is switched off: "Name: value", or "?name=value" of the query.
inline constexpr QLatin1String rowThatIsOff("disabled");
/// The key of metadata that switches cookies off, as JetBrains IDEs and httpYac have it.
inline constexpr QLatin1String withoutCookies("no-cookie-jar");

/// "{{app}}": a variable of this name as it is written in a text.
QString variableText(const QString &name);
/// What stands for the credential of the scheme: "Bearer {{projectToken}}".
QString credentialText(const SecurityScheme &scheme);
bool isContentType(const NamedValue &header);

} // namespace asText

} // namespace patlas
