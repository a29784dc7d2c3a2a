// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/HttpRefusal.h"

#include <QByteArray>
#include <QByteArrayView>

namespace patlas::sandbox {

/// Collects the lines of a head, a chunk size or a trailer from bytes that arrive in pieces of any size.
/// Refuses what RFC 9112 allows a server to refuse and other parsers read differently: control characters, a
/// lone CR or LF, folded lines. Reads each byte once and in order, so the result does not depend on the
/// pieces.
class HttpLines {
public:
    enum class Kind {
        Head, ///< up to and including an empty line; one leading empty line is dropped
        ChunkSize, ///< one line
        Trailer, ///< up to and including an empty line, which may come first
    };
    enum class State { NeedsMore, Complete, Malformed };

    static constexpr qsizetype maxHead = 64 * 1024; ///< bytes; applies to a trailer too
    static constexpr int maxLines = 256;
    static constexpr qsizetype maxChunkLine = 4 * 1024; ///< bytes, extensions included

    explicit HttpLines(Kind kind)
        : m_kind(kind)
    {
    }

    /// Consumes the bytes that belong to the lines from the front of `bytes`.
    State take(QByteArrayView &bytes);
    /// Includes all line ends.
    const QByteArray &text() const { return m_text; }
    /// Valid after Malformed.
    const HttpRefusal &refusal() const { return m_refusal; }

private:
    State takeByte(char byte);
    State endLine();
    State refuse(int status, const QString &sentence);

    Kind m_kind;
    QByteArray m_text;
    HttpRefusal m_refusal;
    int m_lines = 0;
    qsizetype m_lineStart = 0;
    bool m_afterReturn = false; ///< the last byte was a CR
    bool m_emptyLineDropped = false;
};

} // namespace patlas::sandbox
