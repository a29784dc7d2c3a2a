// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/JsonBlockReader.h"

#include "core/document/JsonScanner.h"

#include <algorithm>
#include <cstring>

namespace patlas {

JsonBlockReader::JsonBlockReader(const JsonIndex &index, qint64 block)
    : m_index(index)
    , m_base(block * JsonTokens::blockSize)
{
    if (block >= qint64(index.m_blocks.size()) || m_base >= index.m_bytes.size()) {
        m_tokens.count = 0;
        return;
    }
    m_bytes = index.m_bytes.data() + m_base;
    const qint64 left = index.m_bytes.size() - m_base;
    const bool hasMark = m_base == 0 && left >= 3 && std::memcmp(m_bytes, "\xEF\xBB\xBF", 3) == 0;
    if (left < JsonTokens::blockSize || hasMark) {
        const qint64 taken = std::min(left, JsonTokens::blockSize);
        std::memset(m_copy, ' ', sizeof m_copy);
        std::memcpy(m_copy, m_bytes, std::size_t(taken));
        if (hasMark)
            std::memset(m_copy, ' ', 3);
        m_bytes = m_copy;
    }
    const quint32 state = index.m_blocks[std::size_t(block)].depthAndState;
    m_depth = qint32(state >> 6);
    m_before = quint8(state >> 3 & 7U);
    JsonLexState lex{(state & 1U) != 0, (state & 2U) != 0, (state & 4U) != 0};
    findTokens(m_bytes, lex, m_tokens);
}

bool JsonBlockReader::next()
{
    if (m_next >= m_tokens.count)
        return false;
    const quint32 at = m_tokens.at[m_next++];
    m_offset = m_base + at;
    if (m_offset >= m_index.m_end) {
        m_next = m_tokens.count;
        return false;
    }
    m_opens = m_closes = m_startsItem = m_startsLine = false;
    m_at = m_depth;
    switch (m_bytes[at]) {
    case '{':
    case '[':
        m_opens = true;
        m_startsItem = m_before != JsonScanner::Colon;
        m_before = JsonScanner::Opener;
        ++m_depth;
        break;
    case '}':
    case ']':
        m_closes = true;
        m_startsLine = m_before == JsonScanner::Value;
        m_before = JsonScanner::Value;
        m_at = --m_depth;
        return true;
    case ',':
        m_before = JsonScanner::Comma;
        return true;
    case ':':
        m_before = JsonScanner::Colon;
        return true;
    default:
        m_startsItem = m_before != JsonScanner::Colon;
        m_before = JsonScanner::Value;
    }
    m_startsLine = m_startsItem;
    return true;
}

} // namespace patlas
