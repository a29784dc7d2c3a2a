// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/Refusal.h"

#include "core/diagnosis/ResponseMessage.h"

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// More than any service says; bounds the work of the patterns.
constexpr qsizetype maxRefusalMessage = 2'000;

FindingKind findingKindFor(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::CredentialMissing:
        return FindingKind::CredentialMissing;
    case RefusalReason::CredentialMisplaced:
        return FindingKind::CredentialInWrongHeader;
    case RefusalReason::CredentialUnknown:
        return FindingKind::CredentialPlaced;
    case RefusalReason::TokenExpired:
        return FindingKind::TokenExpired;
    case RefusalReason::TokenRevoked:
        return FindingKind::TokenRevoked;
    case RefusalReason::ScopeMissing:
        return FindingKind::ScopeMissing;
    case RefusalReason::RoleTooLow:
        return FindingKind::RoleTooLow;
    case RefusalReason::NotAMember:
        return FindingKind::NotAMember;
    case RefusalReason::ParameterMismatch:
        return FindingKind::ParameterMismatch;
    }
    return FindingKind::CredentialMissing;
}

} // namespace

std::optional<Refusal> readRefusal(const ApiDescription *api, int status, const QByteArray &bodyStart)
{
    if (status == 413)
        return Refusal{FindingKind::BodyTooLarge, {}, {}};
    if (!api)
        return std::nullopt;
    const QString message = responseMessage(bodyStart).left(maxRefusalMessage);
    for (const RefusalPattern &each : api->refusals) { // the first match wins
        if (each.status != status)
            continue;
        const QRegularExpressionMatch match = each.words.match(message);
        if (match.hasMatch())
            return Refusal{findingKindFor(each.reason), match.captured(u"subject"_s),
                           match.captured(u"limit"_s)};
    }
    return std::nullopt;
}

bool confirms(const Refusal &refusal, const Finding &finding)
{
    switch (refusal.kind) {
    case FindingKind::CredentialMissing:
        // A token of another environment is not sent, so the service reports it as missing.
        return finding.kind == FindingKind::CredentialMissing
            || finding.kind == FindingKind::WrongEnvironment;
    case FindingKind::ScopeMissing:
        return finding.kind == refusal.kind && finding.scopes.contains(refusal.subject);
    default:
        return finding.kind == refusal.kind;
    }
}

} // namespace patlas
