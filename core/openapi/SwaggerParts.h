// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/References.h"

#include <string>
#include <unordered_map>

namespace patlas {

/// Where parts of a converted document come from: converted pointer -> pointer in the document as it came.
using SwaggerOrigins = std::unordered_map<std::string, std::string>;

/// Adds a member without looking for one of the same name, which would make large objects quadratic.
void addMember(DocumentJson &object, const std::string &name, DocumentJson value);

/// Whether a member is there, of this type.
const DocumentJson *objectIn(const DocumentJson &holder, const char *name);
const DocumentJson *listIn(const DocumentJson &holder, const char *name);
std::string textIn(const DocumentJson &holder, const char *name); ///< empty: none
QStringList textsIn(const DocumentJson &holder, const char *name);

/// A parameter of Swagger 2 that is in neither the body nor a form, as one of OpenAPI 3.
DocumentJson parameterOfSwagger(const DocumentJson &parameter);
/// The schema that a parameter of Swagger 2 is itself.
DocumentJson schemaOfSwagger(const DocumentJson &parameter);
/// `style` and `explode` for its `collectionFormat`.
void addStyle(DocumentJson &target, const DocumentJson &parameter);

DocumentJson serversOfSwagger(const DocumentJson &document, const DocumentJson &schemes);
DocumentJson securitySchemeOfSwagger(const DocumentJson &scheme);

} // namespace patlas
