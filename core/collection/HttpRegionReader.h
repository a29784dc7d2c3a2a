// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/HttpRequestParts.h"
#include "core/collection/HttpScriptEnds.h"

#include <QByteArrayView>

namespace patlas {

/// Reads the regions of a file, one after the other, in time linear in its size. The bytes outlive it.
class HttpRegionReader {
public:
    explicit HttpRegionReader(QByteArrayView bytes)
        : m_bytes(bytes)
        , m_scriptEnds(bytes)
        , m_parts(bytes)
    {
    }

    /// The region that begins at `begin`, which is in front of a "###", at the beginning of a file or where a
    /// region ended. `line` is the number of that line, from 1.
    HttpRegion read(qsizetype begin, qsizetype line);

private:
    enum class Phase { Head, Headers, Body };

    QByteArrayView textOf(const HttpLine &line) const { return line.text(m_bytes); }
    void step(const HttpLine &line);
    void note(HttpNoteKind kind, QByteArrayView value = {}) { m_notes.add(kind, m_line, value); }

    void takeSeparator(const HttpLine &line);
    /// False: the line begins another request.
    bool takeLine(const HttpLine &line);
    void takeHeadLine(const HttpLine &line);
    bool takeHeadersLine(const HttpLine &line);
    bool takeBodyLine(const HttpLine &line);
    void takeBodyText(const HttpLine &line);

    bool takeRequestLine(const HttpLine &line);
    bool takeUrlLine(const HttpLine &line);
    bool takeHeader(const HttpLine &line);
    bool takeVariable(const HttpLine &line);
    bool takeComment(const HttpLine &line);
    void takeMetadata(const HttpLine &line, const HttpComment &comment, const HttpKeyValue &metadata);
    bool takeCheck(const HttpLine &line, QByteArrayView check, bool isBare);
    /// Also a comment of several lines.
    bool takeScript(const HttpLine &line);
    bool takeImport(const HttpLine &line);
    bool takeSpecial(const HttpLine &line);
    bool takeResponse(const HttpLine &line);

    void bind(const HttpLine &line, bool isComment = false);
    void unbind();
    void finish(qsizetype begin, qsizetype line);
    void noteBytes(qsizetype begin, qsizetype line);

    QByteArrayView m_bytes;
    HttpScriptEnds m_scriptEnds;

    HttpRegion m_region; ///< what is read now
    HttpRequestParts m_parts;
    qsizetype m_separatorLine = 0;
    qsizetype m_requestLine = 0;
    HttpNotes m_notes;
    std::vector<HttpLine> m_blankLines; ///< that are of the body if text follows
    Phase m_phase = Phase::Head;
    qsizetype m_at = 0;
    qsizetype m_line = 0;
    qsizetype m_ownBegin = -1; ///< where what belongs to the request begins, above its request line
    qsizetype m_ownLine = 0;
    bool m_isBound = false; ///< there is something in the head that is only of the request
    bool m_hasBlank = false; ///< behind the headers
    bool m_isAfterBlank = false; ///< the line before was blank
    bool m_mayBegin = true; ///< a request: there is no text of a body since the headers or what ends one
    qsizetype m_commentLine = 0; ///< within the body; 0: none, or told
};

} // namespace patlas
