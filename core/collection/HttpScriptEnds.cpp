// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/HttpScriptEnds.h"

namespace patlas {

std::optional<HttpScriptEnds::End> HttpScriptEnds::endOf(const HttpLine &first, HttpScriptMark mark)
{
    const size_t kind = mark == HttpScriptMark::Braces ? 0 : mark == HttpScriptMark::Percent ? 1 : 2;
    if (first.begin < m_endlessUntil[kind])
        return std::nullopt;
    End end{first.end, 1};
    while (end.at < m_bytes.size()) {
        const HttpLine line = lineAt(m_bytes, end.at, m_bytes.size());
        if (isSeparator(line.text(m_bytes)))
            break;
        end.at = line.end;
        ++end.lines;
        if (endsScript(mark, line.text(m_bytes)))
            return end;
    }
    m_endlessUntil[kind] = end.at;
    return std::nullopt;
}

} // namespace patlas
