// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/DocumentTexts.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace patlas {

namespace {

constexpr int mostSchemaValues = 4'000;
constexpr std::size_t deepestSchema = 64;
constexpr std::size_t largestIndented = 64 * 1024;
constexpr std::size_t mostBytes = 64 * 1024 * 1024;

enum class Holds { Data, Schema, List, Names };

/// What a keyword of JSON Schema holds. A `$ref` in data (an example, an enum) is no reference.
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

/// Takes the values of `data` from the budget; false when there are more.
bool affords(const DocumentJson &data, int &budget)
{
    if (--budget < 0)
        return false;
    return !data.is_structured()
        || std::all_of(data.begin(), data.end(),
                       [&budget](const DocumentJson &value) { return affords(value, budget); });
}

/// Whether the budget could hold the members; it is not taken from.
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
    if (m_bytes > mostBytes)
        return {};
    std::string text = dumped(value, -1);
    if (text.size() <= largestIndented)
        text = dumped(value, 2);
    return keep(&value, std::move(text));
}

QByteArray DocumentTexts::schema(const DocumentValue &schema)
{
    const DocumentValue target = m_references.resolved(schema);
    if (const auto known = m_texts.find(&target.json()); known != m_texts.end())
        return known->second;
    if (m_bytes > mostBytes)
        return {};
    Writing writing{{}, mostSchemaValues};
    return keep(&target.json(), dumped(inlined(target, writing), -1));
}

QByteArray DocumentTexts::keep(const DocumentJson *value, std::string text)
{
    m_bytes += text.size();
    return m_texts[value] = m_bytes > mostBytes ? QByteArray() : QByteArray::fromStdString(text);
}

DocumentJson DocumentTexts::inlined(const DocumentValue &schema, Writing &writing)
{
    const DocumentValue target = m_references.resolved(schema);
    if (target.json().is_boolean())
        return target.json();
    target.mustBeObject();
    const bool repeats =
        std::find(writing.open.begin(), writing.open.end(), &target.json()) != writing.open.end();
    if (repeats || writing.open.size() >= deepestSchema || --writing.budget < 0
        || !fits(target.json(), writing.budget))
        return true;
    writing.open.push_back(&target.json());
    DocumentJson result = DocumentJson::object();
    for (const auto &[name, keyword] : target.members()) {
        // A keyword that the budget cannot hold is left out, which makes the schema looser but not wrong.
        const bool affordable = holdsOf(name) == Holds::Data ? affords(keyword.json(), writing.budget)
                                                             : fits(keyword.json(), writing.budget);
        if (!affordable)
            continue;
        result.get_ref<DocumentJson::object_t &>().push_back({name, inlinedKeyword(keyword, name, writing)});
    }
    writing.open.pop_back();
    return result;
}

DocumentJson DocumentTexts::inlinedKeyword(const DocumentValue &keyword, const std::string &name,
                                           Writing &writing)
{
    switch (holdsOf(name)) {
    case Holds::Schema:
        if (!keyword.json().is_array()) // the list form of `items` came before OpenAPI 3.1
            return inlined(keyword, writing);
        [[fallthrough]];
    case Holds::List: {
        DocumentJson list = DocumentJson::array();
        for (const DocumentValue &item : keyword.items())
            list.push_back(inlined(item, writing));
        return list;
    }
    case Holds::Names: {
        DocumentJson names = DocumentJson::object();
        for (const auto &[property, value] : keyword.members())
            names.get_ref<DocumentJson::object_t &>().push_back({property, inlined(value, writing)});
        return names;
    }
    case Holds::Data:
        break;
    }
    return keyword.json();
}

} // namespace patlas
