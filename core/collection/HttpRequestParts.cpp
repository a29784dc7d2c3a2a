// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/HttpRequestParts.h"

#include "core/base/Utf8.h"
#include "core/collection/HttpBodyLines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

void HttpRequestParts::addSeparator(const HttpLine &line)
{
    const QByteArrayView text = line.text(m_bytes);
    const auto end = std::find_if(text.begin(), text.end(), [](char c) { return c != '#'; });
    const qsizetype marks = end - text.begin();
    const QByteArrayView title = text.sliced(marks).trimmed();
    places.separator = line;
    places.title = title.isEmpty() ? ByteRange{line.begin + marks, line.begin + marks} : rangeOf(title);
    definition.title = exactFromUtf8(title);
}

void HttpRequestParts::addRequestLine(const HttpLine &line, const HttpRequestLine &read)
{
    definition.method = read.method.isEmpty() ? u"GET"_s : exactFromUtf8(read.method);
    definition.url = exactFromUtf8(read.url);
    definition.httpVersion = exactFromUtf8(read.version);
    const ByteRange url = rangeOf(read.url);
    places.method = read.method.isEmpty() ? ByteRange{url.begin, url.begin} : rangeOf(read.method);
    places.url = {{line, url}};
    places.version = read.version.isEmpty() ? ByteRange{url.end, url.end} : rangeOf(read.version);
}

void HttpRequestParts::addUrl(const HttpLine &line, QByteArrayView part)
{
    if (definition.httpVersion.isEmpty()) {
        const QByteArrayView version = takeHttpVersion(part);
        const qsizetype behind = rangeOf(part).end;
        definition.httpVersion = exactFromUtf8(version);
        places.version = version.isEmpty() ? ByteRange{behind, behind} : rangeOf(version);
    }
    places.url.push_back({line, rangeOf(part)});
    definition.url += exactFromUtf8(part);
}

void HttpRequestParts::addHeader(const HttpLine &line, const HttpKeyValue &header)
{
    constexpr qsizetype longestType = 100;
    if (header.key.compare("content-type", Qt::CaseInsensitive) == 0)
        m_mediaType = header.value.first(std::min(header.value.size(), longestType)).toByteArray().toLower();
    places.headers.push_back({line, rangeOf(header.key), rangeOf(header.value)});
    definition.headers.push_back({exactFromUtf8(header.key), exactFromUtf8(header.value)});
}

void HttpRequestParts::addMetadata(const HttpLine &line, QByteArrayView marker, const HttpKeyValue &metadata,
                                   bool isInHead)
{
    HttpMetadataPlace place;
    place.line = line;
    place.key = rangeOf(metadata.key);
    place.value = rangeOf(metadata.value);
    place.marker = rangeOf(marker);
    place.isInHead = isInHead;
    const QString value = exactFromUtf8(metadata.value);
    if (metadata.key == "name" && !value.isEmpty()) {
        place.kind = HttpMetadataPlace::Kind::Name;
        definition.name = value;
    } else if (metadata.key == "operation" && !value.isEmpty()) {
        place.kind = HttpMetadataPlace::Kind::Operation;
        definition.operationId = value;
    } else {
        definition.metadata.push_back({exactFromUtf8(metadata.key), value});
    }
    places.metadata.push_back(place);
}

void HttpRequestParts::addCheck(const HttpLine &line, QByteArrayView check, bool isBare)
{
    places.checks.push_back({line, rangeOf(check), isBare});
    definition.checks.append(exactFromUtf8(check));
}

void HttpRequestParts::addBodyLine(const HttpLine &line)
{
    places.body.push_back({line, bodyFileIn(line.text(m_bytes)).has_value()});
}

void HttpRequestParts::finishBody()
{
    definition.body = bodyPiecesOf(m_bytes, places.body);
}

bool HttpRequestParts::isMarkdown() const
{
    return m_mediaType.startsWith("text/markdown") || m_mediaType.startsWith("text/x-markdown");
}

bool HttpRequestParts::isOfMessages() const
{
    return m_mediaType.startsWith("multipart/") || m_mediaType.startsWith("message/")
        || m_mediaType.startsWith("application/http");
}

bool HttpRequestParts::isGraphQl() const
{
    const auto asks = [](const NamedValue &header) {
        return header.name.compare("X-Request-Type"_L1, Qt::CaseInsensitive) == 0
            && header.value.compare("GraphQL"_L1, Qt::CaseInsensitive) == 0;
    };
    return definition.method == "GRAPHQL"_L1
        || std::any_of(definition.headers.begin(), definition.headers.end(), asks)
        || (!places.body.empty() && beginsGraphQl(places.body.front().line.text(m_bytes)));
}

} // namespace patlas
