// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/CodeSnippet.h"
#include "core/interchange/SnippetText.h"

#include <QByteArrayList>
#include <QHash>

#include <vector>

namespace patlas::snippets {

/// One of resources/snippets/*.txt; README.md there says what its rules mean.
struct SnippetLanguage {
    QByteArray id;
    QHash<QByteArray, QByteArray> rules;
    SnippetQuoting quote = nullptr;
    QByteArray text; ///< the template

    QByteArray rule(const QByteArray &name, const QByteArray &otherwise = {}) const
    {
        return rules.value(name, otherwise);
    }
    /// Whether the rule is a list of words that has this one.
    bool lists(const QByteArray &rule, const QByteArray &word) const;
};

/// In the order that people see; read once.
const std::vector<SnippetLanguage> &languages();
/// Null if there is none.
const SnippetLanguage *language(QByteArrayView id);

} // namespace patlas::snippets
