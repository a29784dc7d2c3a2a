// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/PersonalAccessToken.h"

#include "core/secret/TokenPatterns.h"

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

QString appIdOf(std::string_view secret)
{
    const QHash<QString, QString> parts = TokenPatterns::current()->partsOf(secret);
    return parts.size() == 1 ? *parts.cbegin() : QString(); // the one part that is no secret
}

} // namespace patlas
