// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace patlas {

/// The bytes with blanks in place of a byte order mark, of comments ("//" to the end of the line, "/* */")
/// and of commas before a closing bracket: strict JSON, if it is JSON at all. Nothing moves, so that an
/// offset into the one is one into the other.
QByteArray withoutJsonComments(QByteArrayView bytes);
/// The same with those commas.
QByteArray withoutJsonCommentsOnly(QByteArrayView bytes);

/// Lines of a text by offsets into it.
class LineNumbers {
public:
    explicit LineNumbers(QByteArrayView bytes);
    int lineOf(qsizetype offset) const; ///< from 1

private:
    std::vector<qsizetype> m_starts;
};

} // namespace patlas
