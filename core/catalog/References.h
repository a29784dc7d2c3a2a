// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/YamlDocument.h"

#include <string>

namespace patlas {

/// Follows `$ref` within one document. References to files and to the network are never followed.
class References {
public:
    explicit References(const DocumentJson &document)
        : m_document(document)
    {
    }

    /// The value itself, or what its `$ref` leads to through at most 16 steps. Null pointer: leads nowhere,
    /// in a circle, or out of the document; then `problem` says which.
    const DocumentJson *resolved(const DocumentJson &value, std::string *problem = nullptr) const;

    /// A JSON Schema with its references written out. A schema that contains itself is cut there by `true`
    /// (anything), and so is one that grows beyond 4,000 values.
    DocumentJson inlined(const DocumentJson &schema) const;

private:
    DocumentJson inlined(const DocumentJson &schema, std::vector<const DocumentJson *> &open,
                         int &budget) const;

    const DocumentJson &m_document;
};

} // namespace patlas
