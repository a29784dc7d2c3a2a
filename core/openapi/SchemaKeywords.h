// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/DocumentBuilder.h"

#include <string_view>
#include <vector>

namespace patlas {

enum class SchemaHolds { Data, Schema, List, Names };

/// What a keyword of JSON Schema holds. A `$ref` in data (an example, an enum) is not a reference.
SchemaHolds schemaHolds(std::string_view keyword);

/// A keyword that says something about a schema and allows no less: description, title, example …
bool isAnnotation(std::string_view keyword);

/// Keywords of our own in the schemas that are handed on, annotations both: the name of the schema in the
/// description, and that something of it was left out.
inline constexpr std::string_view schemaNameKeyword = "x-patlas-schema";
inline constexpr std::string_view schemaCutKeyword = "x-patlas-cut";
/// A description cannot set them.
bool isOwnKeyword(std::string_view keyword);

/// The members of a schema of OpenAPI 3.0 or Swagger 2 that JSON Schema 2020-12 says in another way:
/// `nullable`, `exclusiveMinimum: true`, `type: file`. Empty where it is the same in both.
struct ModernSchema {
    std::vector<std::pair<std::string_view, DocumentJson>>
        instead; ///< a discarded value: the keyword is left out
    bool isOrNull = false; ///< null is allowed beside what the whole schema allows

    const DocumentJson *find(std::string_view keyword) const;
};
ModernSchema modernSchema(const DocumentJson &schema);

} // namespace patlas
