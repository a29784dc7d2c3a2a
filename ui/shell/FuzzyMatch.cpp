// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FuzzyMatch.h"

namespace patlas {

std::optional<int> fuzzyScore(QStringView pattern, QStringView text)
{
    int score = 0;
    qsizetype position = 0;
    qsizetype previous = -2;
    for (const QChar wanted : pattern) {
        if (wanted.isSpace())
            continue;
        qsizetype found = -1;
        for (qsizetype at = position; at < text.size(); ++at) {
            if (text[at].toCaseFolded() == wanted.toCaseFolded()) {
                found = at;
                break;
            }
        }
        if (found < 0)
            return std::nullopt;
        const bool startsWord = found == 0 || !text[found - 1].isLetterOrNumber();
        score += found == previous + 1 ? 8 : 1;
        score += startsWord ? 6 : 0;
        previous = found;
        position = found + 1;
    }
    // What stands there as it was typed beats letters from anywhere, whatever words these begin.
    const QStringView whole = pattern.trimmed();
    if (!whole.isEmpty() && text.contains(whole, Qt::CaseInsensitive))
        score += 16 * int(whole.size());
    // Of two equal matches, the shorter text is closer to what was typed.
    return score * 64 - int(qMin<qsizetype>(text.size(), 63));
}

} // namespace patlas
