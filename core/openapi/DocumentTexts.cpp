// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/DocumentTexts.h"

#include "core/openapi/DocumentProblem.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace patlas {

namespace {

constexpr int maxSchemaValues = 2'000;
constexpr std::size_t deepestSchema = 64;
constexpr std::size_t maxIndentedBytes = 64 * 1024;
constexpr std::size_t maxBytes = 32 * 1024 * 1024;

enum class Holds { Data, Schema, List, Names };

/// What a keyword of JSON Schema holds. A `$ref` in data (an example, an enum) is not a reference.
Holds holdsOf(std::string_view keyword)
{
    using namespace std::string_view_literals;
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
    if (std::find(schemas.begin(), schemas.end(), keyword) != schemas.end())
        return Holds::Schema;
    if (std::find(lists.begin(), lists.end(), keyword) != lists.end())
        return Holds::List;
    return std::find(names.begin(), names.end(), keyword) != names.end() ? Holds::Names : Holds::Data;
}

/// The number of values in `data`, counted up to the limit.
int valuesIn(const DocumentJson &data, int limit)
{
    int values = 1;
    if (data.is_structured()) {
        for (const DocumentJson &value : data) {
            if (values > limit)
                break;
            values += valuesIn(value, limit - values);
        }
    }
    return values;
}

/// Whether the budget could hold the members; the budget is not changed.
bool fits(const DocumentJson &container, int budget)
{
    return budget > 0 && container.size() <= static_cast<std::size_t>(budget);
}

std::string dumped(const DocumentJson &value, int indent)
{
    return value.dump(indent, ' ', false, DocumentJson::error_handler_t::replace);
}

} // namespace

QByteArray DocumentTexts::example(const DocumentJson &value)
{
    if (const auto known = m_texts.find(&value); known != m_texts.end())
        return known->second;
    if (m_bytes > maxBytes)
        return {};
    std::string text = dumped(value, -1);
    if (text.size() <= maxIndentedBytes)
        text = dumped(value, 2);
    return keep(&value, text);
}

QByteArray DocumentTexts::schema(const DocumentValue &schema)
{
    const DocumentValue target = m_references.resolved(schema);
    if (const auto known = m_texts.find(&target.json()); known != m_texts.end())
        return known->second;
    if (m_bytes > maxBytes)
        return {};
    Writing writing{target, {}, maxSchemaValues, {}};
    writeSchema(target.json(), writing);
    return keep(&target.json(), writing.text);
}

QByteArray DocumentTexts::keep(const DocumentJson *value, const std::string &text)
{
    m_bytes += text.size();
    return m_texts[value] = m_bytes > maxBytes ? QByteArray() : QByteArray::fromStdString(text);
}

void DocumentTexts::writeSchema(const DocumentJson &schema, Writing &writing)
{
    // A pointer: GCC 14 mistakes a reference here for one to the temporary, not to the document.
    const DocumentJson *resolved = &schema;
    if (referenceOf(schema))
        resolved = &m_references.resolved(DocumentValue(schema, writing.root.pointer())).json();
    const DocumentJson &target = *resolved;
    if (target.is_boolean()) {
        writing.text += target.get<bool>() ? "true" : "false";
        return;
    }
    if (!target.is_object())
        writing.root.refuse(ReaderWords::tr("a part of the schema is neither an object nor true or false"));
    const bool repeats = std::find(writing.open.begin(), writing.open.end(), &target) != writing.open.end();
    if (repeats || writing.open.size() >= deepestSchema || --writing.budget < 0
        || !fits(target, writing.budget)) {
        writing.text += "true";
        return;
    }
    writing.open.push_back(&target);
    char separator = '{';
    for (const auto &[name, value] : target.get_ref<const DocumentJson::object_t &>()) {
        // A keyword that exceeds the budget is left out, which makes the schema looser but not wrong.
        const Holds holds = holdsOf(name);
        if (holds == Holds::Data) {
            const Keyword &keyword = plainKeyword(name, value);
            if (keyword.values > writing.budget)
                continue;
            writing.budget -= keyword.values;
            writing.text += separator;
            writing.text += keyword.text;
        } else {
            if (!fits(value, writing.budget))
                continue;
            writing.text += separator + dumped(name, -1) + ':';
            writeSchemas(value, holds == Holds::Names, writing);
        }
        separator = ',';
    }
    writing.text += separator == '{' ? "{}" : "}";
    writing.open.pop_back();
}

void DocumentTexts::writeSchemas(const DocumentJson &keyword, bool named, Writing &writing)
{
    if (keyword.is_array()) { // `items` could also be a list before OpenAPI 3.1
        writing.text += '[';
        for (const DocumentJson &item : keyword) {
            writeSchema(item, writing);
            writing.text += ',';
        }
        if (!keyword.empty())
            writing.text.pop_back();
        writing.text += ']';
    } else if (named && keyword.is_object()) {
        writing.text += '{';
        for (const auto &[property, value] : keyword.get_ref<const DocumentJson::object_t &>()) {
            writing.text += dumped(property, -1) + ':';
            writeSchema(value, writing);
            writing.text += ',';
        }
        if (!keyword.empty())
            writing.text.pop_back();
        writing.text += '}';
    } else {
        writeSchema(keyword, writing);
    }
}

const DocumentTexts::Keyword &DocumentTexts::plainKeyword(const std::string &name, const DocumentJson &value)
{
    const auto [known, isNew] = m_keywords.try_emplace(&value);
    if (isNew) {
        known->second.values = valuesIn(value, maxSchemaValues);
        if (known->second.values <= maxSchemaValues)
            known->second.text = dumped(name, -1) + ':' + dumped(value, -1);
    }
    return known->second;
}

} // namespace patlas
