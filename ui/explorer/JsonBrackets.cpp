// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/JsonBrackets.h"

#include "ui/widgets/ExactText.h"

#include <QTextDocument>

#include <algorithm>

namespace patlas {

namespace {

constexpr qsizetype longestBracketedLine = 200'000; ///< longer ones are data, and looked at with each paint

qsizetype sizeOfLine(const QTextBlock &start)
{
    qsizetype size = 0;
    const QTextBlock end = nextLine(start);
    for (QTextBlock block = start; block.isValid() && block != end; block = block.next())
        size += block.length();
    return size;
}

std::optional<int> closing(const QTextBlock &line, const JsonBracket &open, qsizetype farthest)
{
    int depth = 0;
    qsizetype looked = 0;
    for (QTextBlock block = line; block.isValid() && looked < farthest; block = nextLine(block)) {
        looked += sizeOfLine(block);
        for (const JsonBracket &bracket : bracketsInLine(block)) {
            if (bracket.position < open.position)
                continue;
            depth += bracket.opens() ? 1 : -1;
            if (depth == 0)
                return open.isClosedBy(bracket.character) ? std::optional(bracket.position) : std::nullopt;
        }
    }
    return std::nullopt;
}

std::optional<int> opening(const QTextBlock &line, const JsonBracket &close, qsizetype farthest)
{
    int depth = 0;
    qsizetype looked = 0;
    for (QTextBlock block = line; block.isValid() && looked < farthest; block = lineStart(block.previous())) {
        looked += sizeOfLine(block);
        const std::vector<JsonBracket> brackets = bracketsInLine(block);
        for (auto bracket = brackets.rbegin(); bracket != brackets.rend(); ++bracket) {
            if (bracket->position > close.position)
                continue;
            depth += bracket->opens() ? -1 : 1;
            if (depth == 0)
                return bracket->isClosedBy(close.character) ? std::optional(bracket->position) : std::nullopt;
        }
    }
    return std::nullopt;
}

} // namespace

QTextBlock lineStart(QTextBlock block)
{
    while (ExactText::isContinuation(block))
        block = block.previous();
    return block;
}

QTextBlock nextLine(const QTextBlock &block)
{
    QTextBlock next = block.next();
    while (ExactText::isContinuation(next))
        next = next.next();
    return next;
}

std::vector<JsonBracket> bracketsInLine(const QTextBlock &block)
{
    std::vector<JsonBracket> brackets;
    bool isInString = false;
    bool isEscaped = false;
    qsizetype size = 0;
    for (QTextBlock piece = lineStart(block); piece.isValid(); piece = piece.next()) {
        if (size > 0 && !ExactText::isContinuation(piece))
            break;
        const QString text = piece.text();
        size += piece.length();
        if (size > longestBracketedLine)
            return {};
        for (int at = 0; at < text.size(); ++at) {
            const QChar c = text.at(at);
            if (isInString) {
                isInString = isEscaped || c != u'"';
                isEscaped = !isEscaped && c == u'\\';
            } else if (c == u'"') {
                isInString = true;
            } else if (c == u'{' || c == u'}' || c == u'[' || c == u']') {
                brackets.push_back({piece.position() + at, c});
            }
        }
    }
    return brackets;
}

std::optional<int> otherBracket(const QTextDocument &document, int position, qsizetype farthest)
{
    const QTextBlock line = lineStart(document.findBlock(position));
    const std::vector<JsonBracket> brackets = bracketsInLine(line);
    const auto here = std::find_if(brackets.begin(), brackets.end(), [position](const JsonBracket &bracket) {
        return bracket.position == position;
    });
    if (here == brackets.end())
        return std::nullopt;
    return here->opens() ? closing(line, *here, farthest) : opening(line, *here, farthest);
}

std::optional<JsonBracket> openAtEnd(const QTextBlock &block)
{
    std::vector<JsonBracket> open;
    for (const JsonBracket &bracket : bracketsInLine(block)) {
        if (bracket.opens())
            open.push_back(bracket);
        else if (!open.empty())
            open.pop_back();
    }
    return open.empty() ? std::nullopt : std::optional(open.back());
}

} // namespace patlas
