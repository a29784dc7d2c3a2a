// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/BodyPiece.h"

#include "core/base/Utf8.h"

#include <algorithm>
#include <utility>

namespace patlas {

namespace {

bool isBlankBeforeFile(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool isOfCharset(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

} // namespace

std::optional<BodyPiece> bodyFileIn(QByteArrayView line)
{
    if (line.size() < 3 || line.front() != '<')
        return std::nullopt;
    BodyPiece piece;
    QByteArrayView rest = line.sliced(1);
    if (rest.startsWith('@')) {
        piece.hasVariables = true;
        rest = rest.sliced(1);
        const auto end = std::find_if_not(rest.begin(), rest.end(), isOfCharset);
        piece.charset = QString::fromLatin1(rest.first(end - rest.begin()));
        rest = rest.sliced(end - rest.begin());
    }
    if (rest.isEmpty() || !isBlankBeforeFile(rest.front()))
        return std::nullopt;
    while (!rest.isEmpty() && isBlankBeforeFile(rest.front()))
        rest = rest.sliced(1);
    while (!rest.isEmpty() && isBlankBeforeFile(rest.back()))
        rest.chop(1);
    if (rest.isEmpty() || rest.startsWith("{%"))
        return std::nullopt;
    piece.file = exactFromUtf8(rest);
    return piece;
}

std::vector<BodyPiece> bodyPiecesIn(const QByteArray &text)
{
    std::vector<BodyPiece> pieces;
    QByteArray between;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype feed = text.indexOf('\n', begin);
        const qsizetype end = feed < 0 ? text.size() : feed;
        const qsizetype textEnd = feed > begin && text[feed - 1] == '\r' ? feed - 1 : end;
        const qsizetype next = feed < 0 ? text.size() : feed + 1;
        std::optional<BodyPiece> file = bodyFileIn(QByteArrayView(text).sliced(begin, textEnd - begin));
        if (file) {
            if (!between.isEmpty())
                pieces.push_back({std::exchange(between, {})});
            pieces.push_back(std::move(*file));
        }
        const qsizetype from = file ? textEnd : begin;
        between += QByteArrayView(text).sliced(from, next - from);
        begin = next;
    }
    if (!between.isEmpty())
        pieces.push_back({between});
    return pieces;
}

QByteArray bodyText(const std::vector<BodyPiece> &body)
{
    QByteArray text;
    for (const BodyPiece &piece : body) {
        if (piece.file.isEmpty()) {
            text += piece.text;
            continue;
        }
        text += piece.hasVariables ? "<@" + piece.charset.toUtf8() + ' ' : QByteArray("< ");
        text += piece.file.toUtf8();
    }
    return text;
}

bool takesInFile(const std::vector<BodyPiece> &body)
{
    return std::any_of(body.begin(), body.end(),
                       [](const BodyPiece &piece) { return !piece.file.isEmpty(); });
}

} // namespace patlas
