// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/JsonIndex.h"

namespace patlas {

/// Iterates over the tokens of one block of an indexed document, up to the end of its valid part.
class JsonBlockReader {
public:
    JsonBlockReader(const JsonIndex &index, qint64 block);

    bool next();

    // About the token that `next` moved to.
    qint64 offset() const { return m_offset; }
    bool opens() const { return m_opens; }
    bool closes() const { return m_closes; }
    bool startsItem() const { return m_startsItem; }
    bool startsLine() const { return m_startsLine; }
    /// Open brackets around the token; for a closing bracket: around the container that it ends.
    qint32 depth() const { return m_at; }

private:
    const JsonIndex &m_index;
    const qint64 m_base;
    char m_copy[JsonTokens::blockSize];
    const char *m_bytes = nullptr;
    JsonTokens m_tokens;
    quint32 m_next = 0;
    qint64 m_offset = -1;
    qint32 m_depth = 0;
    qint32 m_at = 0;
    quint8 m_before = 0;
    bool m_opens = false;
    bool m_closes = false;
    bool m_startsItem = false;
    bool m_startsLine = false;
};

} // namespace patlas
