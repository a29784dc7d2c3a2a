// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace patlas {

/// A media type of a description without its parameters, in lower case: "application/json".
QString essenceOf(const QString &mediaType);
bool isJsonType(const QString &mediaType); ///< also application/vnd.x+json and ranges of it
bool isXmlType(const QString &mediaType); ///< also application/vnd.x+xml
bool isMultipartForm(const QString &mediaType);
bool isUrlEncodedForm(const QString &mediaType);

/// What can be sent as Content-Type: a range such as "*/*" becomes the type that Patlas sends in its place.
QString sentType(const QString &mediaType);

} // namespace patlas
