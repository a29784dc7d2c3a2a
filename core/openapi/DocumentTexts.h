// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/References.h"

#include <QByteArray>

#include <unordered_map>
#include <vector>

namespace patlas {

/// Examples and schemas of a document as JSON text. Each value is written once and shared by everything that
/// refers to it. Limits: a schema is cut at 2,000 values or 64 levels; once the texts exceed 32 MiB in total,
/// further ones are empty.
class DocumentTexts {
public:
    explicit DocumentTexts(References &references)
        : m_references(references)
    {
    }

    /// Indented, unless the example is large: indenting could make it many times larger.
    QByteArray example(const DocumentJson &value);

    /// Compact, with references resolved. Where a schema contains itself or grows too large, `true` takes its
    /// place, which allows anything.
    QByteArray schema(const DocumentValue &schema);

private:
    /// A keyword that holds no schemas. Cached, because it is written again wherever its schema is used.
    struct Keyword {
        std::string text; ///< "name":value
        int values = 0;
    };
    struct Writing {
        const DocumentValue &root; ///< to report the place of a problem
        std::vector<const DocumentJson *> open; ///< the schemas around the one being written
        int budget = 0; ///< values left
        std::string text;
    };

    void writeSchema(const DocumentJson &schema, Writing &writing);
    void writeSchemas(const DocumentJson &keyword, bool named, Writing &writing);
    const Keyword &plainKeyword(const std::string &name, const DocumentJson &value);
    QByteArray keep(const DocumentJson *value, const std::string &text);

    References &m_references;
    std::unordered_map<const DocumentJson *, QByteArray> m_texts;
    std::unordered_map<const DocumentJson *, Keyword> m_keywords;
    std::size_t m_bytes = 0;
};

} // namespace patlas
