// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/HttpRegion.h"
#include "core/collection/HttpRequestLine.h"

#include <QByteArray>

namespace patlas {

/// A request as it is put together from the lines that say it, and where each part stands.
class HttpRequestParts {
public:
    explicit HttpRequestParts(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    void addSeparator(const HttpLine &line);
    void addRequestLine(const HttpLine &line, const HttpRequestLine &read);
    /// `part`: see urlContinuationIn().
    void addUrl(const HttpLine &line, QByteArrayView part);
    void addHeader(const HttpLine &line, const HttpKeyValue &header);
    void addMetadata(const HttpLine &line, QByteArrayView marker, const HttpKeyValue &metadata,
                     bool isInHead);
    void addCheck(const HttpLine &line, QByteArrayView check, bool isBare);
    void addBodyLine(const HttpLine &line);
    void finishBody();

    /// Of a document in Markdown, "#" begins a heading and no comment.
    bool isMarkdown() const;
    /// Whether the body may hold requests and responses itself.
    bool isOfMessages() const;
    /// Whether other tools send the body as a query of GraphQL.
    bool isGraphQl() const;

    RequestDefinition definition;
    HttpPlaces places;

private:
    ByteRange rangeOf(QByteArrayView part) const { return rangeIn(m_bytes, part); }

    QByteArrayView m_bytes;
    QByteArray m_mediaType; ///< in small letters
};

} // namespace patlas
