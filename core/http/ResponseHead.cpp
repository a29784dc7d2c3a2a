// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/ResponseHead.h"

#include <algorithm>

namespace patlas {

namespace {

QByteArrayView withoutEnd(QByteArrayView line)
{
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

bool isStatusLine(QByteArrayView line)
{
    return line.first(std::min<qsizetype>(line.size(), 5)).compare("HTTP/", Qt::CaseInsensitive) == 0;
}

bool isInterimStatus(int status)
{
    return status >= 100 && status < 200 && status != 101; // after 101 another protocol follows
}

std::pair<QByteArray, QByteArray> headerOf(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0)
        return {line.toByteArray(), {}};
    return {line.first(colon).toByteArray(), line.sliced(colon + 1).trimmed().toByteArray()};
}

} // namespace

bool ResponseHead::feed(QByteArrayView line)
{
    m_bytes += line.size();
    if (m_bytes > maxBytes)
        return false;
    line = withoutEnd(line);
    if (isStatusLine(line) && (m_status == 0 || m_isComplete)) {
        begin(line);
    } else if (line.isEmpty() && isInterimStatus(m_status)) {
        m_interim.push_back({m_status, m_reason, m_headers});
        m_status = 0;
        m_headers.clear();
    } else if (line.isEmpty()) {
        m_isComplete = m_status != 0;
    } else {
        HeaderList &list = m_isComplete ? m_trailers : m_headers;
        const bool continues = (line.startsWith(' ') || line.startsWith('\t')) && !list.empty();
        if (continues) // RFC 9112 5.2: obsolete, and shown as it is
            list.back().second.append("\r\n").append(line.data(), line.size());
        else
            list.push_back(headerOf(line));
    }
    return true;
}

void ResponseHead::begin(QByteArrayView statusLine)
{
    // One before was that of a proxy that asked who is there.
    m_isComplete = false;
    m_headers.clear();
    m_trailers.clear();
    const QByteArray line = statusLine.toByteArray();
    const qsizetype blank = line.indexOf(' ');
    // No longer than "HTTP/1.1": whatever else stands there is no version, and could repeat a secret.
    constexpr qsizetype longest = 8;
    m_protocol = line.left(blank < 0 ? longest : std::min(blank, longest));
    const QByteArray rest = blank < 0 ? QByteArray() : line.mid(blank + 1);
    m_status = rest.left(3).toInt();
    m_reason = rest.mid(4);
}

QByteArray ResponseHead::value(const char *name) const
{
    for (const auto &[each, value] : m_headers) {
        if (each.trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace patlas
