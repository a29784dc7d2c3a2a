// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/docs/DocsPage.h"
#include "ui/theme/Theme.h"

#include <QHash>
#include <QPalette>
#include <QTextCharFormat>
#include <QTextCursor>

class QTextDocument;

namespace patlas {

/// Writes blocks to the end of a document, with formats instead of HTML: no text of a description is ever
/// read as HTML. Links lead to the web ("https", "http") or within the page ("#…").
class DocsWriter {
public:
    /// `blocks`: the page, which must live longer.
    DocsWriter(QTextDocument &document, const std::vector<DocsBlock> &blocks, const QPalette &palette);

    bool isDone() const { return m_next >= m_blocks.size(); }
    void writeNext();

private:
    QTextBlockFormat blockFormat(const DocsBlock &block) const;
    QTextCharFormat charFormat(const DocsBlock &block, const DocsSpan &span) const;
    void beginBlock(const QTextBlockFormat &format);
    void writeMarkdown(const DocsBlock &block);

    QTextCursor m_cursor;
    const std::vector<DocsBlock> &m_blocks;
    QPalette m_palette;
    Theme m_theme;
    qreal m_step; ///< of the indentation, in pixels
    QHash<QString, int> m_anchors; ///< of the schemas whose fields are on the page
    std::size_t m_next = 0;
    bool m_isEmpty = true;
};

/// Of DocsSpan::forgets. No link of a description is kept unless it leads to the web.
QString forgetLink();

/// Whether a click may open it in the browser.
bool isWebLink(const QUrl &address);

} // namespace patlas
