// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/PreflightRules.h"

#include "core/preflight/FindingWording.h"

#include <algorithm>

namespace patlas {

namespace {

std::vector<const SecurityScheme *> schemesOf(const Inquiry &inquiry, const SecurityAlternative &alternative)
{
    std::vector<const SecurityScheme *> schemes;
    for (const SchemeUse &use : alternative) {
        if (const SecurityScheme *scheme = inquiry.context.catalog->scheme(use.schemeId))
            schemes.push_back(scheme);
    }
    return schemes;
}

bool takes(const Inquiry &inquiry, const SecurityAlternative &alternative, CredentialKind kind)
{
    const auto schemes = schemesOf(inquiry, alternative);
    return std::any_of(schemes.begin(), schemes.end(),
                       [kind](const SecurityScheme *scheme) { return scheme->credential == kind; });
}

bool takesAnywhere(const Inquiry &inquiry, CredentialKind kind)
{
    const auto &security = inquiry.report.operation->security;
    return std::any_of(security.begin(), security.end(), [&](const SecurityAlternative &alternative) {
        return takes(inquiry, alternative, kind);
    });
}

bool isEverywhere(const Inquiry &inquiry, CredentialKind kind)
{
    const auto &security = inquiry.report.operation->security;
    return std::all_of(security.begin(), security.end(), [&](const SecurityAlternative &alternative) {
        return takes(inquiry, alternative, kind);
    });
}

// A token is bound to the origin of its environment; elsewhere it counts as not there.
bool isFromHere(const Inquiry &inquiry, const QString &environmentId)
{
    return inquiry.atHome && environmentId == inquiry.context.environment.id;
}

bool isAvailable(const Inquiry &inquiry, CredentialKind kind)
{
    return kind == CredentialKind::ProjectToken
        ? inquiry.chosenProject && isFromHere(inquiry, inquiry.chosenProject->environmentId)
        : inquiry.chosenPersonal && isFromHere(inquiry, inquiry.chosenPersonal->environmentId);
}

std::ptrdiff_t missingCount(const Inquiry &inquiry, const SecurityAlternative &alternative)
{
    const auto schemes = schemesOf(inquiry, alternative);
    return std::count_if(schemes.begin(), schemes.end(), [&](const SecurityScheme *scheme) {
        return !isAvailable(inquiry, scheme->credential);
    });
}

// The first alternative that can be had whole; else the one that lacks least, so that "Send anyway" sends the
// most.
const SecurityAlternative *chosenAlternative(const Inquiry &inquiry)
{
    const auto &security = inquiry.report.operation->security;
    const auto best =
        std::min_element(security.begin(), security.end(),
                         [&](const SecurityAlternative &left, const SecurityAlternative &right) {
                             return missingCount(inquiry, left) < missingCount(inquiry, right);
                         });
    return best == security.end() ? nullptr : &*best;
}

void place(Inquiry &inquiry, const SecurityScheme &scheme, bool alone)
{
    Placement placement;
    placement.header = scheme.header;
    placement.bearer = scheme.bearer;
    placement.credential = scheme.credential;
    placement.recommendedOnly = !isEverywhere(inquiry, scheme.credential);
    const QString header = QString::fromLatin1(scheme.header);
    QString sentence;
    if (scheme.credential == CredentialKind::ProjectToken) {
        inquiry.placedProject = inquiry.chosenProject;
        placement.tokenId = inquiry.chosenProject->id;
        placement.tokenName = inquiry.chosenProject->name;
        sentence = wording::carriesProject(header, placement.tokenName);
    } else {
        inquiry.placedPersonal = inquiry.chosenPersonal;
        placement.tokenId = inquiry.chosenPersonal->id;
        placement.tokenName = inquiry.chosenPersonal->name;
        sentence = alone ? wording::carriesPersonalAlone(header, placement.tokenName)
                         : wording::carriesPersonal(header, placement.tokenName, placement.recommendedOnly);
    }
    inquiry.report.placements.push_back(std::move(placement));
    inquiry.add(FindingKind::CredentialPlaced, Severity::Ok, std::move(sentence));
}

void reportMissing(Inquiry &inquiry, CredentialKind kind)
{
    const bool project = kind == CredentialKind::ProjectToken;
    if (project ? inquiry.chosenProject != nullptr : inquiry.chosenPersonal != nullptr) {
        inquiry.lacksForeign = true; // said by reportForeign
        return;
    }
    const QString &id = project ? inquiry.draft.projectTokenId : inquiry.draft.personalTokenId;
    const QString needed = wording::credentialMissing(inquiry.title(), kind);
    if (id.isEmpty())
        inquiry.add(FindingKind::CredentialMissing, Severity::Blocking, needed);
    else
        inquiry.add(FindingKind::CredentialMissing, Severity::Blocking, wording::credentialGone(kind),
                    needed);
}

void reportForeign(Inquiry &inquiry, const QString &name, const QString &environmentId)
{
    if (environmentId != inquiry.context.environment.id) {
        inquiry.add(FindingKind::WrongEnvironment, Severity::Blocking,
                    wording::tokenOfOtherEnvironment(name, inquiry.context.environment.name),
                    wording::tokenOfOtherEnvironmentDetail());
    }
}

void reportUnused(Inquiry &inquiry)
{
    const ProjectApiToken *project = inquiry.chosenProject;
    if (project && !takesAnywhere(inquiry, CredentialKind::ProjectToken)
        && takesAnywhere(inquiry, CredentialKind::PersonalAccessToken)) {
        inquiry.add(FindingKind::CredentialUnused, Severity::Info,
                    wording::projectUnused(inquiry.title(), project->name));
    }
    const PersonalAccessToken *personal = inquiry.chosenPersonal;
    if (personal && !takesAnywhere(inquiry, CredentialKind::PersonalAccessToken))
        inquiry.add(FindingKind::CredentialUnused, Severity::Info,
                    wording::personalUnused(inquiry.title(), personal->name));
}

QStringList fittingTokens(const Inquiry &inquiry)
{
    QStringList names;
    const QStringList scopes = inquiry.context.catalog->scopesFor(*inquiry.report.operation);
    for (const PersonalAccessToken &token : inquiry.context.personalTokens) {
        const bool fits = std::all_of(scopes.begin(), scopes.end(), [&token](const QString &scope) {
            return token.scopes.contains(scope);
        });
        if (fits && token.environmentId == inquiry.context.environment.id
            && isUsable(token, inquiry.context.now))
            names.append(token.name);
    }
    return names;
}

} // namespace

void placeCredentials(Inquiry &inquiry)
{
    if (!inquiry.typedUrl)
        return;
    if (!inquiry.report.operation) {
        if (!inquiry.atHome && (inquiry.chosenProject || inquiry.chosenPersonal)) {
            inquiry.add(FindingKind::WrongEnvironment, Severity::Blocking,
                        wording::otherHost(inquiry.typedUrl->origin.host(), inquiry.context.environment.name),
                        wording::otherHostDetail());
        }
        return;
    }
    const SecurityAlternative *alternative = chosenAlternative(inquiry);
    if (!alternative
        || (alternative->empty() && !takesAnywhere(inquiry, CredentialKind::PersonalAccessToken))) {
        inquiry.add(FindingKind::NothingNeeded, Severity::Ok, wording::nothingNeeded(inquiry.title()));
    } else {
        const auto schemes = schemesOf(inquiry, *alternative);
        for (const SecurityScheme *scheme : schemes) {
            if (isAvailable(inquiry, scheme->credential))
                place(inquiry, *scheme, schemes.size() == 1);
            else
                reportMissing(inquiry, scheme->credential);
        }
        const bool left = takesAnywhere(inquiry, CredentialKind::PersonalAccessToken)
            && !takes(inquiry, *alternative, CredentialKind::PersonalAccessToken);
        if (left && !inquiry.chosenPersonal) {
            inquiry
                .add(FindingKind::CredentialRecommended, Severity::Warning,
                     wording::personalRecommended(inquiry.title()),
                     wording::personalRecommendedDetail(fittingTokens(inquiry)))
                .certain = inquiry.isSandbox(); // elsewhere it may be required after all
        }
    }
    if (inquiry.chosenProject && takesAnywhere(inquiry, CredentialKind::ProjectToken))
        reportForeign(inquiry, inquiry.chosenProject->name, inquiry.chosenProject->environmentId);
    if (inquiry.chosenPersonal && takesAnywhere(inquiry, CredentialKind::PersonalAccessToken))
        reportForeign(inquiry, inquiry.chosenPersonal->name, inquiry.chosenPersonal->environmentId);
    reportUnused(inquiry);
}

void checkCredentials(Inquiry &inquiry)
{
    if (const ProjectApiToken *project = inquiry.placedProject; project && project->secretMissing)
        inquiry.refuse(FindingKind::TokenSecretMissing, wording::secretMissing(project->name),
                       wording::secretMissingDetail());
    const PersonalAccessToken *personal = inquiry.placedPersonal;
    if (!personal)
        return;
    if (personal->revoked.isValid()) {
        inquiry.add(FindingKind::TokenRevoked, Severity::Blocking,
                    wording::tokenRevoked(personal->name, personal->revoked.toLocalTime().date()));
    } else if (personal->expires.isValid() && personal->expires <= inquiry.context.now) {
        inquiry.add(FindingKind::TokenExpired, Severity::Blocking,
                    wording::tokenExpired(personal->name, personal->expires.toLocalTime().date()));
    }
    if (personal->secretMissing)
        inquiry.refuse(FindingKind::TokenSecretMissing, wording::secretMissing(personal->name),
                       wording::secretMissingDetail());
}

} // namespace patlas
