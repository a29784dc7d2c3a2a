// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace patlas {

/// RFC 9110 `token`: what a header name or a method may be made of.
bool isHttpToken(QByteArrayView text);

/// Headers that Patlas fills itself from stored tokens, or never sends: a value typed by hand is left out.
bool isCredentialHeader(QStringView name);

/// Whether the header is likely to hold a key (X-Api-Key, X-Auth-Token …): sent as typed, never kept or
/// shown.
bool holdsKey(QStringView name);

/// Headers that belong to the connection: only the HTTP engine can set them truthfully.
bool isConnectionHeader(QStringView name);

} // namespace patlas
