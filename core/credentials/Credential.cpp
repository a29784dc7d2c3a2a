// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/Credential.h"

#include "core/secret/TokenPatterns.h"

#include <algorithm>
#include <iterator>

namespace patlas {

TokenStatus statusOf(const Credential &credential, const QDateTime &now)
{
    constexpr int soonDays = 7;
    if (credential.revoked.isValid())
        return TokenStatus::Revoked;
    if (credential.expires.isValid() && !credential.renews && credential.expires <= now)
        return TokenStatus::Expired;
    if (credential.secretMissing)
        return TokenStatus::MissingFromKeychain;
    if (credential.refused.isValid())
        return TokenStatus::Refused;
    if (credential.expires.isValid() && !credential.renews && credential.expires <= now.addDays(soonDays))
        return TokenStatus::ExpiresSoon;
    return TokenStatus::Active;
}

bool isUsable(const Credential &credential, const QDateTime &now)
{
    const TokenStatus status = statusOf(credential, now);
    return status == TokenStatus::Active || status == TokenStatus::ExpiresSoon
        || status == TokenStatus::Refused;
}

std::optional<int> lifetimeDays(const Credential &credential)
{
    const QDateTime &from = credential.created.isValid() ? credential.created : credential.added;
    if (!credential.expires.isValid() || !from.isValid())
        return std::nullopt;
    return std::max(1, int(from.daysTo(credential.expires)));
}

bool knowsScopes(const Credential &credential)
{
    return !credential.scopes.isEmpty() || credential.told.saysScopes;
}

std::vector<Credential> personalCredentials(const std::vector<Credential> &all)
{
    std::vector<Credential> some;
    std::copy_if(all.begin(), all.end(), std::back_inserter(some),
                 [](const Credential &each) { return each.isPersonal; });
    return some;
}

std::vector<Credential> otherCredentials(const std::vector<Credential> &all)
{
    std::vector<Credential> some;
    std::copy_if(all.begin(), all.end(), std::back_inserter(some),
                 [](const Credential &each) { return !each.isPersonal; });
    return some;
}

QMap<QString, QString> attributesOf(std::string_view secret)
{
    const QHash<QString, QString> parts = TokenPatterns::current()->partsOf(secret);
    QMap<QString, QString> attributes;
    for (auto part = parts.cbegin(); part != parts.cend(); ++part)
        attributes.insert(part.key(), part.value());
    return attributes;
}

} // namespace patlas
