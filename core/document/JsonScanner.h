// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/JsonIndex.h"

#include <algorithm>

namespace patlas {

/// Builds a JsonIndex from text that may still be arriving. Checks everything that RFC 8259 requires, in one
/// pass; depth costs one bit per level and no stack.
class JsonScanner {
public:
    /// Bytes that must be readable after the scanned block (spaces at the end of the text).
    static constexpr qint64 lookAhead = 64;

    explicit JsonScanner(bool isSequence = false);

    qint64 position() const { return m_position; } ///< bytes scanned
    bool isFinished() const { return m_finished; } ///< at the end, or at the first error

    /// How many of `bytes` can be scanned while more are expected.
    static qint64 wholeBlocks(qint64 bytes)
    {
        return std::max<qint64>(0, bytes - lookAhead) / JsonTokens::blockSize * JsonTokens::blockSize;
    }

    /// The next `length` bytes: whole blocks with `lookAhead` bytes after them, or with `isLast` all of the
    /// rest (which needs nothing after it).
    void scan(const char *bytes, qint64 length, bool isLast);

    /// The index so far, over `bytes`: all of them from the first. Line and column of an error are computed
    /// here.
    JsonIndex index(QByteArrayView bytes) const;
    /// The same while more is expected, including those of `bytes` that do not fill a block yet. Ending in
    /// the middle of a value is not an error.
    JsonIndex indexSoFar(QByteArrayView bytes) const;

private:
    enum Before : quint8 { Nothing, Opener, Comma, Colon, Name, Value };
    friend class JsonIndex;
    friend class JsonBlockReader;

    void block(const char *bytes, quint32 length, bool isLast);
    bool token(const char *block, quint32 at, quint32 length, bool isLast);
    bool open(bool isObject, qint64 offset);
    void close();
    bool scalar(const char *block, quint32 at, quint32 length, bool isLast);
    bool goOnNumber(const char *block, quint32 at, quint32 length, bool isLast);
    bool takesValue() const;
    void beginItem(qint64 offset);
    bool isObject() const
    {
        return m_depth > 0 && (m_kinds[std::size_t(m_depth - 1) / 64] >> (m_depth - 1) % 64 & 1U) != 0;
    }
    quint32 firstBadEscape(const char *block, quint32 length) const;
    quint32 firstBadUtf8(const char *block, quint32 length, bool isLast);
    void end();
    /// `inItem`: the item that started last is incomplete.
    bool fail(qint64 offset, const char *sentence, bool inItem = false);
    bool stringGoesOnAt(const char *block, quint32 at, JsonLexState before) const;
    bool failMissing(qint64 offset);

    JsonIndex m_index;
    JsonTokens m_tokens;
    JsonLexState m_lex;
    JsonIndex::Block m_block;
    std::vector<quint64> m_kinds; ///< a bit for each open bracket: object or array
    qint64 m_position = 0;
    qint64 m_item = -1; ///< where the innermost unfinished item started
    qint64 m_scalarStart = 0;
    qint32 m_depth = 0;
    quint32 m_utf8From = 0; ///< bytes of this block that were checked with the previous one
    quint8 m_number = 0; ///< state of a number that continues in the next block; 0: none
    Before m_before = Nothing;
    bool m_finished = false;
    qint64 m_errorAt = -1;
    const char *m_sentence = nullptr;
};

} // namespace patlas
