// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/HttpRefusal.h"

#include <QByteArray>
#include <QByteArrayView>

namespace patlas::sandbox {

/// Gathers the lines of a head, of a chunk size or of a trailer from bytes that arrive in any pieces. Refuses
/// what RFC 9112 allows a server to refuse and what others read differently: control characters, a CR or LF
/// alone, folded lines. Looks at each byte once and in order, so the outcome does not depend on the pieces.
class HttpLines {
public:
    enum class Kind {
        Head, ///< up to and with an empty line; one empty line before it is dropped
        ChunkSize, ///< one line
        Trailer, ///< up to and with an empty line, which may be the first
    };
    enum class State { NeedsMore, Complete, Malformed };

    static constexpr qsizetype maxHead = 64 * 1024; ///< bytes; a trailer likewise
    static constexpr int maxLines = 256;
    static constexpr qsizetype maxChunkLine = 4 * 1024; ///< bytes, extensions included

    explicit HttpLines(Kind kind)
        : m_kind(kind)
    {
    }

    /// Takes from the front of `bytes` what belongs to the lines, and leaves the rest.
    State take(QByteArrayView &bytes);
    /// With all line ends.
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
