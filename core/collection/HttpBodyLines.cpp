// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/HttpBodyLines.h"

#include <array>
#include <utility>

namespace patlas {

std::vector<BodyPiece> bodyPiecesOf(QByteArrayView bytes, const std::vector<HttpBodyPlace> &lines)
{
    std::vector<BodyPiece> pieces;
    QByteArray text;
    for (size_t at = 0; at < lines.size(); ++at) {
        const HttpLine &line = lines[at].line;
        qsizetype begin = line.begin;
        if (lines[at].isFile) {
            if (!text.isEmpty())
                pieces.push_back({std::exchange(text, {})});
            pieces.push_back(*bodyFileIn(line.text(bytes)));
            begin = line.textEnd;
        }
        text += ByteRange{begin, at + 1 < lines.size() ? line.end : line.textEnd}.of(bytes);
    }
    if (!text.isEmpty())
        pieces.push_back({text});
    return pieces;
}

bool beginsGraphQl(QByteArrayView line)
{
    constexpr std::array<const char *, 5> words = {"query", "mutation", "subscription", "fragment", "gql"};
    const QByteArrayView text = line.trimmed();
    for (const QByteArrayView word : words) {
        if (!text.startsWith(word))
            continue;
        const QByteArrayView rest = text.sliced(word.size());
        const QByteArrayView said = rest.trimmed();
        const bool isApart = rest.size() > said.size() || said.startsWith('{') || said.startsWith('(');
        if (isApart && (said.contains('{') || said.startsWith("< ") || said.indexOf(" < ") >= 0))
            return true;
    }
    return false;
}

} // namespace patlas
