// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/References.h"

#include <QByteArray>

#include <unordered_map>
#include <vector>

namespace patlas {

/// Examples and schemas of a document as JSON text. Each value is written out once and shared by all that
/// refer to it. Bounded: a schema is cut at 4,000 values or 64 levels, and beyond 64 MiB in all the texts are
/// empty.
class DocumentTexts {
public:
    explicit DocumentTexts(References &references)
        : m_references(references)
    {
    }

    /// Indented, unless that would make a large example many times larger.
    QByteArray example(const DocumentJson &value);

    /// Compact, with references written out. Where a schema contains itself, or grows too large, stands
    /// `true`, which allows anything.
    QByteArray schema(const DocumentValue &schema);

private:
    struct Writing {
        std::vector<const DocumentJson *> open; ///< schemas around the one being written
        int budget = 0; ///< values left
    };

    DocumentJson inlined(const DocumentValue &schema, Writing &writing);
    DocumentJson inlinedKeyword(const DocumentValue &keyword, const std::string &name, Writing &writing);
    QByteArray keep(const DocumentJson *value, std::string text);

    References &m_references;
    std::unordered_map<const DocumentJson *, QByteArray> m_texts;
    std::size_t m_bytes = 0;
};

} // namespace patlas
