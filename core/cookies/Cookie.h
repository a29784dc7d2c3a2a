// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/Secret.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace patlas {

/// Which requests a cookie goes with that another site caused (RFC 6265bis 5.5).
enum class SameSite {
    Unset, ///< as Lax
    None,
    Lax,
    Strict,
};

/// A cookie without its value. Holds no secret.
struct CookieFacts {
    QByteArray name = {}; ///< may be empty
    QByteArray domain = {}; ///< lower case, as in an address, without a dot in front
    QByteArray path = "/";
    bool isHostOnly = true; ///< for the host `domain` and none below it
    bool isSecure = false;
    bool isHttpOnly = false;
    SameSite sameSite = SameSite::Unset;
    std::optional<QDateTime> expires = std::nullopt; ///< UTC; nothing: with the jar
    QDateTime created = {}; ///< UTC
    QDateTime used = {}; ///< UTC; when it was last sent or set

    /// A jar has one of these.
    bool isSameAs(const CookieFacts &other) const
    {
        return name == other.name && domain == other.domain && isHostOnly == other.isHostOnly
            && path == other.path;
    }
    bool operator==(const CookieFacts &) const = default;
};

/// Move-only, because its value gives access.
struct Cookie {
    CookieFacts facts;
    Secret value;
};

} // namespace patlas
