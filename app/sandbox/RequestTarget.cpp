// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/RequestTarget.h"

#include <algorithm>

namespace patlas::sandbox {

namespace {

constexpr QByteArrayView scheme("http://");

bool isAlphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isVisible(char c)
{
    return c > 0x20 && c < 0x7f;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isInHost(char c)
{
    return isAlphanumeric(c) || QByteArrayView("-._~%!$&'()*+,;=").contains(c);
}

bool isInAddress(char c)
{
    return isAlphanumeric(c) || c == ':' || c == '.';
}

void setPathAndQuery(RequestTarget &parsed, QByteArrayView text)
{
    const qsizetype question = text.indexOf('?');
    parsed.path = (question < 0 ? text : text.first(question)).toByteArray();
    if (question >= 0)
        parsed.query = text.sliced(question + 1).toByteArray();
    if (parsed.path.isEmpty())
        parsed.path = "/";
}

std::optional<RequestTarget> parseAbsolute(QByteArrayView target)
{
    if (target.size() <= scheme.size()
        || target.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const QByteArrayView rest = target.sliced(scheme.size());
    const auto end = std::find_if(rest.begin(), rest.end(), [](char c) { return c == '/' || c == '?'; });
    const qsizetype length = end - rest.begin();
    RequestTarget parsed;
    parsed.authority = rest.first(length).toByteArray();
    if (parsed.authority.isEmpty() || !isHostAndPort(parsed.authority))
        return std::nullopt;
    setPathAndQuery(parsed, rest.sliced(length));
    return parsed;
}

} // namespace

std::optional<RequestTarget> parseTarget(QByteArrayView method, QByteArrayView target)
{
    if (target.isEmpty() || !std::all_of(target.begin(), target.end(), isVisible) || target.contains('#'))
        return std::nullopt;
    RequestTarget parsed;
    if (method == QByteArrayView("CONNECT")) {
        if (!target.contains(':') || !isHostAndPort(target))
            return std::nullopt;
        parsed.authority = target.toByteArray();
        return parsed;
    }
    if (target == QByteArrayView("*") && method == QByteArrayView("OPTIONS")) {
        parsed.path = "*";
        return parsed;
    }
    if (!target.startsWith('/'))
        return parseAbsolute(target);
    setPathAndQuery(parsed, target);
    return parsed;
}

bool isHostAndPort(QByteArrayView text)
{
    qsizetype hostEnd = text.indexOf(':');
    if (text.startsWith('[')) {
        hostEnd = text.indexOf(']') + 1;
        if (hostEnd < 3 || !std::all_of(text.begin() + 1, text.begin() + hostEnd - 1, isInAddress))
            return false;
    } else {
        if (hostEnd < 0)
            hostEnd = text.size();
        if (!std::all_of(text.begin(), text.begin() + hostEnd, isInHost))
            return false;
    }
    const QByteArrayView port = text.sliced(hostEnd);
    return port.isEmpty()
        || (port.startsWith(':') && port.size() <= 6 && std::all_of(port.begin() + 1, port.end(), isDigit));
}

} // namespace patlas::sandbox
