// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace patlas {

/// RFC 9110 `token`: the characters allowed in a header name or a method.
bool isHttpToken(QByteArrayView text);

/// Headers that Patlas sets itself from stored tokens, or never sends: a typed value is left out. Of Cookie,
/// where it holds what a credential stands for.
bool isCredentialHeader(QStringView name);

/// Headers that belong to the connection: only the HTTP engine can set them correctly.
bool isConnectionHeader(QStringView name);

} // namespace patlas
