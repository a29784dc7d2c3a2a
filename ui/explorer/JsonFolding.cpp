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
    takeCursorOut();
    layOut();
    return true;
}

void JsonFolding::unfold(const QTextBlock &line)
{
    showHiddenFrom(nextLine(line));
}

/// Up to a block that is shown.
void JsonFolding::showHiddenFrom(const QTextBlock &block)
{
    QTextBlock end = block;
    while (end.isValid() && !end.isVisible())
        end = end.next();
    show(block, end, true);
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
    JsonBracket open; // of the member that is read
    QTextBlock start;
    for (QTextBlock line = m_editor.document()->begin(); line.isValid(); line = nextLine(line)) {
        for (const JsonBracket &bracket : bracketsInLine(line)) {
            depth += bracket.opens() ? 1 : -1;
            if (bracket.opens() && depth == 2) {
                open = bracket;
                start = line;
            } else if (!bracket.opens() && depth == 1) {
                if (start.isValid() && start != line && open.isClosedBy(bracket.character))
                    show(nextLine(start), line, false);
                start = QTextBlock();
            }
        }
    }
    takeCursorOut();
    layOut();
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
    QTextBlock shown = block.previous();
    while (shown.isValid() && !shown.isVisible())
        shown = shown.previous();
    // There is none where the line that was folded was deleted.
    showHiddenFrom(shown.isValid() ? shown.next() : m_editor.document()->begin());
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

/// A cursor in what is hidden goes to the end of the line before.
void JsonFolding::takeCursorOut()
{
    QTextCursor cursor = m_editor.textCursor();
    QTextBlock block = cursor.block();
    if (block.isVisible())
        return;
    while (block.previous().isValid() && !block.isVisible())
        block = block.previous();
    cursor.setPosition(block.position() + block.length() - 1);
    m_editor.setTextCursor(cursor);
}

void JsonFolding::layOut()
{
    QAbstractTextDocumentLayout *layout = m_editor.document()->documentLayout();
    Q_EMIT layout->documentSizeChanged(layout->documentSize());
    m_editor.viewport()->update();
}

} // namespace patlas
