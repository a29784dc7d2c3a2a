// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QTextBlock>

#include <optional>
#include <vector>

namespace patlas {

/// Brackets of JSON in a document, outside of strings. Positions are those of the document.
struct JsonBracket {
    int position = 0;
    QChar character;

    bool opens() const { return character == u'{' || character == u'['; }
    bool isClosedBy(QChar other) const
    {
        return (character == u'{' && other == u'}') || (character == u'[' && other == u']');
    }
};

/// Of the line that the block is a part of, in their order. None of a line of over 200,000 characters.
std::vector<JsonBracket> bracketsInLine(const QTextBlock &block);

/// The other one of a pair. Nothing: it has none, is within a string, is closed by one of the other kind, or
/// the pair is further apart than about `farthest` characters, which are read.
std::optional<int> otherBracket(const QTextDocument &document, int position, qsizetype farthest = 2'000'000);

/// The last bracket that is open at the end of the line; nothing: none is.
std::optional<JsonBracket> openAtEnd(const QTextBlock &block);

/// The first block of the line that the block is a part of, and the one behind its last; long lines are
/// divided.
QTextBlock lineStart(QTextBlock block);
QTextBlock nextLine(const QTextBlock &block);

} // namespace patlas
