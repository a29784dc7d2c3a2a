// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/environment/Environment.h"
#include "core/http/Origin.h"
#include "core/request/RequestDraft.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace patlas {

/// The typed address, split into parts, templates not filled in. Nothing is normalised, so that "//" or
/// ".." in a typed path can never become another host.
struct TypedUrl {
    QUrl origin; ///< scheme, host and port only
    QString path; ///< as typed, begins with "/", may hold {templates}
    QString query; ///< as typed, without "?"
    bool hasQuery = false; ///< a "?" was typed; nothing may follow it
};

/// The address to request.
struct FilledUrl {
    QUrl url; ///< every part encoded as RFC 3986 wants it
    /// Path and query as they go on the wire: what was typed stays as it is, except for what `asWritten`
    /// encodes.
    QByteArray target;
};

/// InvalidInput for user-info, control characters, schemes other than http(s), an empty or invalid host.
Result<TypedUrl> readTypedUrl(const QString &text, const Environment &environment);

/// What follows the authority of an address, as typed: the path begins with "/". The fragment is left out,
/// because it is never sent (RFC 9110).
struct PathAndQuery {
    QString path;
    QString query;
    bool hasQuery = false;
};
PathAndQuery pathAndQuery(const QString &typed);
/// The path of an API's base, encoded, without a trailing "/".
QString basePath(const QUrl &base);
/// The part of a path after a base ("/" if nothing follows); nullopt when the path is not below the base.
std::optional<QString> pathBelow(const QString &base, const QString &path);

/// The path relative to the environment's API ("/tags"); nullopt when it is on another host or outside of the
/// API, or when it has dot segments and so may be outside.
std::optional<QString> apiPath(const TypedUrl &url, const Environment &environment);

/// What {templates} are filled with, by their names, encoded (see encodedPathValues).
using EncodedValues = QHash<QString, QByteArray>;

/// Names of {templates} in the path that nothing fills, in order.
QStringList unfilledTemplates(const QString &path, const EncodedValues &values);

/// Whether a segment of the path as typed is "." or "..", also percent-encoded. Servers resolve them, so such
/// a path may be any path of its host.
bool hasDotSegment(const QString &path);

/// Text with only those characters percent-encoded that cannot stand in a request line: blanks, control
/// characters, "#" and bytes beyond ASCII.
QByteArray asWritten(const QString &text);

/// The URL to request; `items` ("name=value", encoded) follow the typed query. InvalidInput when a value
/// would make a segment "." or "..", which would change the address.
Result<FilledUrl> filledUrl(const TypedUrl &typed, const EncodedValues &pathValues,
                            const QByteArrayList &items);

} // namespace patlas
