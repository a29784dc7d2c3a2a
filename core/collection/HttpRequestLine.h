// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace patlas {

/// Method, URL and version of a request line, as parts of it.
struct HttpRequestLine {
    QByteArrayView method; ///< empty: a URL alone
    QByteArrayView url; ///< empty: a method alone
    QByteArrayView version; ///< empty: none
};

/// A line without its line end as the first line of a request: a known method in capitals and anything, any
/// other word and something that can only be a URL, or a URL alone.
std::optional<HttpRequestLine> requestLineIn(QByteArrayView text);

/// Whether a line, where there is a request already, begins another: a known method in capitals and what can
/// only be a URL.
bool beginsRequest(QByteArrayView text);

/// Which protocol other than HTTP a request is of, for a person ("WebSocket"); empty: HTTP.
QByteArrayView otherProtocolOf(QByteArrayView method, QByteArrayView url);

/// Takes " HTTP/1.1" off the end of a URL; empty: there is none.
QByteArrayView takeHttpVersion(QByteArrayView &url);

/// A line that goes on with the URL of the line before: "?a=b", "&c=d", "/path". The part of it.
QByteArrayView urlContinuationIn(QByteArrayView text);

} // namespace patlas
