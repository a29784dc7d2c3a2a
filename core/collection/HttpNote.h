// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace patlas {

/// What a person should know about a place in a ".http" file.
enum class HttpNoteKind {
    Script, ///< a script of another tool; kept, never run
    ResponseRedirection, ///< ">> ./file": the answer would be written into a file; kept, not done
    ResponseReference, ///< "<> ./file", "HTTP/1.1 200 OK": an answer that was kept; not read
    Import, ///< "import ./file", "run ./file": another file is used; kept
    OtherProtocol, ///< WebSocket, gRPC, MQTT, ...: kept, cannot be sent
    GraphQl, ///< the body is a query of GraphQL; kept as text
    UnknownLine, ///< belongs to nothing that is known; kept
    CommentInBody, ///< a comment between lines of the body, which not every tool leaves out
    OtherRequest, ///< a line of the body in which httpYac sees the next request
    VariableInBody, ///< a line of the body in which other tools see a variable of the file
    NotUtf8, ///< the line has bytes that are not UTF-8; shown as U+FFFD, and kept
    Incomplete, ///< something is begun and not ended: a script without its closing mark
    More, ///< there are more notes than are kept
};

struct HttpNote {
    HttpNoteKind kind = HttpNoteKind::UnknownLine;
    qsizetype line = 0; ///< from 1
    QString text; ///< sentences for a person

    bool operator==(const HttpNote &) const = default;
};

/// The note with its sentences. `value` is the file, the protocol or the line that it is about; may be empty.
HttpNote httpNote(HttpNoteKind kind, qsizetype line, QByteArrayView value = {});

/// Notes of one request, or of one stretch without. So many that a file of a million strange lines stays
/// small.
class HttpNotes {
public:
    void add(HttpNoteKind kind, qsizetype line, QByteArrayView value = {});
    /// In the order of their lines.
    std::vector<HttpNote> take();

private:
    std::vector<HttpNote> m_notes;
};

} // namespace patlas
