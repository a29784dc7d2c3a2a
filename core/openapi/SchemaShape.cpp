// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/SchemaShape.h"

#include "core/openapi/SchemaKeywords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int deepestShape = 8;
constexpr std::size_t maxShapeParts = 64;

QString textOfName(std::string_view name)
{
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

bool allowsOnlyNull(const DocumentJson &schema)
{
    const DocumentJson *type = memberOfSchema(schema, "type");
    if (type && *type == "null")
        return true;
    const DocumentJson *values = memberOfSchema(schema, "enum");
    if (values && values->is_array() && values->size() == 1 && values->front().is_null())
        return true;
    const DocumentJson *value = memberOfSchema(schema, "const");
    return value && value->is_null();
}

/// Whether it says more than a limit or a description: such a part is what an `allOf` is about.
bool isSubstantial(const DocumentJson &schema)
{
    for (const std::string_view keyword :
         {std::string_view("properties"), std::string_view("items"), std::string_view("oneOf"),
          std::string_view("anyOf"), std::string_view("enum"), std::string_view("additionalProperties"),
          schemaNameKeyword}) {
        if (memberOfSchema(schema, keyword))
            return true;
    }
    return false;
}

const char *typeOfValue(const DocumentJson &value)
{
    if (value.is_string())
        return "string";
    if (value.is_boolean())
        return "boolean";
    if (value.is_number())
        return value.is_number_float() ? "number" : "integer";
    if (value.is_array())
        return "array";
    return value.is_object() ? "object" : "";
}

} // namespace

const DocumentJson *memberOfSchema(const DocumentJson &schema, std::string_view name)
{
    if (!schema.is_object())
        return nullptr;
    for (const auto &[key, value] : schema.get_ref<const DocumentJson::object_t &>()) {
        if (key == name)
            return &value;
    }
    return nullptr;
}

SchemaShape::SchemaShape(const DocumentJson &schema)
{
    add(schema, false, 0);
    if (m_types.isEmpty())
        deduceType();
}

void SchemaShape::add(const DocumentJson &schema, bool isPart, int depth)
{
    if (depth > deepestShape || m_parts.size() >= maxShapeParts) {
        isCut = true;
        return;
    }
    isForbidden = isForbidden || (schema.is_boolean() && !schema.get<bool>());
    if (!schema.is_object())
        return;
    m_parts.push_back(&schema);
    isCut = isCut || memberOfSchema(schema, schemaCutKeyword);
    if (const DocumentJson *own = memberOfSchema(schema, schemaNameKeyword); own && own->is_string()) {
        const QString text = textOfName(own->get_ref<const std::string &>());
        if (isPart)
            included.append(text);
        else if (name.isEmpty())
            name = text;
    }
    addTypes(schema);
    if (const DocumentJson *required = memberOfSchema(schema, "required"); required && required->is_array()) {
        for (const DocumentJson &each : *required) {
            if (each.is_string())
                m_required.insert(each.get_ref<const std::string &>());
        }
    }
    if (const DocumentJson *all = memberOfSchema(schema, "allOf"); all && all->is_array())
        addAll(*all, isPart || isSubstantial(schema), depth);
    for (const char *keyword : {"oneOf", "anyOf"}) {
        if (const DocumentJson *list = memberOfSchema(schema, keyword); list && list->is_array())
            addChoices(*list, *keyword == 'o', depth);
    }
}

/// A schema that only refers to another and adds a limit or a text is that other one, with its name.
void SchemaShape::addAll(const DocumentJson &list, bool isOnePart, int depth)
{
    const auto substantial = std::count_if(list.begin(), list.end(), [](const DocumentJson &each) {
        return isSubstantial(each) || memberOfSchema(each, "allOf");
    });
    for (const DocumentJson &each : list)
        add(each, isOnePart || substantial > 1, depth + 1);
}

void SchemaShape::addChoices(const DocumentJson &list, bool one, int depth)
{
    std::vector<const DocumentJson *> possible;
    for (const DocumentJson &each : list) {
        if (allowsOnlyNull(each))
            isNullable = true;
        else
            possible.push_back(&each);
    }
    if (possible.size() == 1) {
        add(*possible.front(), false, depth + 1);
        return;
    }
    if (choices.empty())
        choosesOne = one;
    choices.insert(choices.end(), possible.begin(), possible.end());
}

void SchemaShape::addTypes(const DocumentJson &schema)
{
    const auto addType = [this](const DocumentJson &type) {
        if (!type.is_string())
            return;
        const QString text = textOfName(type.get_ref<const std::string &>()).left(40);
        if (text == "null"_L1)
            isNullable = true;
        else if (!m_types.contains(text))
            m_types.append(text);
    };
    if (const DocumentJson *type = memberOfSchema(schema, "type"); type && type->is_array())
        std::for_each(type->begin(), type->end(), addType);
    else if (type)
        addType(*type);
}

void SchemaShape::deduceType()
{
    if (find("properties") || find("additionalProperties") || find("patternProperties")) {
        m_types = {u"object"_s};
    } else if (find("items") || find("prefixItems")) {
        m_types = {u"array"_s};
    } else if (const DocumentJson *value = find("const")) {
        m_types = {QString::fromLatin1(typeOfValue(*value))};
    } else if (const DocumentJson *values = find("enum"); values && values->is_array()) {
        for (const DocumentJson &each : *values)
            m_types.append(QString::fromLatin1(typeOfValue(each)));
        m_types.removeDuplicates();
    }
    m_types.removeAll(QString());
}

const DocumentJson *SchemaShape::find(std::string_view keyword) const
{
    for (const DocumentJson *part : m_parts) {
        if (const DocumentJson *found = memberOfSchema(*part, keyword))
            return found;
    }
    return nullptr;
}

std::vector<SchemaShape::Property> SchemaShape::properties() const
{
    std::vector<Property> result;
    std::unordered_set<std::string_view> known;
    for (const DocumentJson *part : m_parts) {
        const DocumentJson *members = memberOfSchema(*part, "properties");
        if (!members || !members->is_object())
            continue;
        for (const auto &[key, value] : members->get_ref<const DocumentJson::object_t &>()) {
            if (known.insert(key).second)
                result.push_back({key, &value});
        }
    }
    return result;
}

std::optional<SchemaShape> SchemaShape::items() const
{
    const DocumentJson *items = isType(u"array") ? find("items") : nullptr;
    return items && (items->is_object() || items->is_boolean()) ? std::optional<SchemaShape>(*items)
                                                                : std::nullopt;
}

const DocumentJson *SchemaShape::otherProperties() const
{
    const DocumentJson *others = find("additionalProperties");
    return others && others->is_object() && !others->empty() ? others : nullptr;
}

bool SchemaShape::hasFields() const
{
    const auto holds = [this](std::string_view keyword) {
        return std::any_of(m_parts.begin(), m_parts.end(), [keyword](const DocumentJson *part) {
            const DocumentJson *member = memberOfSchema(*part, keyword);
            return member && member->is_structured() && !member->empty();
        });
    };
    return !choices.empty() || otherProperties() || holds("properties") || holds("patternProperties")
        || holds("prefixItems");
}

} // namespace patlas
