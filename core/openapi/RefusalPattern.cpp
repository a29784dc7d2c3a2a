// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/RefusalPattern.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr std::array<std::pair<QLatin1String, RefusalReason>, 9> refusalWords{{
    {"credential-missing"_L1, RefusalReason::CredentialMissing},
    {"credential-misplaced"_L1, RefusalReason::CredentialMisplaced},
    {"credential-unknown"_L1, RefusalReason::CredentialUnknown},
    {"token-expired"_L1, RefusalReason::TokenExpired},
    {"token-revoked"_L1, RefusalReason::TokenRevoked},
    {"scope-missing"_L1, RefusalReason::ScopeMissing},
    {"role-too-low"_L1, RefusalReason::RoleTooLow},
    {"not-a-member"_L1, RefusalReason::NotAMember},
    {"parameter-mismatch"_L1, RefusalReason::ParameterMismatch},
}};

} // namespace

std::optional<RefusalReason> refusalReason(const QString &word)
{
    for (const auto &[name, reason] : refusalWords) {
        if (word == name)
            return reason;
    }
    return std::nullopt;
}

QRegularExpression refusalExpression(const QString &expression)
{
    return QRegularExpression(u"(*LIMIT_MATCH=50000)"_s + expression,
                              QRegularExpression::CaseInsensitiveOption);
}

} // namespace patlas
