// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/SchemaKeywords.h"

#include <algorithm>
#include <array>

namespace patlas {

namespace {

using namespace std::string_view_literals;

template <std::size_t size>
bool isAmong(const std::array<std::string_view, size> &all, std::string_view keyword)
{
    return std::find(all.begin(), all.end(), keyword) != all.end();
}

const DocumentJson *memberOf(const DocumentJson &schema, std::string_view name)
{
    for (const auto &[key, value] : schema.get_ref<const DocumentJson::object_t &>()) {
        if (key == name)
            return &value;
    }
    return nullptr;
}

bool isTrue(const DocumentJson *value)
{
    return value && value->is_boolean() && value->get<bool>();
}

DocumentJson leftOut()
{
    return DocumentJson(DocumentJson::value_t::discarded);
}

void replaceBound(ModernSchema &modern, const DocumentJson &schema, std::string_view bound,
                  std::string_view exclusive)
{
    const DocumentJson *flag = memberOf(schema, exclusive);
    if (!flag || !flag->is_boolean())
        return;
    const DocumentJson *limit = memberOf(schema, bound);
    const bool excludes = flag->get<bool>() && limit;
    modern.instead.emplace_back(exclusive, excludes ? *limit : leftOut());
    if (excludes)
        modern.instead.emplace_back(bound, leftOut());
}

void allowNull(ModernSchema &modern, const DocumentJson &schema)
{
    const DocumentJson *type = memberOf(schema, "type"sv);
    if (!type || !type->is_string()) {
        // By the letter `nullable` means nothing without a type; beside `allOf` it is meant all the same.
        modern.isOrNull = true;
        return;
    }
    modern.instead.emplace_back("type"sv, DocumentJson::array({*type, "null"}));
    const DocumentJson *values = memberOf(schema, "enum"sv);
    if (values && values->is_array() && std::find(values->begin(), values->end(), nullptr) == values->end()) {
        DocumentJson withNull = *values;
        withNull.push_back(nullptr);
        modern.instead.emplace_back("enum"sv, std::move(withNull));
    }
}

} // namespace

SchemaHolds schemaHolds(std::string_view keyword)
{
    static constexpr std::array schemas{"items"sv,
                                        "additionalProperties"sv,
                                        "not"sv,
                                        "if"sv,
                                        "then"sv,
                                        "else"sv,
                                        "contains"sv,
                                        "propertyNames"sv,
                                        "unevaluatedItems"sv,
                                        "unevaluatedProperties"sv,
                                        "additionalItems"sv};
    static constexpr std::array lists{"allOf"sv, "anyOf"sv, "oneOf"sv, "prefixItems"sv};
    static constexpr std::array names{"properties"sv, "patternProperties"sv, "$defs"sv, "definitions"sv,
                                      "dependentSchemas"sv};
    if (isAmong(schemas, keyword))
        return SchemaHolds::Schema;
    if (isAmong(lists, keyword))
        return SchemaHolds::List;
    return isAmong(names, keyword) ? SchemaHolds::Names : SchemaHolds::Data;
}

bool isAnnotation(std::string_view keyword)
{
    static constexpr std::array annotations{"title"sv,      "description"sv, "summary"sv,      "default"sv,
                                            "example"sv,    "examples"sv,    "readOnly"sv,     "writeOnly"sv,
                                            "deprecated"sv, "$comment"sv,    "externalDocs"sv, "xml"sv};
    return isAmong(annotations, keyword) || keyword.substr(0, 2) == "x-";
}

bool isOwnKeyword(std::string_view keyword)
{
    return keyword == schemaNameKeyword || keyword == schemaCutKeyword;
}

const DocumentJson *ModernSchema::find(std::string_view keyword) const
{
    for (const auto &[name, value] : instead) {
        if (name == keyword)
            return &value;
    }
    return nullptr;
}

ModernSchema modernSchema(const DocumentJson &schema)
{
    ModernSchema modern;
    replaceBound(modern, schema, "minimum"sv, "exclusiveMinimum"sv);
    replaceBound(modern, schema, "maximum"sv, "exclusiveMaximum"sv);
    const DocumentJson *type = memberOf(schema, "type"sv);
    if (type && *type == "file") {
        modern.instead.emplace_back("type"sv, "string");
        modern.instead.emplace_back("format"sv, "binary");
    }
    for (const std::string_view keyword : {"nullable"sv, "x-nullable"sv}) {
        const DocumentJson *nullable = memberOf(schema, keyword);
        if (nullable && keyword == "nullable"sv)
            modern.instead.emplace_back(keyword, leftOut());
        if (isTrue(nullable) && !modern.find("type"sv))
            allowNull(modern, schema);
    }
    return modern;
}

} // namespace patlas
