// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/PreflightRules.h"

#include "core/preflight/FindingWording.h"

#include <algorithm>

namespace patlas {

namespace {

std::vector<const SecurityScheme *> schemesOf(const PreflightRun &run, const SecurityAlternative &alternative)
{
    std::vector<const SecurityScheme *> schemes;
    for (const SchemeUse &use : alternative) {
        const SecurityScheme *scheme = run.context.api->scheme(use.schemeId);
        if (scheme && scheme->canBeFilled())
            schemes.push_back(scheme);
    }
    return schemes;
}

bool takes(const PreflightRun &run, const SecurityAlternative &alternative, CredentialKind kind)
{
    const auto schemes = schemesOf(run, alternative);
    return std::any_of(schemes.begin(), schemes.end(),
                       [kind](const SecurityScheme *scheme) { return scheme->credential == kind; });
}

bool takesAnywhere(const PreflightRun &run, CredentialKind kind)
{
    const auto &security = run.report.operation->security;
    return std::any_of(security.begin(), security.end(),
                       [&](const SecurityAlternative &alternative) { return takes(run, alternative, kind); });
}

bool isEverywhere(const PreflightRun &run, CredentialKind kind)
{
    const auto &security = run.report.operation->security;
    return std::all_of(security.begin(), security.end(),
                       [&](const SecurityAlternative &alternative) { return takes(run, alternative, kind); });
}

// A token is bound to the origin of its environment; for other origins it counts as missing.
bool isFromHere(const PreflightRun &run, const QString &environmentId)
{
    return run.isEnvironmentOrigin && environmentId == run.context.environment.id;
}

bool isAvailable(const PreflightRun &run, CredentialKind kind)
{
    return kind == CredentialKind::ProjectToken
        ? run.chosenProject && isFromHere(run, run.chosenProject->environmentId)
        : run.chosenPersonal && isFromHere(run, run.chosenPersonal->environmentId);
}

AvailableCredentials availableCredentials(const PreflightRun &run)
{
    AvailableCredentials available;
    available.project = isAvailable(run, CredentialKind::ProjectToken);
    available.personal = isAvailable(run, CredentialKind::PersonalAccessToken);
    if (available.personal)
        available.scopes = run.chosenPersonal->scopes;
    return available;
}

void place(PreflightRun &run, const SecurityScheme &scheme, bool alone)
{
    Placement placement;
    placement.header = scheme.header;
    placement.bearer = scheme.bearer;
    placement.credential = scheme.credential;
    placement.variable = scheme.variable;
    placement.recommendedOnly = !isEverywhere(run, scheme.credential);
    const QString header = QString::fromLatin1(scheme.header);
    QString sentence;
    if (scheme.credential == CredentialKind::ProjectToken) {
        run.placedProject = run.chosenProject;
        placement.tokenId = run.chosenProject->id;
        placement.tokenName = run.chosenProject->name;
        sentence = wording::carriesProject(header, placement.tokenName);
    } else {
        run.placedPersonal = run.chosenPersonal;
        placement.tokenId = run.chosenPersonal->id;
        placement.tokenName = run.chosenPersonal->name;
        sentence = alone ? wording::carriesPersonalAlone(header, placement.tokenName)
                         : wording::carriesPersonal(header, placement.tokenName, placement.recommendedOnly);
    }
    run.report.placements.push_back(std::move(placement));
    run.add(FindingKind::CredentialPlaced, Severity::Ok, std::move(sentence));
}

void reportMissing(PreflightRun &run, CredentialKind kind)
{
    const bool project = kind == CredentialKind::ProjectToken;
    if (project ? run.chosenProject != nullptr : run.chosenPersonal != nullptr) {
        run.lacksForeign = true; // reported by reportForeign
        return;
    }
    const QString &id = project ? run.draft.projectTokenId : run.draft.personalTokenId;
    const QString needed = wording::credentialMissing(run.title(), kind);
    if (id.isEmpty())
        run.add(FindingKind::CredentialMissing, Severity::Blocking, needed);
    else
        run.add(FindingKind::CredentialMissing, Severity::Blocking, wording::credentialGone(kind), needed);
}

void reportUnfilled(PreflightRun &run, const QString &schemeId)
{
    const SecurityScheme *scheme = run.context.api->scheme(schemeId);
    const bool isCertificate = scheme && scheme->kind == SchemeKind::MutualTls;
    run.add(FindingKind::CredentialNotSupported, isCertificate ? Severity::Warning : Severity::Blocking,
            wording::schemeNotFilled(run.title(), wording::schemeInWords(scheme, schemeId)),
            isCertificate ? wording::certificateDetail() : wording::schemeNotFilledDetail())
        .certain = !isCertificate && run.isCertain(run.report.operation->confidence);
}

void reportForeign(PreflightRun &run, const QString &name, const QString &environmentId)
{
    if (environmentId != run.context.environment.id) {
        run.add(FindingKind::WrongEnvironment, Severity::Blocking,
                wording::tokenOfOtherEnvironment(name, run.context.environment.name),
                wording::tokenOfOtherEnvironmentDetail());
    }
}

void reportUnused(PreflightRun &run)
{
    const ProjectApiToken *project = run.chosenProject;
    if (project && !takesAnywhere(run, CredentialKind::ProjectToken)
        && takesAnywhere(run, CredentialKind::PersonalAccessToken)) {
        run.add(FindingKind::CredentialUnused, Severity::Info,
                wording::projectUnused(run.title(), project->name));
    }
    const PersonalAccessToken *personal = run.chosenPersonal;
    if (personal && !takesAnywhere(run, CredentialKind::PersonalAccessToken))
        run.add(FindingKind::CredentialUnused, Severity::Info,
                wording::personalUnused(run.title(), personal->name));
}

QStringList fittingTokens(const PreflightRun &run)
{
    QStringList names;
    const QStringList scopes = run.context.api->scopesFor(*run.report.operation);
    for (const PersonalAccessToken &token : run.context.personalTokens) {
        const bool fits = std::all_of(scopes.begin(), scopes.end(), [&token](const QString &scope) {
            return token.scopes.contains(scope);
        });
        if (fits && token.environmentId == run.context.environment.id && isUsable(token, run.context.now))
            names.append(token.name);
    }
    return names;
}

} // namespace

void placeCredentials(PreflightRun &run)
{
    if (!run.typedUrl)
        return;
    if (!run.report.operation) {
        if (!run.isEnvironmentOrigin && (run.chosenProject || run.chosenPersonal)) {
            run.add(FindingKind::WrongEnvironment, Severity::Blocking,
                    wording::otherHost(run.typedUrl->origin.host(), run.context.environment.name),
                    wording::otherHostDetail());
        }
        return;
    }
    run.needs = chooseAlternative(*run.context.api, *run.report.operation, availableCredentials(run));
    if (!run.needs || (run.needs->isPublic() && !takesAnywhere(run, CredentialKind::PersonalAccessToken))) {
        run.add(FindingKind::NothingNeeded, Severity::Ok, wording::nothingNeeded(run.title()));
    } else {
        const SecurityAlternative &alternative = run.report.operation->security[run.needs->alternative];
        for (const QString &schemeId : run.needs->unfilled)
            reportUnfilled(run, schemeId);
        std::vector<const SecurityScheme *> schemes = schemesOf(run, alternative);
        std::erase_if(schemes, [&run](const SecurityScheme *scheme) {
            return run.needs->unfilled.contains(scheme->id);
        });
        for (const SecurityScheme *scheme : schemes) {
            if (isAvailable(run, scheme->credential))
                place(run, *scheme, schemes.size() == 1);
            else
                reportMissing(run, scheme->credential);
        }
        const bool left = takesAnywhere(run, CredentialKind::PersonalAccessToken) && !run.needs->personal
            && run.needs->canBeFilled();
        if (left && !run.chosenPersonal) {
            run.add(FindingKind::CredentialRecommended, Severity::Warning,
                    wording::personalRecommended(run.title()),
                    wording::personalRecommendedDetail(fittingTokens(run)))
                .certain = run.isSandbox(); // elsewhere it may be required after all
        }
    }
    if (run.chosenProject && takesAnywhere(run, CredentialKind::ProjectToken))
        reportForeign(run, run.chosenProject->name, run.chosenProject->environmentId);
    if (run.chosenPersonal && takesAnywhere(run, CredentialKind::PersonalAccessToken))
        reportForeign(run, run.chosenPersonal->name, run.chosenPersonal->environmentId);
    reportUnused(run);
}

void checkCredentials(PreflightRun &run)
{
    if (const ProjectApiToken *project = run.placedProject; project && project->secretMissing)
        run.refuse(FindingKind::TokenSecretMissing, wording::secretMissing(project->name),
                   wording::secretMissingDetail());
    const PersonalAccessToken *personal = run.placedPersonal;
    if (!personal)
        return;
    if (personal->revoked.isValid()) {
        run.add(FindingKind::TokenRevoked, Severity::Blocking,
                wording::tokenRevoked(personal->name, personal->revoked.toLocalTime().date()));
    } else if (personal->expires.isValid() && personal->expires <= run.context.now) {
        run.add(FindingKind::TokenExpired, Severity::Blocking,
                wording::tokenExpired(personal->name, personal->expires.toLocalTime().date()));
    }
    if (personal->secretMissing)
        run.refuse(FindingKind::TokenSecretMissing, wording::secretMissing(personal->name),
                   wording::secretMissingDetail());
}

} // namespace patlas
