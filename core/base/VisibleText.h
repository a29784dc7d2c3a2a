// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace patlas {

/// Whether a character in a value would not be seen, or would move what stands beside it: control
/// characters except the tab, line and paragraph separators, characters that change the direction of text,
/// blanks without width, noncharacters and halves of surrogate pairs. Joiners and variation selectors belong
/// to emoji and to many scripts: they need a mark only where they stand beside ASCII. `before` and `after`
/// are the neighbours, 0 where there is none.
bool needsMark(char32_t character, char32_t before = 0, char32_t after = 0);

/// What is shown in its place: a control picture ("␀") or its number ("‹U+202E›").
QString markOf(char32_t character);

/// The value in one line, each character that needs a mark as its mark. For display only.
QString withMarks(const QString &value);

/// The value with marks, and where it holds letters that run from right to left, isolated (UAX #9) so that
/// it cannot change the order of the text around it. For display only.
QString isolated(const QString &value);

/// A sentence in one line of which some values are isolated already: isolates that are closed stay, anything
/// else that needs a mark gets one. For display only.
QString sentenceWithMarks(const QString &sentence);

/// The same, isolated where it holds letters that run from right to left.
QString isolatedSentence(const QString &sentence);

} // namespace patlas
