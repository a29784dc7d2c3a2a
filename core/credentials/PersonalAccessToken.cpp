// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/PersonalAccessToken.h"

namespace patlas {

TokenStatus statusOf(const PersonalAccessToken &token, const QDateTime &now)
{
    constexpr int soonDays = 7;
    if (token.revoked.isValid())
        return TokenStatus::Revoked;
    if (token.expires.isValid() && token.expires <= now)
        return TokenStatus::Expired;
    if (token.secretMissing)
        return TokenStatus::MissingFromKeychain;
    if (token.expires.isValid() && token.expires <= now.addDays(soonDays))
        return TokenStatus::ExpiresSoon;
    return TokenStatus::Active;
}

bool isUsable(const PersonalAccessToken &token, const QDateTime &now)
{
    const TokenStatus status = statusOf(token, now);
    return status == TokenStatus::Active || status == TokenStatus::ExpiresSoon;
}

} // namespace patlas
