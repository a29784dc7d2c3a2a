// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/SourceDocuments.h"

#include <string_view>
#include <unordered_map>

namespace patlas {

/// Follows `$ref` within the files of a description, through at most 16 steps. Files that are not part of it
/// are never fetched: such references throw DocumentProblem, and so do those without a target or in a cycle.
class References {
public:
    explicit References(SourceDocuments &documents)
        : m_documents(documents)
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
        int file = 0;
        QString whyNot; ///< the file was not opened
    };
    const Target &target(int from, const std::string &reference);
    void findValue(Target &target, const std::string &fragment);
    const DocumentJson *find(int file, const std::string &pointer);

    using Members = std::unordered_map<std::string_view, const DocumentJson *>;
    SourceDocuments &m_documents;
    std::unordered_map<const DocumentJson *, Members> m_members;
    std::unordered_map<int, std::unordered_map<std::string, Target>> m_targets; ///< by file and `$ref`
};

/// The `$ref` of an object that has one; else null.
const std::string *referenceOf(const DocumentJson &value);

} // namespace patlas
