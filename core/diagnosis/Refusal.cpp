// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/Refusal.h"

#include "core/diagnosis/ResponseMessage.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct Pattern {
    FindingKind kind;
    QRegularExpression words; ///< may capture `subject` and `limit`
};

Pattern pattern(FindingKind kind, const char *words)
{
    return {kind, QRegularExpression(QLatin1String(words), QRegularExpression::CaseInsensitiveOption)};
}

// The first match wins: a token in the wrong header comes before the one that is missing because of it.
const std::vector<Pattern> &unauthorised()
{
    static const std::vector<Pattern> patterns{
        pattern(FindingKind::CredentialInWrongHeader, "token stands in |, not in X-Personal-Access-Token"),
        pattern(FindingKind::TokenExpired, "personal access token.* expired"),
        pattern(FindingKind::TokenRevoked, "personal access token.* (revoked|is not known)"),
        pattern(FindingKind::CredentialMissing, "needs (the|a) (project API|personal access) token"),
    };
    return patterns;
}

const std::vector<Pattern> &forbidden()
{
    static const std::vector<Pattern> patterns{
        pattern(FindingKind::ScopeMissing, "lacks the scope (?<subject>[a-z0-9_]+)"),
        pattern(FindingKind::RoleTooLow, "role (?<subject>\\S+) may not .*takes (?<limit>[^\\s.]+)"),
        pattern(FindingKind::NotAMember, "(?<subject>\\S+) is not a member of (?<limit>.+?)\\.?$"),
        pattern(FindingKind::ParameterMismatch, "parameter app names another project"),
    };
    return patterns;
}

} // namespace

std::optional<Refusal> readRefusal(int status, const QByteArray &bodyStart)
{
    if (status == 413)
        return Refusal{FindingKind::BodyTooLarge, {}, {}};
    if (status != 401 && status != 403)
        return std::nullopt;
    const QString message = responseMessage(bodyStart);
    for (const Pattern &each : status == 401 ? unauthorised() : forbidden()) {
        const QRegularExpressionMatch match = each.words.match(message);
        if (match.hasMatch())
            return Refusal{each.kind, match.captured(u"subject"_s), match.captured(u"limit"_s)};
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
