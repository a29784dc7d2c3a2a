// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docs/DescriptionMarkdown.h"

#include "core/base/VisibleText.h"
#include "ui/docs/DocsWriter.h"
#include "ui/theme/Theme.h"

#include <QCoreApplication>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QUrl>

#include <vector>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct MarkdownText {
    Q_DECLARE_TR_FUNCTIONS(Docs)
};

/// A run of characters of one format.
struct Run {
    int start = 0;
    int length = 0;
    QTextCharFormat format;
};

/// Each level of a list, a quote or a table costs time to lay out: beyond these a line is taken as text.
constexpr qsizetype deepestMarkdown = 16;
constexpr qsizetype maxColumns = 40;

void boundLine(QString &line)
{
    qsizetype end = 0;
    qsizetype marks = 0;
    for (; end < line.size() && u" \t>*+-"_s.contains(line[end]); ++end)
        marks += line[end].isSpace() ? 0 : 1;
    if (marks > deepestMarkdown && end < line.size())
        line.insert(0, u'\\');
    else if (marks > deepestMarkdown)
        line = line.left(4 * deepestMarkdown).remove(u' ');
    else if (marks == 0 && end > 2 * deepestMarkdown)
        line.remove(0, end - 2 * deepestMarkdown);
    if (line.count(u'|') > maxColumns)
        line.replace(u'|', u"\\|"_s);
}

/// Line by line: line ends and tabs mean something in Markdown.
QString visibleLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        line = withMarks(line);
        boundLine(line);
    }
    return lines.join(u'\n');
}

std::vector<Run> runsOf(const QTextDocument &document)
{
    std::vector<Run> runs;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto each = block.begin(); !each.atEnd(); ++each)
            runs.push_back(
                {each.fragment().position(), each.fragment().length(), each.fragment().charFormat()});
    }
    return runs;
}

void setLink(QTextCharFormat &format, const QString &address, const QPalette &palette)
{
    const QUrl url(address, QUrl::StrictMode);
    if (!isWebLink(url)) {
        format.setAnchor(false);
        format.clearProperty(QTextFormat::AnchorHref);
        format.clearProperty(QTextFormat::AnchorName);
        format.clearProperty(QTextFormat::TextToolTip);
        format.clearForeground();
        format.setFontUnderline(false);
        return;
    }
    format.setAnchor(true);
    // As it is sent: the text of a link may name another host.
    const QString shown = QString::fromLatin1(url.toEncoded(QUrl::RemoveUserInfo));
    format.setAnchorHref(shown);
    format.setToolTip(shown);
    format.setForeground(palette.brush(QPalette::Link));
}

/// From the end to the beginning, because the text of an image is longer than the image.
void replaceImagesAndLinks(QTextDocument &document, const QPalette &palette)
{
    const std::vector<Run> runs = runsOf(document);
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        const bool isImage = run->format.isImageFormat();
        const bool isFixed = run->format.fontFixedPitch();
        if (!isImage && !isFixed && !run->format.isAnchor())
            continue;
        QTextCursor cursor(&document);
        cursor.setPosition(run->start);
        cursor.setPosition(run->start + run->length, QTextCursor::KeepAnchor);
        QTextCharFormat format = run->format;
        if (isImage) {
            const QString text = format.stringProperty(QTextFormat::ImageAltText);
            const QString address = format.toImageFormat().name();
            QTextCharFormat plain;
            setLink(plain, address, palette);
            cursor.insertText(MarkdownText::tr("[image: %1]").arg(text), plain);
            continue;
        }
        if (format.isAnchor())
            setLink(format, format.anchorHref(), palette);
        if (isFixed)
            format.setFont(Theme::fixedFont(), QTextCharFormat::FontPropertiesSpecifiedOnly);
        cursor.setCharFormat(format);
    }
}

/// Headings of a description are beneath those of the page.
void lowerHeadings(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0)
            continue;
        QTextCursor cursor(block);
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat size;
        size.setProperty(QTextFormat::FontSizeAdjustment, 0);
        size.setFontWeight(QFont::DemiBold);
        cursor.mergeCharFormat(size);
        QTextBlockFormat format;
        format.setHeadingLevel(std::min(6, level + 2));
        QTextCursor(block).mergeBlockFormat(format);
    }
}

/// An entity such as `&#x202E;` became a character after the others were marked.
void markCharacters(QTextDocument &document)
{
    for (int at = document.characterCount() - 1; at >= 0; --at) {
        const QChar one = document.characterAt(at);
        const bool isPair = one.isLowSurrogate() && at > 0 && document.characterAt(at - 1).isHighSurrogate();
        const int start = isPair ? at - 1 : at;
        const char32_t character =
            isPair ? QChar::surrogateToUcs4(document.characterAt(start), one) : char32_t(one.unicode());
        // What the document itself stands blocks, lines, images and frames apart with.
        const bool isLayout = one == QChar::ParagraphSeparator || one == QChar::LineSeparator
            || one == QChar::ObjectReplacementCharacter || one == QChar(0xfdd0) || one == QChar(0xfdd1);
        const char32_t before = start > 0 ? document.characterAt(start - 1).unicode() : 0;
        if (isLayout || !needsMark(character, before, document.characterAt(at + 1).unicode()))
            continue;
        QTextCursor cursor(&document);
        cursor.setPosition(start);
        cursor.setPosition(at + 1, QTextCursor::KeepAnchor);
        cursor.insertText(markOf(character), cursor.charFormat());
        at = start;
    }
}

} // namespace

void insertMarkdown(QTextCursor &cursor, const QString &markdown, qreal indent, const QPalette &palette)
{
    QTextDocument read; // never laid out, which is when an image would be looked for
    read.setUndoRedoEnabled(false);
    read.setMarkdown(visibleLines(markdown),
                     QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML)
                         | QTextDocument::MarkdownDialectGitHub);
    replaceImagesAndLinks(read, palette);
    lowerHeadings(read);
    markCharacters(read);

    const qreal topMargin = cursor.blockFormat().topMargin();
    const int start = cursor.position();
    cursor.beginEditBlock(); // laid out once
    cursor.insertFragment(QTextDocumentFragment(&read));
    const QTextDocument &document = *cursor.document();
    bool isFirst = true;
    for (QTextBlock block = document.findBlock(start); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setLeftMargin(indent + (isFirst ? 0 : format.leftMargin()));
        format.setRightMargin(0);
        format.setNonBreakableLines(false);
        if (isFirst)
            format.setTopMargin(topMargin);
        QTextCursor(block).setBlockFormat(format);
        isFirst = false;
    }
    cursor.movePosition(QTextCursor::End);
    cursor.endEditBlock();
}

} // namespace patlas
