// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTextCursor;

namespace patlas {

// Indentation by two blanks a level, as JSON is formatted here. Each is one edit that can be undone.

/// Of the line that the cursor is in.
QString indentOf(const QTextCursor &cursor);
/// What a new line after the cursor begins with. `isJson`: one level more after an open bracket.
QString indentOfNextLine(const QTextCursor &cursor, bool isJson);
/// Whether the cursor stands between a pair of brackets with nothing in it.
bool isBetweenBrackets(const QTextCursor &cursor);

/// All lines of the selection one level further in, or out; without a selection the line of the cursor.
void indentLines(QTextCursor cursor);
void outdentLines(QTextCursor cursor);

} // namespace patlas
