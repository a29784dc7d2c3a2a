// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/HttpRequestLine.h"

#include "core/collection/HttpLine.h"

#include <algorithm>
#include <array>

namespace patlas {

namespace {

constexpr std::array<const char *, 35> knownHttpMethods = {
    // RFC 9110, 5789, 4918, 3253, 3744, 4791, 5323
    "GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "CONNECT", "TRACE", "QUERY", "PROPFIND",
    "PROPPATCH", "MKCOL", "COPY", "MOVE", "LOCK", "UNLOCK", "CHECKOUT", "CHECKIN", "REPORT", "MERGE",
    "MKACTIVITY", "MKWORKSPACE", "VERSION-CONTROL", "BASELINE-CONTROL", "MKCALENDAR", "ACL", "SEARCH",
    // what tools write for something else than a method
    "GRAPHQL", "WEBSOCKET", "GRPC", "SSE", "MQTT", "AMQP", "RSOCKET"};
constexpr std::array<const char *, 5> otherHttpWords = {"WS", "WSS", "EVENTSOURCE", "MQTTS", "GRPCS"};

struct HttpProtocolName {
    const char *start;
    const char *name;
};
constexpr std::array<HttpProtocolName, 11> httpProtocolMethods = {{{"WEBSOCKET", "WebSocket"},
                                                                   {"WS", "WebSocket"},
                                                                   {"WSS", "WebSocket"},
                                                                   {"GRPC", "gRPC"},
                                                                   {"GRPCS", "gRPC"},
                                                                   {"SSE", "server-sent events"},
                                                                   {"EVENTSOURCE", "server-sent events"},
                                                                   {"MQTT", "MQTT"},
                                                                   {"MQTTS", "MQTT"},
                                                                   {"AMQP", "AMQP"},
                                                                   {"RSOCKET", "RSocket"}}};
constexpr std::array<HttpProtocolName, 8> httpProtocolSchemes = {{{"ws://", "WebSocket"},
                                                                  {"wss://", "WebSocket"},
                                                                  {"grpc://", "gRPC"},
                                                                  {"grpcs://", "gRPC"},
                                                                  {"mqtt://", "MQTT"},
                                                                  {"mqtts://", "MQTT"},
                                                                  {"amqp://", "AMQP"},
                                                                  {"rsocket://", "RSocket"}}};

bool isHttpLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isHttpLetterOrDigit(char c)
{
    return isHttpLetter(c) || (c >= '0' && c <= '9');
}

bool isKnownHttpMethod(QByteArrayView word, Qt::CaseSensitivity sensitivity = Qt::CaseSensitive)
{
    const auto isWord = [word, sensitivity](const char *known) {
        return word.compare(known, sensitivity) == 0;
    };
    return std::any_of(knownHttpMethods.begin(), knownHttpMethods.end(), isWord)
        || std::any_of(otherHttpWords.begin(), otherHttpWords.end(), isWord);
}

bool isHttpMethodWord(QByteArrayView word)
{
    return !word.isEmpty() && isHttpLetter(word.front()) && std::all_of(word.begin(), word.end(), [](char c) {
        return isHttpLetterOrDigit(c) || c == '-' || c == '_';
    });
}

bool isMethodInCapitals(QByteArrayView word)
{
    return std::none_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// Blanks within "{{ }}" belong to a URL; others do not.
bool hasBlankOutsideVariables(QByteArrayView url)
{
    for (qsizetype at = 0; at < url.size(); ++at) {
        if (url.sliced(at).startsWith("{{")) {
            const qsizetype close = url.indexOf("}}", at);
            if (close < 0)
                return std::any_of(url.begin() + at, url.end(), isHttpBlank);
            at = close + 1;
        } else if (isHttpBlank(url[at])) {
            return true;
        }
    }
    return false;
}

bool beginsWithScheme(QByteArrayView text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), [](char c) {
        return isHttpLetterOrDigit(c) || c == '+' || c == '-' || c == '.';
    });
    return end != text.begin() && isHttpLetter(text.front())
        && text.sliced(end - text.begin()).startsWith("://");
}

bool beginsAsUrl(QByteArrayView text)
{
    return text.startsWith("{{") || text.startsWith('/') || beginsWithScheme(text);
}

/// A host without a scheme: "localhost", "example.com/path", "host:8080", "[::1]".
bool beginsAsHost(QByteArrayView text)
{
    if (text.startsWith("[") && text.indexOf(']') > 2)
        return text.indexOf(':') > 0;
    const auto end = std::find_if(text.begin(), text.end(),
                                  [](char c) { return c == '/' || c == ':' || c == '?' || isHttpBlank(c); });
    const QByteArrayView host = text.first(end - text.begin());
    const bool isHost = !host.isEmpty() && isHttpLetterOrDigit(host.front())
        && isHttpLetterOrDigit(host.back()) && std::all_of(host.begin(), host.end(), [](char c) {
               return isHttpLetterOrDigit(c) || c == '-' || c == '.';
           });
    if (!isHost)
        return false;
    const bool hasPort =
        end != text.end() && *end == ':' && end + 1 != text.end() && *(end + 1) >= '0' && *(end + 1) <= '9';
    return hasPort || host == "localhost" || host.contains('.');
}

} // namespace

QByteArrayView takeHttpVersion(QByteArrayView &url)
{
    qsizetype at = url.size();
    while (at > 0 && !isHttpBlank(url[at - 1]))
        --at;
    const QByteArrayView word = url.sliced(at);
    constexpr qsizetype longest = 16;
    if (at == 0 || word.size() > longest || word.size() < 6 || !word.startsWith("HTTP/")
        || !std::all_of(word.begin() + 5, word.end(),
                        [](char c) { return c == '.' || (c >= '0' && c <= '9'); }))
        return {};
    url = url.first(at);
    while (!url.isEmpty() && isHttpBlank(url.back()))
        url.chop(1);
    return word;
}

std::optional<HttpRequestLine> requestLineIn(QByteArrayView text)
{
    const QByteArrayView line = text.trimmed();
    const qsizetype end = std::find_if(line.begin(), line.end(), isHttpBlank) - line.begin();
    const QByteArrayView word = line.first(end);
    HttpRequestLine read;
    read.url = line.sliced(end).trimmed();
    if (isHttpMethodWord(word)) {
        if (read.url.isEmpty() && isKnownHttpMethod(word))
            return HttpRequestLine{word, line.sliced(end), {}};
        read.version = takeHttpVersion(read.url);
        const bool isLikely = isMethodInCapitals(word) || isKnownHttpMethod(word, Qt::CaseInsensitive);
        const bool isCertain = isKnownHttpMethod(word) || beginsWithScheme(read.url)
            || (isLikely && (beginsAsUrl(read.url) || beginsAsHost(read.url) || read.url == "*"));
        if (!read.url.isEmpty() && isCertain) {
            read.method = word;
            return read;
        }
    }
    read.url = line;
    read.version = takeHttpVersion(read.url);
    if ((beginsAsUrl(read.url) || beginsAsHost(read.url)) && !hasBlankOutsideVariables(read.url))
        return read;
    return std::nullopt;
}

bool beginsRequest(QByteArrayView text)
{
    const QByteArrayView line = text.trimmed();
    const qsizetype end = std::find_if(line.begin(), line.end(), isHttpBlank) - line.begin();
    QByteArrayView url = line.sliced(end).trimmed();
    takeHttpVersion(url);
    return isKnownHttpMethod(line.first(end)) && beginsAsUrl(url) && !hasBlankOutsideVariables(url);
}

QByteArrayView otherProtocolOf(QByteArrayView method, QByteArrayView url)
{
    for (const HttpProtocolName &protocol : httpProtocolMethods) {
        if (method == protocol.start)
            return protocol.name;
    }
    for (const HttpProtocolName &protocol : httpProtocolSchemes) {
        if (url.size() > 12 ? url.first(12).startsWith(protocol.start) : url.startsWith(protocol.start))
            return protocol.name;
    }
    return {};
}

QByteArrayView urlContinuationIn(QByteArrayView text)
{
    const QByteArrayView part = text.trimmed();
    const bool goesOn = part.startsWith('?') || part.startsWith('&') || part.startsWith('/');
    if (!goesOn || part.startsWith("??") || part.startsWith("//") || part.startsWith("/*"))
        return {};
    return part;
}

} // namespace patlas
