// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docs/DocsWriter.h"

#include "ui/docs/DescriptionMarkdown.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QTextDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr std::size_t headBlocks = 2; ///< title and address

QString anchorOf(int number)
{
    return u"schema-%1"_s.arg(number);
}

} // namespace

QString forgetLink()
{
    return u"patlas:forget"_s;
}

bool isWebLink(const QUrl &address)
{
    return address.isValid() && (address.scheme() == "https"_L1 || address.scheme() == "http"_L1)
        && !address.host().isEmpty();
}

DocsWriter::DocsWriter(QTextDocument &document, const std::vector<DocsBlock> &blocks, const QPalette &palette)
    : m_cursor(&document)
    , m_blocks(blocks)
    , m_palette(palette)
    , m_theme(palette)
    , m_step(2.5 * QFontMetricsF(document.defaultFont()).averageCharWidth())
{
    for (const DocsBlock &block : blocks) {
        if (!block.defines.isEmpty())
            m_anchors.insert(block.defines, int(m_anchors.size()));
    }
}

void DocsWriter::writeNext()
{
    const DocsBlock &block = m_blocks[m_next++];
    if (block.kind == DocsBlock::Kind::Markdown) {
        writeMarkdown(block);
        return;
    }
    beginBlock(blockFormat(block));
    bool isFirst = true;
    for (const DocsSpan &span : block.spans) {
        QTextCharFormat format = charFormat(block, span);
        if (std::exchange(isFirst, false) && !block.defines.isEmpty()) {
            format.setAnchor(true);
            format.setAnchorNames({anchorOf(m_anchors.value(block.defines))});
        }
        m_cursor.insertText(span.text, format);
    }
}

void DocsWriter::beginBlock(const QTextBlockFormat &format)
{
    if (std::exchange(m_isEmpty, false))
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format, QTextCharFormat());
}

QTextBlockFormat DocsWriter::blockFormat(const DocsBlock &block) const
{
    QTextBlockFormat format;
    format.setLeftMargin(block.depth * m_step);
    if (m_next == headBlocks + 1
        && block.kind != DocsBlock::Kind::Heading) { // what the operation does, apart from its name
        format.setTopMargin(m_step / 1.5);
        return format;
    }
    switch (block.kind) {
    case DocsBlock::Kind::Title:
        format.setHeadingLevel(1);
        format.setBottomMargin(m_step / 5);
        break;
    case DocsBlock::Kind::Heading:
        format.setHeadingLevel(2);
        format.setTopMargin(1.4 * m_step);
        format.setBottomMargin(m_step / 4);
        break;
    case DocsBlock::Kind::Subheading:
        format.setHeadingLevel(3);
        format.setTopMargin(m_step / 2);
        break;
    case DocsBlock::Kind::Line:
        format.setTopMargin(m_step / 2.5);
        break;
    case DocsBlock::Kind::Continued:
    case DocsBlock::Kind::Markdown:
        format.setTopMargin(m_step / 8);
        break;
    }
    return format;
}

QTextCharFormat DocsWriter::charFormat(const DocsBlock &block, const DocsSpan &span) const
{
    QTextCharFormat format;
    format.setForeground(m_palette.brush(QPalette::Text));
    if (block.kind == DocsBlock::Kind::Title)
        format.setFont(Theme::headingFont());
    else if (block.kind == DocsBlock::Kind::Heading)
        format.setFontWeight(QFont::DemiBold);
    const auto fixed = [&format](QFont::Weight weight) {
        QFont font = Theme::fixedFont();
        font.setWeight(weight);
        format.setFont(font);
    };
    const auto mark = [&format](const QColor &colour) {
        format.setFont(Theme::smallFont());
        format.setForeground(colour);
    };
    switch (span.style) {
    case DocsSpan::Style::Text:
        break;
    case DocsSpan::Style::Muted:
        format.setForeground(m_theme.muted());
        break;
    case DocsSpan::Style::Strong:
        format.setFontWeight(QFont::DemiBold);
        break;
    case DocsSpan::Style::Code:
        fixed(QFont::Normal);
        break;
    case DocsSpan::Style::Name:
        fixed(QFont::DemiBold);
        break;
    case DocsSpan::Style::Method:
        fixed(QFont::DemiBold);
        format.setForeground(m_theme.method(span.text).text);
        break;
    case DocsSpan::Style::Status:
        fixed(QFont::DemiBold);
        if (const int status = span.text.toInt(); status > 0)
            format.setForeground(m_theme.status(status).text);
        break;
    case DocsSpan::Style::Required:
        mark(m_theme.danger());
        break;
    case DocsSpan::Style::Warning:
        mark(m_theme.warning());
        break;
    }
    if (span.forgets) {
        format.setAnchor(true);
        format.setAnchorHref(forgetLink());
        format.setForeground(m_palette.brush(QPalette::Link));
    }
    // The row that has the fields beneath it does not lead to itself.
    if (!span.schema.isEmpty() && span.schema != block.defines && m_anchors.contains(span.schema)) {
        format.setAnchor(true);
        format.setAnchorHref(u'#' + anchorOf(m_anchors.value(span.schema)));
        format.setForeground(m_palette.brush(QPalette::Link));
    } else if (!span.schema.isEmpty()) {
        format.setForeground(m_palette.brush(QPalette::Text));
    }
    return format;
}

void DocsWriter::writeMarkdown(const DocsBlock &block)
{
    beginBlock(blockFormat(block));
    insertMarkdown(m_cursor, block.markdown, block.depth * m_step, m_palette);
}

} // namespace patlas
