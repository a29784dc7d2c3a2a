// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/HttpRegionReader.h"

#include "core/base/Utf8.h"
#include "core/collection/HttpRequestLine.h"

#include <algorithm>

namespace patlas {

namespace {

bool isHttpFileImport(QByteArrayView line)
{
    for (const QByteArrayView word :
         {QByteArrayView("import "), QByteArrayView("run "), QByteArrayView("proto ")}) {
        if (line.startsWith(word) && !isBlankLine(line.sliced(word.size())))
            return true;
    }
    return false;
}

} // namespace

HttpRegion HttpRegionReader::read(qsizetype begin, qsizetype line)
{
    m_region = {};
    m_parts = HttpRequestParts(m_bytes);
    m_separatorLine = m_requestLine = 0;
    m_blankLines.clear();
    m_phase = Phase::Head;
    m_at = begin;
    m_line = line;
    m_ownBegin = -1;
    m_isBound = m_hasBlank = m_isAfterBlank = false;
    m_mayBegin = true;
    m_commentLine = 0;
    if (m_at < m_bytes.size()) {
        const HttpLine first = lineAt(m_bytes, m_at, m_bytes.size());
        if (isSeparator(textOf(first)))
            takeSeparator(first);
    }
    while (m_at < m_bytes.size()) {
        const HttpLine next = lineAt(m_bytes, m_at, m_bytes.size());
        if (isSeparator(textOf(next)) || !takeLine(next))
            break;
        m_isAfterBlank = isBlankLine(textOf(next));
    }
    finish(begin, line);
    return std::move(m_region);
}

void HttpRegionReader::step(const HttpLine &line)
{
    m_at = line.end;
    ++m_line;
}

void HttpRegionReader::takeSeparator(const HttpLine &line)
{
    m_parts.addSeparator(line);
    m_separatorLine = m_line;
    m_ownBegin = line.begin;
    m_ownLine = m_line;
    m_isBound = true;
    step(line);
}

bool HttpRegionReader::takeLine(const HttpLine &line)
{
    switch (m_phase) {
    case Phase::Head:
        takeHeadLine(line);
        return true;
    case Phase::Headers:
        return takeHeadersLine(line);
    case Phase::Body:
        break;
    }
    return takeBodyLine(line);
}

void HttpRegionReader::bind(const HttpLine &line, bool isComment)
{
    if (m_phase != Phase::Head)
        return;
    if (m_ownBegin < 0) {
        m_ownBegin = line.begin;
        m_ownLine = m_line;
    }
    m_isBound = m_isBound || !isComment;
}

void HttpRegionReader::unbind()
{
    if (m_phase == Phase::Head && !m_isBound)
        m_ownBegin = -1;
}

void HttpRegionReader::takeHeadLine(const HttpLine &line)
{
    const QByteArrayView text = textOf(line);
    if (isBlankLine(text)) {
        unbind();
        step(line);
        return;
    }
    if (takeComment(line) || takeVariable(line) || takeScript(line) || takeSpecial(line)
        || takeCheck(line, bareCheckIn(text), true) || takeImport(line) || takeResponse(line)
        || takeRequestLine(line))
        return;
    note(HttpNoteKind::UnknownLine, text);
    unbind();
    step(line);
}

bool HttpRegionReader::takeHeadersLine(const HttpLine &line)
{
    const QByteArrayView text = textOf(line);
    if (isBlankLine(text)) {
        m_phase = Phase::Body;
        m_hasBlank = true;
        step(line);
        return true;
    }
    const HttpScriptMark mark = scriptMarkIn(text);
    const bool isHandled = (mark != HttpScriptMark::None && mark != HttpScriptMark::Comment)
        || !bareCheckIn(text).isEmpty() || isStatusLine(text) || !redirectionIn(text).isEmpty()
        || !responseReferenceIn(text).isEmpty();
    const QByteArrayView said = text.trimmed();
    const bool isBody = said.startsWith('{') || said.startsWith('[') || said.startsWith('<');
    if (isHandled || (isBody && !headerIn(text))) {
        m_phase = Phase::Body;
        return takeBodyLine(line);
    }
    if (!takeComment(line) && !(mark == HttpScriptMark::Comment && takeScript(line)) && !takeUrlLine(line)
        && !takeHeader(line) && !takeVariable(line)) {
        if (beginsRequest(text))
            return false;
        note(said.startsWith("...") ? HttpNoteKind::Script : HttpNoteKind::UnknownLine, text);
        step(line);
    }
    m_parts.places.headEnd = m_at;
    return true;
}

bool HttpRegionReader::takeBodyLine(const HttpLine &line)
{
    const QByteArrayView text = textOf(line);
    if (isBlankLine(text)) {
        m_hasBlank = true;
        if (!m_parts.places.body.empty())
            m_blankLines.push_back(line);
        step(line);
        return true;
    }
    const std::optional<HttpComment> comment = commentIn(text);
    if (comment && !comment->check.isEmpty()) {
        takeCheck(line, comment->check, false);
        return true;
    }
    if (comment && !m_parts.isMarkdown()) {
        if (!m_parts.places.body.empty() && m_commentLine == 0)
            m_commentLine = m_line;
        step(line);
        return true;
    }
    if (takeCheck(line, bareCheckIn(text), true) || takeScript(line) || takeSpecial(line)
        || takeResponse(line) || (m_parts.places.body.empty() && takeVariable(line)))
        return true;
    if (beginsRequest(text) && !m_parts.isOfMessages()) {
        if (m_mayBegin)
            return false;
        if (m_isAfterBlank)
            note(HttpNoteKind::OtherRequest);
    }
    takeBodyText(line);
    return true;
}

void HttpRegionReader::takeBodyText(const HttpLine &line)
{
    if (m_parts.places.body.empty())
        m_parts.places.isBodyParted = m_hasBlank;
    for (const HttpLine &blank : m_blankLines)
        m_parts.addBodyLine(blank);
    m_blankLines.clear();
    if (m_commentLine > 0)
        m_notes.add(HttpNoteKind::CommentInBody, std::exchange(m_commentLine, -1));
    if (m_isAfterBlank && variableIn(textOf(line)))
        note(HttpNoteKind::VariableInBody);
    m_parts.addBodyLine(line);
    m_mayBegin = false;
    step(line);
}

bool HttpRegionReader::takeRequestLine(const HttpLine &line)
{
    const std::optional<HttpRequestLine> read = requestLineIn(textOf(line));
    if (!read)
        return false;
    bind(line);
    m_parts.addRequestLine(line, *read);
    m_requestLine = m_line;
    const QByteArrayView protocol = otherProtocolOf(read->method, read->url);
    if (!protocol.isEmpty())
        note(HttpNoteKind::OtherProtocol, protocol);
    m_phase = Phase::Headers;
    step(line);
    m_parts.places.headEnd = m_at;
    return true;
}

bool HttpRegionReader::takeUrlLine(const HttpLine &line)
{
    const QByteArrayView part = urlContinuationIn(textOf(line));
    if (part.isEmpty() || !m_parts.places.headers.empty())
        return false;
    m_parts.addUrl(line, part);
    step(line);
    return true;
}

bool HttpRegionReader::takeHeader(const HttpLine &line)
{
    const std::optional<HttpKeyValue> header = headerIn(textOf(line));
    if (!header)
        return false;
    m_parts.addHeader(line, *header);
    step(line);
    return true;
}

bool HttpRegionReader::takeVariable(const HttpLine &line)
{
    const std::optional<HttpKeyValue> variable = variableIn(textOf(line));
    if (!variable)
        return false;
    m_region.variables.push_back({exactFromUtf8(variable->key), exactFromUtf8(variable->value), m_line});
    unbind();
    step(line);
    return true;
}

bool HttpRegionReader::takeComment(const HttpLine &line)
{
    const std::optional<HttpComment> comment = commentIn(textOf(line));
    if (!comment)
        return false;
    if (takeCheck(line, comment->check, false))
        return true;
    bind(line, !comment->metadata.has_value());
    if (comment->metadata)
        takeMetadata(line, *comment, *comment->metadata);
    step(line);
    return true;
}

void HttpRegionReader::takeMetadata(const HttpLine &line, const HttpComment &comment,
                                    const HttpKeyValue &metadata)
{
    if (metadata.key == "import")
        note(HttpNoteKind::Import, metadata.value);
    if (metadata.key == "ref" || metadata.key == "forceRef" || metadata.key == "force-ref")
        ++m_region.signs.httpYac;
    m_parts.addMetadata(line, comment.marker, metadata, m_phase == Phase::Head);
}

bool HttpRegionReader::takeCheck(const HttpLine &line, QByteArrayView check, bool isBare)
{
    if (check.isEmpty())
        return false;
    bind(line);
    ++(isBare ? m_region.signs.bareChecks : m_region.signs.commentChecks);
    if (isScriptCheck(check))
        note(HttpNoteKind::Script, check);
    else
        m_parts.addCheck(line, check, isBare);
    m_mayBegin = true;
    step(line);
    return true;
}

bool HttpRegionReader::takeScript(const HttpLine &line)
{
    const QByteArrayView text = textOf(line);
    const HttpScriptMark mark = scriptMarkIn(text);
    const bool isComment = mark == HttpScriptMark::Comment;
    if (mark == HttpScriptMark::None || (mark == HttpScriptMark::BeforeFile && m_phase != Phase::Head)
        || (isComment && m_phase == Phase::Body))
        return false;
    m_mayBegin = true;
    if (mark != HttpScriptMark::Braces && mark != HttpScriptMark::Percent && !isComment) {
        bind(line);
        note(HttpNoteKind::Script, text.trimmed());
        step(line);
        return true;
    }
    const std::optional<HttpScriptEnds::End> end = m_scriptEnds.endOf(line, mark);
    if (!end) {
        if (mark == HttpScriptMark::Braces)
            return false;
        note(HttpNoteKind::Incomplete, text);
        step(line);
        return true;
    }
    bind(line, isComment);
    if (!isComment)
        note(HttpNoteKind::Script);
    if (mark == HttpScriptMark::Braces)
        ++m_region.signs.httpYac;
    m_at = end->at;
    m_line += end->lines;
    return true;
}

bool HttpRegionReader::takeImport(const HttpLine &line)
{
    if (!isHttpFileImport(textOf(line).trimmed()))
        return false;
    note(HttpNoteKind::Import, textOf(line));
    unbind();
    step(line);
    return true;
}

bool HttpRegionReader::takeSpecial(const HttpLine &line)
{
    const QByteArrayView target = redirectionIn(textOf(line));
    const QByteArrayView response = responseReferenceIn(textOf(line));
    if (target.isEmpty() && response.isEmpty())
        return false;
    bind(line);
    note(target.isEmpty() ? HttpNoteKind::ResponseReference : HttpNoteKind::ResponseRedirection,
         target.isEmpty() ? response : target);
    m_mayBegin = true;
    step(line);
    return true;
}

/// "HTTP/1.1 200 OK" and everything below it.
bool HttpRegionReader::takeResponse(const HttpLine &line)
{
    const bool isApart = m_parts.places.body.empty() || m_isAfterBlank;
    if (!isStatusLine(textOf(line)) || !isApart || m_parts.isOfMessages())
        return false;
    note(HttpNoteKind::ResponseReference);
    step(line);
    while (m_at < m_bytes.size()) {
        const HttpLine next = lineAt(m_bytes, m_at, m_bytes.size());
        if (isSeparator(textOf(next)))
            break;
        step(next);
    }
    return true;
}

void HttpRegionReader::finish(qsizetype begin, qsizetype line)
{
    m_region.end = m_at;
    m_region.nextLine = m_line;
    if (!m_bytes.sliced(begin, m_at - begin).isValidUtf8())
        noteBytes(begin, line);
    if (m_phase == Phase::Head) {
        m_region.notes = m_notes.take();
        return;
    }
    if (m_parts.isGraphQl())
        m_notes.add(HttpNoteKind::GraphQl, m_requestLine);
    m_parts.finishBody();
    HttpFileRequest request;
    request.definition = std::move(m_parts.definition);
    request.separatorLine = m_separatorLine;
    request.requestLine = m_requestLine;
    request.begin = m_ownBegin;
    request.end = m_at;
    qsizetype from = begin;
    for (const HttpCheckPlace &check : m_parts.places.checks) {
        line += m_bytes.sliced(from, check.line.begin - from).count('\n');
        from = check.line.begin;
        request.checkLines.push_back(line);
    }
    for (HttpNote &note : m_notes.take())
        (note.line < m_ownLine ? m_region.notes : request.notes).push_back(std::move(note));
    m_region.request = std::move(request);
    m_region.places = std::move(m_parts.places);
}

void HttpRegionReader::noteBytes(qsizetype begin, qsizetype line)
{
    for (qsizetype at = begin; at < m_at; ++line) {
        const HttpLine next = lineAt(m_bytes, at, m_at);
        if (!textOf(next).isValidUtf8())
            m_notes.add(HttpNoteKind::NotUtf8, line);
        at = next.end;
    }
}

} // namespace patlas
