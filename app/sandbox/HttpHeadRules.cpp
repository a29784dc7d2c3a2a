// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/HttpHeadRules.h"

#include "app/sandbox/RequestTarget.h"

#include <QByteArrayList>
#include <QRegularExpression>

#include <algorithm>
#include <cctype>

using namespace Qt::StringLiterals;

namespace patlas::sandbox {

namespace {

/// RFC 9112, 3.2: exactly one Host with HTTP/1.1, at most one with HTTP/1.0.
bool hasValidHost(const HttpRequestHead &head)
{
    const std::vector<QByteArray> hosts = head.values("Host");
    if (hosts.empty())
        return head.minorVersion == 0;
    return hosts.size() == 1 && isHostAndPort(hosts.front());
}

/// RFC 9110, 8.6, lets a recipient take several lengths for one where they agree. Another program on the way
/// may not, so they are refused.
HttpRefusal refusalForLength(const HttpRequestHead &head)
{
    const std::vector<QByteArray> lengths = head.values("Content-Length");
    if (lengths.size() > 1 || (lengths.size() == 1 && lengths.front().contains(',')))
        return {400, u"Content-Length is there more than once."_s};
    return {};
}

/// Beast assumes no body when chunked is not the last coding; RFC 9112, 6.3, requires a refusal.
HttpRefusal refusalForCoding(const HttpRequestHead &head)
{
    QByteArrayList codings;
    for (const QByteArray &value : head.values("Transfer-Encoding"))
        codings += value.toLower().split(',');
    if (codings.isEmpty())
        return {};
    for (QByteArray &coding : codings)
        coding = coding.trimmed();
    if (head.minorVersion == 0)
        return {400, u"HTTP/1.0 has no Transfer-Encoding."_s};
    if (!head.values("Content-Length").empty())
        return {400, u"Content-Length goes with Transfer-Encoding."_s};
    if (codings.takeLast() != "chunked" || codings.contains("chunked") || codings.contains(QByteArray()))
        return {400, u"Transfer-Encoding does not end with chunked, once."_s};
    if (!codings.isEmpty())
        return {501, u"The only transfer coding that the sandbox reads is chunked."_s};
    return {};
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

} // namespace

std::vector<QByteArray> HttpRequestHead::values(const char *name) const
{
    std::vector<QByteArray> found;
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            found.push_back(value);
    }
    return found;
}

HttpRefusal refusalForHead(const HttpRequestHead &head)
{
    if (!parseTarget(head.method, head.target))
        return {400, u"The request line has no valid target."_s};
    if (!hasValidHost(head))
        return {400, u"The request needs one Host header with a host."_s};
    if (const HttpRefusal refusal = refusalForLength(head); refusal.status != 0)
        return refusal;
    return refusalForCoding(head);
}

bool namesOtherVersion(const QByteArray &requestLine)
{
    static const QRegularExpression form(u"^[^ ]+ [^ ]+ HTTP/(?!1\\.[01]$)[0-9]\\.[0-9]$"_s);
    return form.match(QString::fromLatin1(requestLine)).hasMatch();
}

bool isLastChunk(const QByteArray &line)
{
    const auto end = std::find_if(line.begin(), line.end(), [](char c) { return c != '0'; });
    return end != line.begin() && end != line.end() && !std::isxdigit(static_cast<unsigned char>(*end));
}

bool isTrailer(const QByteArray &text)
{
    const QByteArrayList lines = text.split('\n');
    return std::all_of(lines.begin(), lines.end(), [](const QByteArray &line) {
        return line.size() <= 1
            || isToken(QByteArrayView(line).first(std::max<qsizetype>(line.indexOf(':'), 0)));
    });
}

} // namespace patlas::sandbox
