// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/environment/Environment.h"
#include "core/http/Origin.h"
#include "core/request/RequestDraft.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <utility>
#include <vector>

namespace patlas {

/// The typed address, split into parts, templates not filled in. Nothing is normalised, so that "//" or
/// ".." in a typed path can never become another host.
struct TypedUrl {
    QUrl origin; ///< scheme, host and port only
    QString path; ///< as typed, begins with "/", may hold {templates}
    QString query; ///< as typed, without "?"
};

using QueryItems = std::vector<std::pair<QString, QString>>;

/// InvalidInput for user-info, control characters, schemes other than http(s), an empty or invalid host.
Result<TypedUrl> readTypedUrl(const QString &text, const Environment &environment);

/// What follows the authority of an address, as typed: the path begins with "/". The fragment is left out,
/// because it is never sent (RFC 9110).
struct PathAndQuery {
    QString path;
    QString query;
};
PathAndQuery pathAndQuery(const QString &typed);
/// The path of an API's base, encoded, without a trailing "/".
QString basePath(const QUrl &base);
/// The part of a path after a base ("/" if nothing follows); nullopt when the path is not below the base.
std::optional<QString> pathBelow(const QString &base, const QString &path);

/// The path relative to the environment's API ("/tags"); nullopt when it is on another host or outside of the
/// API.
std::optional<QString> apiPath(const TypedUrl &url, const Environment &environment);

/// Names of {templates} in the path that no enabled, non-empty parameter fills, in order.
QStringList unfilledTemplates(const QString &path, const std::vector<NamedValue> &parameters);

/// The URL to request. InvalidInput when a segment would be "." or "..", which clients and servers resolve
/// differently.
Result<QUrl> filledUrl(const TypedUrl &typed, const std::vector<NamedValue> &pathParameters,
                       const QueryItems &query);

} // namespace patlas
