// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QTextBlock;
class QTextCursor;
class QTextDocument;

namespace patlas {

/// Text in a QTextDocument that can be read back as it was put in. A document knows one kind of line end, and
/// its plain text has blanks for no-break spaces and "\n" for U+2028. Here every line end keeps what it was,
/// and a character that would not be seen is an inline object that keeps it and is drawn as its mark. Both
/// are in the document, so undo and redo keep them too. A long line is divided for display, because the time
/// to lay out a line grows with its length; the divisions are not part of the text.
namespace ExactText {

/// Has the marks drawn; once for each document, after it has got its layout.
void setUp(QTextDocument &document);

/// Replaces the selection by the text, as one edit.
void insert(QTextCursor &cursor, const QString &text);

QString read(const QTextDocument &document);
QString read(const QTextDocument &document, int from, int to); ///< positions of the document

/// Where in the document the characters of its text stand that have these places in it, which are sorted.
std::vector<int> positionsOf(const QTextDocument &document, const std::vector<qsizetype> &places);

/// Whether the block continues the line of the block before it.
bool isContinuation(const QTextBlock &block);

/// False: there is none.
bool hasContinuations(const QTextDocument &document);

/// Puts right what was typed or set by others in [from, to): divides long lines, and makes objects of
/// characters that would not be seen. Joins the last edit; changes nothing that `read` returns.
void tidy(QTextDocument &document, int from, int to);

} // namespace ExactText

} // namespace patlas
