// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/DocumentValue.h"

#include <string_view>
#include <unordered_map>

namespace patlas {

/// Follows `$ref` within one document, through at most 16 steps. References to files and to the network are
/// never followed: they throw DocumentProblem, and so do those without a target or in a cycle.
class References {
public:
    explicit References(const DocumentJson &document)
        : m_document(document)
    {
    }

    /// The value itself, or the target of its `$ref`.
    DocumentValue resolved(const DocumentValue &value);

    /// A member of an object through a look-up table, which matters in objects with thousands of keys.
    const DocumentJson *member(const DocumentJson &object, std::string_view key);

private:
    struct Target {
        const DocumentJson *json = nullptr; ///< null: no target
        std::string pointer;
    };
    const Target &target(const std::string &reference);
    const DocumentJson *find(const std::string &pointer);

    using Members = std::unordered_map<std::string_view, const DocumentJson *>;
    const DocumentJson &m_document;
    std::unordered_map<const DocumentJson *, Members> m_members;
    std::unordered_map<std::string, Target> m_targets; ///< by `$ref`
};

/// The `$ref` of an object that has one; else null.
const std::string *referenceOf(const DocumentJson &value);

} // namespace patlas
