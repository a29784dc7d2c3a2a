// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QString>

namespace patlas {

/// What an authorization server says when it refuses (RFC 6749 4.1.2.1 and 5.2, RFC 8628 3.5).
enum class OAuthRefusal {
    None,
    InvalidRequest,
    InvalidClient,
    InvalidGrant,
    UnauthorizedClient,
    UnsupportedGrantType,
    UnsupportedResponseType,
    InvalidScope,
    AccessDenied,
    ServerError,
    TemporarilyUnavailable,
    AuthorizationPending,
    SlowDown,
    ExpiredToken,
    Other,
};

OAuthRefusal refusalNamed(const QString &code);

/// The sentences for it. `code` and `description` are the server's own words.
Error errorOf(OAuthRefusal refusal, const QString &code, const QString &description);

} // namespace patlas
