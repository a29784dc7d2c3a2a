// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/Secret.h"

#include <QByteArray>

#include <initializer_list>
#include <string_view>

namespace patlas {

/// In base64url, without padding: the text of 32 bytes has 43 characters. From the system's generator.
Secret randomText(std::size_t bytes = 32);

/// Percent-encoded for application/x-www-form-urlencoded: everything but letters, digits and "-._~".
Secret formEncoded(std::string_view text);
/// The other way round; "+" stands for a blank.
Secret formDecoded(std::string_view text);
Secret base64Encoded(std::string_view bytes);
Secret joined(std::initializer_list<std::string_view> parts);

/// Same bytes, compared in constant time for equal lengths.
bool isSame(std::string_view left, std::string_view right);

/// The challenge for a verifier: S256 (RFC 7636 4.2). Not secret.
QByteArray challengeOf(const Secret &verifier);

} // namespace patlas
