// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/EventStream.h"

#include <QList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

// Enough of a line for a start of its data in UTF-8; the rest is read when it is looked at.
constexpr qsizetype keptOfLine = StreamEvent::longestStart * 4 + 64;
constexpr qsizetype longestIdentifier = 300; ///< of a name or an id, in UTF-16 units
constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

bool isBlankOfLines(char c)
{
    return c == ' ' || c == '\t';
}

QByteArrayView valueOfField(QByteArrayView line, qsizetype colon)
{
    const QByteArrayView value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1);
    return value.startsWith(' ') ? value.sliced(1) : value;
}

QString startOfText(QByteArrayView utf8, qsizetype longest)
{
    QString text = QString::fromUtf8(utf8.first(std::min(utf8.size(), longest * 4)));
    if (text.size() > longest)
        text.truncate(text[longest - 1].isHighSurrogate() ? longest - 1 : longest);
    return text;
}

} // namespace

std::optional<StreamForm> streamFormOf(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    if (type == "text/event-stream")
        return StreamForm::Events;
    for (const QByteArrayView end : {"ndjson", "jsonl", "jsonlines", "stream+json"}) {
        if (type.endsWith(end))
            return StreamForm::JsonLines;
    }
    return std::nullopt;
}

EventStreamReader::EventStreamReader(StreamForm form)
    : m_form(form)
{
}

void EventStreamReader::feed(QByteArrayView bytes, std::vector<StreamEvent> &events)
{
    for (const char byte : bytes) {
        take(byte, events);
        ++m_position;
    }
}

void EventStreamReader::take(char byte, std::vector<StreamEvent> &events)
{
    const bool follows = std::exchange(m_skipsLineFeed, false);
    if (byte == '\n' && follows)
        return;
    if (byte == '\n' || byte == '\r') {
        m_skipsLineFeed = byte == '\r';
        m_lineEnd = m_position;
        endLine(events);
        m_line.clear();
        return;
    }
    if (m_from < 0)
        m_from = m_position;
    if (m_line.size() < keptOfLine)
        m_line.append(byte);
    if (m_position == 2 && m_line == byteOrderMark) {
        m_line.clear();
        m_from = -1;
    }
}

void EventStreamReader::endLine(std::vector<StreamEvent> &events)
{
    if (m_form == StreamForm::JsonLines) {
        const auto first = std::find_if_not(m_line.cbegin(), m_line.cend(), isBlankOfLines);
        m_hasData = first != m_line.cend();
        m_data = m_line.sliced(first - m_line.cbegin());
        dispatch(events);
    } else if (m_line.isEmpty()) {
        dispatch(events);
    } else if (m_line.startsWith(':')) {
        ++m_comments;
    } else {
        const qsizetype colon = m_line.indexOf(':');
        takeField(colon < 0 ? m_line : m_line.first(colon), valueOfField(m_line, colon).toByteArray());
    }
}

void EventStreamReader::takeField(const QByteArray &name, const QByteArray &value)
{
    if (name == "data") {
        if (m_hasData && m_data.size() < keptOfLine)
            m_data.append('\n');
        if (m_data.size() < keptOfLine)
            m_data.append(value);
        m_hasData = true;
    } else if (name == "event") {
        m_event.name = startOfText(value, longestIdentifier);
    } else if (name == "id" && !value.contains('\0')) {
        m_event.id = startOfText(value, longestIdentifier);
    }
}

void EventStreamReader::dispatch(std::vector<StreamEvent> &events)
{
    // Without data it is no event, whatever other fields there were.
    if (m_hasData) {
        m_event.from = m_from;
        m_event.to = m_lineEnd;
        m_event.start = startOfText(m_data, StreamEvent::longestStart);
        events.push_back(std::move(m_event));
    }
    m_event = {};
    m_data.clear();
    m_hasData = false;
    m_from = -1;
}

void EventStreamReader::finish(StreamEnd end, std::vector<StreamEvent> &events)
{
    m_lineEnd = m_position;
    const std::size_t before = events.size();
    if (!m_line.isEmpty())
        endLine(events);
    m_line.clear();
    if (m_form == StreamForm::JsonLines && end == StreamEnd::Complete)
        return;
    dispatch(events);
    if (events.size() > before)
        events.back().isWhole = false;
}

QByteArray dataOfEvent(StreamForm form, QByteArrayView bytes)
{
    if (form == StreamForm::JsonLines) {
        while (!bytes.isEmpty() && isBlankOfLines(bytes.front()))
            bytes = bytes.sliced(1);
        return bytes.toByteArray();
    }
    QByteArray data;
    bool isFirst = true;
    while (!bytes.isEmpty()) {
        const auto end =
            std::find_if(bytes.begin(), bytes.end(), [](char c) { return c == '\n' || c == '\r'; });
        const QByteArrayView line = bytes.first(end - bytes.begin());
        const bool isPair = end != bytes.end() && *end == '\r' && end + 1 != bytes.end() && end[1] == '\n';
        bytes = end == bytes.end() ? QByteArrayView() : bytes.sliced(line.size() + (isPair ? 2 : 1));
        const qsizetype colon = line.indexOf(':');
        if ((colon < 0 ? line : line.first(colon)) != "data")
            continue;
        if (!isFirst)
            data.append('\n');
        data.append(valueOfField(line, colon));
        isFirst = false;
    }
    return data;
}

} // namespace patlas
