// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/References.h"

#include <algorithm>

namespace patlas {

namespace {

constexpr int longestChain = 16;
constexpr int mostSchemaValues = 4'000;

const DocumentJson *at(const DocumentJson &document, const std::string &reference)
{
    try {
        const DocumentJson::json_pointer pointer(reference.substr(1));
        return document.contains(pointer) ? &document.at(pointer) : nullptr;
    } catch (const nlohmann::json::exception &) {
        return nullptr;
    }
}

const std::string *referenceOf(const DocumentJson &value)
{
    if (!value.is_object())
        return nullptr;
    const auto reference = value.find("$ref");
    return reference != value.end() && reference->is_string() ? reference->get_ptr<const std::string *>()
                                                              : nullptr;
}

} // namespace

const DocumentJson *References::resolved(const DocumentJson &value, std::string *problem) const
{
    const DocumentJson *current = &value;
    for (int step = 0; step < longestChain; ++step) {
        const std::string *reference = referenceOf(*current);
        if (!reference)
            return current;
        if (reference->empty() || reference->front() != '#') {
            if (problem)
                *problem =
                    "the reference " + *reference + " leads out of the document, and those are not followed";
            return nullptr;
        }
        current = at(m_document, *reference);
        if (!current) {
            if (problem)
                *problem = "the reference " + *reference + " leads nowhere";
            return nullptr;
        }
    }
    if (problem)
        *problem = "its references go in a circle";
    return nullptr;
}

DocumentJson References::inlined(const DocumentJson &schema) const
{
    std::vector<const DocumentJson *> open;
    int budget = mostSchemaValues;
    return inlined(schema, open, budget);
}

DocumentJson References::inlined(const DocumentJson &schema, std::vector<const DocumentJson *> &open,
                                 int &budget) const
{
    const DocumentJson *target = resolved(schema);
    if (!target || --budget < 0 || std::find(open.begin(), open.end(), target) != open.end())
        return true;
    if (!target->is_structured())
        return *target;
    open.push_back(target);
    DocumentJson result = target->is_array() ? DocumentJson::array() : DocumentJson::object();
    if (target->is_array()) {
        for (const DocumentJson &item : *target)
            result.push_back(inlined(item, open, budget));
    } else {
        for (const auto &[key, value] : target->items())
            result.get_ref<DocumentJson::object_t &>().push_back({key, inlined(value, open, budget)});
    }
    open.pop_back();
    return result;
}

} // namespace patlas
