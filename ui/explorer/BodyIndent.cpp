// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/BodyIndent.h"

#include "ui/explorer/JsonBrackets.h"

#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int bodyIndentWidth = 2;

int blanksBefore(const QString &line)
{
    int blanks = 0;
    while (blanks < line.size() && (line.at(blanks) == u' ' || line.at(blanks) == u'\t'))
        ++blanks;
    return blanks;
}

QChar lastBefore(const QTextCursor &cursor)
{
    const QString before = cursor.block().text().first(cursor.positionInBlock()).trimmed();
    return before.isEmpty() ? QChar() : before.back();
}

/// Calls it for each line of the selection, the last one first, so that places before it stay. A line of
/// which nothing is selected, at the end, is none of them.
template <typename Edit> void forLines(QTextCursor &cursor, const Edit &edit)
{
    const QTextDocument &document = *cursor.document();
    const QTextBlock first = lineStart(document.findBlock(cursor.selectionStart()));
    QTextBlock last = lineStart(document.findBlock(cursor.selectionEnd()));
    if (last != first && last.position() == cursor.selectionEnd())
        last = lineStart(last.previous());
    cursor.beginEditBlock();
    for (QTextBlock line = last; line.isValid(); line = lineStart(line.previous())) {
        edit(line);
        if (line == first)
            break;
    }
    cursor.endEditBlock();
}

} // namespace

QString indentOf(const QTextCursor &cursor)
{
    const QString line = lineStart(cursor.block()).text();
    return line.first(blanksBefore(line));
}

QString indentOfNextLine(const QTextCursor &cursor, bool isJson)
{
    const QString line = lineStart(cursor.block()).text();
    // At the beginning of a line nothing is before the cursor that it could be indented like.
    const bool isFirstPiece = lineStart(cursor.block()) == cursor.block();
    const int before =
        isFirstPiece ? std::min(cursor.positionInBlock(), blanksBefore(line)) : blanksBefore(line);
    const QChar last = isJson ? lastBefore(cursor) : QChar();
    const bool isOpen = last == u'{' || last == u'[';
    return line.first(before) + QString(isOpen ? bodyIndentWidth : 0, u' ');
}

bool isBetweenBrackets(const QTextCursor &cursor)
{
    const QString after = cursor.block().text().sliced(cursor.positionInBlock()).trimmed();
    const JsonBracket open{0, lastBefore(cursor)};
    return !after.isEmpty() && open.isClosedBy(after.front());
}

void indentLines(QTextCursor cursor)
{
    QTextCursor edit(cursor.document());
    forLines(cursor, [&edit](const QTextBlock &line) {
        if (line.text().isEmpty())
            return;
        edit.setPosition(line.position());
        edit.insertText(QString(bodyIndentWidth, u' '));
    });
}

void outdentLines(QTextCursor cursor)
{
    QTextCursor edit(cursor.document());
    forLines(cursor, [&edit](const QTextBlock &line) {
        const QString text = line.text();
        const int blanks = blanksBefore(text);
        if (blanks == 0)
            return;
        edit.setPosition(line.position());
        edit.setPosition(line.position() + (text.at(0) == u'\t' ? 1 : std::min(bodyIndentWidth, blanks)),
                         QTextCursor::KeepAnchor);
        edit.removeSelectedText();
    });
}

} // namespace patlas
