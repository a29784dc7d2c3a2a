// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/HttpLines.h"

using namespace Qt::StringLiterals;

namespace patlas::sandbox {

namespace {

bool isControl(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    return (code < 0x20 && byte != '\t') || code == 0x7f;
}

} // namespace

HttpLines::State HttpLines::take(QByteArrayView &bytes)
{
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const State state = takeByte(bytes[at]);
        if (state != State::NeedsMore) {
            bytes = bytes.sliced(at + 1);
            return state;
        }
    }
    bytes = {};
    return State::NeedsMore;
}

HttpLines::State HttpLines::takeByte(char byte)
{
    const qsizetype limit = m_kind == Kind::ChunkSize ? maxChunkLine : maxHead;
    if (m_text.size() >= limit)
        return m_kind == Kind::ChunkSize ? refuse(400, u"The line of a chunk size is longer than 4 KiB."_s)
                                         : refuse(431, u"The head of the request is larger than 64 KiB."_s);
    if (m_afterReturn != (byte == '\n'))
        return refuse(400, u"A line of the request does not end with CR LF."_s);
    if (byte != '\r' && byte != '\n' && isControl(byte))
        return refuse(400, u"The request has a control character in its head."_s);
    // A folded line, or white space before the first header: parsers disagree on both.
    const bool isHeaderLine = m_kind == Kind::Trailer || (m_kind == Kind::Head && m_lines > 0);
    if (isHeaderLine && m_text.size() == m_lineStart && (byte == ' ' || byte == '\t'))
        return refuse(400, u"A header line begins with white space."_s);
    m_text += byte;
    m_afterReturn = byte == '\r';
    return byte == '\n' ? endLine() : State::NeedsMore;
}

HttpLines::State HttpLines::endLine()
{
    if (m_kind == Kind::ChunkSize)
        return State::Complete;
    const bool isEmpty = m_text.size() - m_lineStart == 2;
    if (isEmpty && m_kind == Kind::Head && m_lines == 0) {
        // RFC 9112, 2.2: ignore at least one empty line; some clients send it after a body.
        if (m_emptyLineDropped)
            return refuse(400, u"The request begins with empty lines."_s);
        m_emptyLineDropped = true;
        m_text.clear();
        return State::NeedsMore;
    }
    if (isEmpty)
        return State::Complete;
    m_lineStart = m_text.size();
    if (++m_lines > maxLines)
        return refuse(431, u"The request has more than %1 header lines."_s.arg(maxLines));
    return State::NeedsMore;
}

HttpLines::State HttpLines::refuse(int status, const QString &sentence)
{
    m_refusal = {status, sentence};
    return State::Malformed;
}

} // namespace patlas::sandbox
