// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/PreflightRules.h"

#include "core/base/Find.h"
#include "core/preflight/CredentialChoice.h"
#include "core/preflight/CredentialWording.h"
#include "core/preflight/FindingWording.h"

#include <algorithm>

namespace patlas {

namespace {

const CredentialSlot &slotFor(const PreflightRun &run, const QString &slotId)
{
    // Every scheme that can be filled has its slot.
    return *run.context.api->credentialSlot(slotId);
}

bool takesAnywhere(const PreflightRun &run, const QString &slotId)
{
    return run.context.api->demandFor(*run.report.operation, slotId) != Demand::None;
}

// A credential is bound to the origin of its environment; for other origins it counts as missing.
const Credential *availableFor(const PreflightRun &run, const QString &slotId)
{
    const Credential *chosen = run.chosen(slotId);
    const bool isFromHere =
        chosen && run.isEnvironmentOrigin && chosen->environmentId == run.context.environment.id;
    return isFromHere ? chosen : nullptr;
}

AvailableCredentials availableCredentials(const PreflightRun &run)
{
    AvailableCredentials available;
    for (const CredentialSlot &slot : run.context.api->credentialSlots) {
        if (const Credential *credential = availableFor(run, slot.id))
            available.insert(slot.id, credential->scopes);
    }
    return available;
}

void place(PreflightRun &run, const SecurityScheme &scheme, const Credential &credential, bool alone)
{
    const CredentialSlot &slot = slotFor(run, scheme.slotId);
    Placement placement;
    placement.place = scheme.place;
    placement.name = scheme.name;
    placement.prefix = scheme.prefix;
    placement.isBase64 = scheme.isBase64;
    placement.proof = scheme.proof;
    placement.awsRegion = scheme.awsRegion;
    placement.awsService = scheme.awsService;
    placement.slotId = slot.id;
    placement.isPersonal = slot.isPersonal;
    placement.credential = wording::theCredential(slot, credential.name);
    placement.tokenId = credential.id;
    placement.tokenName = credential.name;
    placement.variable = scheme.variable;
    placement.recommendedOnly =
        run.context.api->demandFor(*run.report.operation, slot.id) == Demand::Recommended;
    run.add(FindingKind::CredentialPlaced, Severity::Ok,
            wording::carries(wording::placeInWords(scheme.place, scheme.name), slot, credential.name, alone,
                             placement.recommendedOnly));
    run.report.placements.push_back(std::move(placement));
    const bool isSecondPlace =
        findIf(run.placed, [&slot](const PlacedCredential &each) { return each.slot == &slot; });
    if (!isSecondPlace)
        run.placed.push_back({&slot, &credential});
}

void reportMissing(PreflightRun &run, const CredentialSlot &slot)
{
    if (run.chosen(slot.id)) {
        run.lacksForeign = true; // reported by reportForeign
        return;
    }
    const Phrase needed = wording::credentialMissing(run.title(), slot);
    const bool isGone = run.draft.credentials.contains(slot.id);
    run.add(FindingKind::CredentialMissing, Severity::Blocking,
            isGone ? wording::credentialGone(slot) : needed, isGone ? needed.text : QString())
        .slotId = slot.id;
}

void reportUnfilled(PreflightRun &run, const QString &schemeId)
{
    const SecurityScheme *scheme = run.context.api->scheme(schemeId);
    const bool isCertificate = scheme && scheme->kind == SchemeKind::MutualTls;
    run.add(FindingKind::CredentialNotSupported, isCertificate ? Severity::Warning : Severity::Blocking,
            wording::schemeNotFilled(run.title(), wording::schemeInWords(scheme, schemeId)),
            isCertificate ? wording::certificateDetail() : wording::schemeNotFilledDetail())
        .certainty = certainIf(!isCertificate && run.isCertain(run.report.operation->confidence));
}

/// What the place of this scheme goes to, of the schemes that are needed together with it: the first one that
/// there is a credential for. Null: this one has it.
const SecurityScheme *placedThere(const PreflightRun &run, const SecurityScheme &scheme)
{
    const bool hasCredential = availableFor(run, scheme.slotId);
    bool isBefore = true;
    for (const SchemeUse &use : run.report.operation->security[run.needs->alternative]) {
        const SecurityScheme *other = run.context.api->scheme(use.schemeId);
        isBefore = isBefore && other != &scheme;
        if (other && other->slotId != scheme.slotId && scheme.takesPlaceOf(*other)
            && availableFor(run, other->slotId) && (isBefore || !hasCredential))
            return other;
    }
    return nullptr;
}

void placeAlternative(PreflightRun &run)
{
    for (const QString &schemeId : run.needs->unfilled)
        reportUnfilled(run, schemeId);
    const SecurityAlternative &alternative = run.report.operation->security[run.needs->alternative];
    QStringList missing; // each slot is reported once
    for (const SchemeUse &use : alternative) {
        const SecurityScheme *scheme = run.context.api->scheme(use.schemeId);
        if (!scheme || !scheme->canBeFilled())
            continue;
        if (const SecurityScheme *other = placedThere(run, *scheme)) {
            run.add(FindingKind::CredentialConflict, Severity::Warning,
                    wording::credentialConflict(wording::placeInWords(scheme->place, scheme->name),
                                                wording::schemeInWords(other, other->id),
                                                wording::schemeInWords(scheme, scheme->id)),
                    wording::credentialConflictDetail())
                .certainty = Certainty::Probable;
        } else if (const Credential *credential = availableFor(run, scheme->slotId)) {
            place(run, *scheme, *credential, run.needs->credentials.size() == 1);
        } else if (!missing.contains(scheme->slotId)) {
            missing.append(scheme->slotId);
            reportMissing(run, slotFor(run, scheme->slotId));
        }
    }
}

QStringList fittingTokens(const PreflightRun &run, const CredentialNeed &need)
{
    QStringList names;
    for (const Credential &credential : run.context.credentials) {
        if (credential.slotId == need.slotId && credential.environmentId == run.context.environment.id
            && isUsable(credential, run.context.now) && coversScopes(credential, need.scopes))
            names.append(credential.name);
    }
    return names;
}

// Another alternative takes the credential of a user, and the chosen one does without.
void reportRecommended(PreflightRun &run)
{
    const std::optional<CredentialNeed> need = run.context.api->personalNeed(*run.report.operation);
    if (!need || !run.needs->canBeFilled() || run.chosen(need->slotId))
        return;
    const bool isTaken =
        std::any_of(run.needs->credentials.begin(), run.needs->credentials.end(),
                    [&run](const CredentialNeed &each) { return run.context.api->isPersonal(each.slotId); });
    if (isTaken)
        return;
    run.add(FindingKind::CredentialRecommended, Severity::Warning,
            wording::credentialRecommended(run.title(), slotFor(run, need->slotId)),
            wording::credentialRecommendedDetail(fittingTokens(run, *need)))
        .certainty = certainIf(run.isSandbox()); // elsewhere it may be required after all
}

void reportForeign(PreflightRun &run, const Credential &credential)
{
    if (credential.environmentId != run.context.environment.id) {
        run.add(FindingKind::WrongEnvironment, Severity::Blocking,
                wording::tokenOfOtherEnvironment(credential.name, run.context.environment.name),
                wording::tokenOfOtherEnvironmentDetail());
    }
}

void reportUnused(PreflightRun &run, const CredentialSlot &slot, const Credential &credential)
{
    const std::optional<CredentialNeed> personal = run.context.api->personalNeed(*run.report.operation);
    if (slot.isPersonal) {
        run.add(FindingKind::CredentialUnused, Severity::Info,
                wording::credentialUnused(run.title(), slot, credential.name));
    } else if (personal) {
        run.add(FindingKind::CredentialUnused, Severity::Info,
                wording::otherCredentialAlone(run.title(), slotFor(run, personal->slotId), slot,
                                              credential.name));
    }
}

bool hasAnyChosen(const PreflightRun &run)
{
    return std::any_of(run.draft.credentials.begin(), run.draft.credentials.end(), [&run](const QString &id) {
        return findById(run.context.credentials, id) != nullptr;
    });
}

} // namespace

void placeCredentials(PreflightRun &run)
{
    if (!run.typedUrl)
        return;
    if (!run.report.operation) {
        if (!run.isEnvironmentOrigin && hasAnyChosen(run)) {
            run.add(FindingKind::WrongEnvironment, Severity::Blocking,
                    wording::otherHost(run.typedUrl->origin.host(), run.context.environment.name),
                    wording::otherHostDetail());
        }
        return;
    }
    const ApiDescription &api = *run.context.api;
    run.needs =
        chooseAlternative(api, *run.report.operation, availableCredentials(run), run.draft.authorisation);
    if (!run.needs || (run.needs->isPublic() && api.personalDemand(*run.report.operation) == Demand::None)) {
        run.add(FindingKind::NothingNeeded, Severity::Ok, wording::nothingNeeded(run.title()));
    } else {
        placeAlternative(run);
        reportRecommended(run);
    }
    for (const CredentialSlot &slot : api.credentialSlots) {
        const Credential *credential = run.chosen(slot.id);
        if (!credential)
            continue;
        const bool isSent = findIf(run.placed, [&slot](const PlacedCredential &each) {
            return each.slot->id == slot.id; // in an alternative that cannot be filled as a whole
        });
        if (isSent || takesAnywhere(run, slot.id))
            reportForeign(run, *credential);
        else
            reportUnused(run, slot, *credential);
    }
}

void checkCredentials(PreflightRun &run)
{
    for (const PlacedCredential &placed : run.placed) {
        const Credential &credential = *placed.credential;
        if (credential.revoked.isValid()) {
            run.add(FindingKind::TokenRevoked, Severity::Blocking,
                    wording::tokenRevoked(credential.name, credential.revoked.toLocalTime().date()));
        } else if (credential.expires.isValid() && !credential.renews
                   && credential.expires <= run.context.now) {
            run.add(FindingKind::TokenExpired, Severity::Blocking,
                    wording::tokenExpired(credential.name, credential.expires.toLocalTime().date()));
        } else if (credential.refused.isValid()) {
            run.add(FindingKind::TokenRefused, Severity::Warning,
                    wording::tokenRefused(credential.name, credential.refused.toLocalTime().date()),
                    wording::tokenRefusedDetail(credential.refusedWords));
        }
        if (credential.secretMissing)
            run.refuse(FindingKind::TokenSecretMissing, wording::secretMissing(credential.name),
                       wording::secretMissingDetail());
    }
}

} // namespace patlas
