// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/JsonFolding.h"

#include "ui/explorer/JsonBrackets.h"
#include "ui/widgets/ExactText.h"

#include <QAbstractTextDocumentLayout>
#include <QPlainTextEdit>
#include <QTextLayout>

#include <algorithm>

namespace patlas {

namespace {
constexpr int maxLinesAround = 20'000; ///< that are looked through for what is around a line
}

bool JsonFolding::canFold(const QTextBlock &line) const
{
    const QTextBlock next = nextLine(line);
    if (!line.isValid() || !next.isValid() || !openAtEnd(line))
        return false;
    const QString text = next.text().trimmed();
    return !text.startsWith(u'}') && !text.startsWith(u']');
}

bool JsonFolding::isFolded(const QTextBlock &line) const
{
    const QTextBlock next = nextLine(line);
    return line.isVisible() && next.isValid() && !next.isVisible();
}

int JsonFolding::hiddenLines(const QTextBlock &line) const
{
    int lines = 0;
    for (QTextBlock block = nextLine(line); block.isValid() && !block.isVisible(); block = nextLine(block))
        ++lines;
    return lines;
}

bool JsonFolding::fold(const QTextBlock &line)
{
    const QTextBlock start = lineStart(line);
    if (!canFold(start) || isFolded(start))
        return false;
    const QTextDocument &document = *m_editor.document();
    const std::optional<int> close = otherBracket(document, openAtEnd(start)->position);
    if (!close)
        return false;
    const QTextBlock end = lineStart(document.findBlock(*close));
    show(nextLine(start), end, false);
    // A cursor within would be out of sight.
    QTextCursor cursor = m_editor.textCursor();
    if (!cursor.block().isVisible()) {
        cursor.setPosition(start.position() + start.length() - 1);
        m_editor.setTextCursor(cursor);
    }
    layOut();
    return true;
}

void JsonFolding::unfold(const QTextBlock &line)
{
    QTextBlock end = nextLine(line);
    while (end.isValid() && !end.isVisible())
        end = nextLine(end);
    show(nextLine(line), end, true);
    layOut();
}

QTextBlock JsonFolding::foldAround(const QTextBlock &line)
{
    QTextBlock block = lineStart(line);
    if (fold(block))
        return block;
    int depth = 0;
    for (int looked = 0; block.isValid() && looked < maxLinesAround; ++looked) {
        block = lineStart(block.previous());
        if (!block.isValid())
            break;
        int change = 0;
        int lowest = 0;
        for (const JsonBracket &bracket : bracketsInLine(block)) {
            change += bracket.opens() ? 1 : -1;
            lowest = std::min(lowest, change);
        }
        depth += change;
        if (depth > 0)
            return fold(block) ? block : QTextBlock();
    }
    return {};
}

void JsonFolding::foldAll()
{
    int depth = 0;
    for (QTextBlock line = m_editor.document()->begin(); line.isValid(); line = nextLine(line)) {
        const int before = depth;
        for (const JsonBracket &bracket : bracketsInLine(line))
            depth += bracket.opens() ? 1 : -1;
        if (before == 1 && depth == 2)
            fold(line);
    }
}

void JsonFolding::unfoldAll()
{
    show(m_editor.document()->begin(), {}, true);
    layOut();
}

void JsonFolding::reveal(const QTextBlock &block)
{
    if (block.isVisible())
        return;
    QTextBlock line = lineStart(block);
    while (line.isValid() && !line.isVisible())
        line = lineStart(line.previous());
    if (line.isValid())
        unfold(line);
}

void JsonFolding::show(QTextBlock from, const QTextBlock &end, bool isShown)
{
    for (; from.isValid() && from != end; from = from.next()) {
        if (from.isVisible() == isShown)
            continue;
        from.setVisible(isShown);
        from.setLineCount(isShown ? std::max(1, from.layout()->lineCount()) : 0);
    }
}

void JsonFolding::layOut()
{
    QAbstractTextDocumentLayout *layout = m_editor.document()->documentLayout();
    Q_EMIT layout->documentSizeChanged(layout->documentSize());
    m_editor.viewport()->update();
}

} // namespace patlas
