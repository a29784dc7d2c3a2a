// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorization/OAuthRefusal.h"
#include "core/base/Result.h"
#include "core/secret/Secret.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <string_view>

namespace patlas {

/// What a flow ends with.
struct Grant {
    Secret accessToken;
    Secret refreshToken; ///< empty: the server gave none
    QStringList scopes; ///< granted; sorted, unique
    QDateTime expires; ///< UTC; null: not said
};

/// A response of the token endpoint: a grant, or why there is none.
struct TokenAnswer {
    std::optional<Grant> grant;
    OAuthRefusal refusal = OAuthRefusal::None; ///< None too where it is not a response of the protocol
    Error error; ///< if there is no grant
};

/// Reads it (RFC 6749 5.1 and 5.2). `asked`: the scopes that were asked for, which are the granted ones where
/// the response names none. `now` in UTC.
TokenAnswer readTokenResponse(int status, std::string_view body, const QStringList &asked,
                              const QDateTime &now);

} // namespace patlas
