// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <vector>

namespace patlas::snippets {

/// What a template is filled with. A section repeats for each entry of its list; names that an entry lacks
/// are looked up around it.
struct TemplateValues {
    QHash<QByteArray, QByteArray> texts = {};
    QHash<QByteArray, std::vector<TemplateValues>> lists = {};

    void set(const QByteArray &name, bool isTrue); ///< once true, it stays so: such a section is shown
};

/// Fills «name», «#name»…«/name» (for each, or if there is such a text) and «^name»…«/name» (if there is
/// none). A line of nothing but one mark of a section vanishes. Values are never read as templates.
QByteArray filledTemplate(const QByteArray &text, const TemplateValues &values);

/// Fills {name} once for each place; for rules of one line.
QByteArray filledRule(const QByteArray &rule, const QHash<QByteArray, QByteArray> &values);

} // namespace patlas::snippets
