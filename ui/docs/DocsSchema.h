// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/SchemaOutline.h"
#include "ui/docs/DocsPage.h"

namespace patlas {

/// Rows of schemas as blocks of a page.
class DocsSchema {
public:
    explicit DocsSchema(std::vector<DocsBlock> &blocks)
        : m_blocks(blocks)
    {
    }

    /// Beneath a media type, or a parameter: `lead` begins the line of the schema itself. What `own` says
    /// counts before the schema; `own.name` is not shown.
    void add(std::vector<DocsSpan> lead, const QByteArray &schema, int depth, const SchemaRow &own = {});
    /// A text of the description, which may be Markdown.
    void addText(const QString &text, int depth);

private:
    void addRow(const SchemaRow &row, std::vector<DocsSpan> lead, int depth);
    void addDetails(const SchemaRow &row, int depth);

    std::vector<DocsBlock> &m_blocks;
    SchemaOutline m_outline;
};

} // namespace patlas
