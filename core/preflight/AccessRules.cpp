// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/PreflightRules.h"

#include "core/environment/ObservedAccess.h"
#include "core/preflight/FindingWording.h"

#include <algorithm>

namespace patlas {

namespace {

QString abilityOf(const Scope *scope, const QString &name)
{
    return scope && !scope->ability.isEmpty() ? scope->ability : name;
}

const UserAccess *accessOf(const PreflightRun &run, const Credential &token)
{
    const auto found = run.context.userAccess.constFind(token.owner);
    return found == run.context.userAccess.constEnd() ? nullptr : &*found;
}

ObservedAccess observedOf(const PreflightRun &run, const Credential &token)
{
    return run.context.observed.value(accessSubject(token));
}

/// Whether a role is at least as high as another, and how that is known.
struct Reach {
    std::optional<bool> reaches;
    bool told = false; ///< reported by the environment; otherwise observed in responses, may have changed
};

// The latest relevant observation: having a higher role implies this one; lacking a lower role excludes it.
std::optional<bool> observedReach(const ObservedAccess &observed, const ApiDescription &api,
                                  const QString &lowest)
{
    std::optional<ObservedFact> latest;
    for (auto seen = observed.roles.cbegin(); seen != observed.roles.cend(); ++seen) {
        const bool bears = seen->positive ? api.roleAllows(seen.key(), lowest).value_or(false)
                                          : api.roleAllows(lowest, seen.key()).value_or(false);
        if (bears && (!latest || seen->seen > latest->seen))
            latest = *seen;
    }
    return latest ? std::optional(latest->positive) : std::nullopt;
}

Reach reachOf(const PreflightRun &run, const Credential &token, const Scope *scope)
{
    if (!scope)
        return {};
    const ApiDescription &api = *run.context.api;
    if (const UserAccess *access = accessOf(run, token))
        return {api.roleAllows(access->role, scope->lowestRole), true};
    return {observedReach(observedOf(run, token), api, scope->lowestRole), false};
}

const LearnedScopes *learnedOf(const Operation &operation, const QString &scope)
{
    const auto names = [&scope](const QStringList &way) { return way.contains(scope); };
    const auto found =
        std::find_if(operation.learned.begin(), operation.learned.end(), [&names](const LearnedScopes &each) {
            return std::any_of(each.alternatives.begin(), each.alternatives.end(), names);
        });
    return found == operation.learned.end() ? nullptr : &*found;
}

/// Whether the service is known to check the scopes of whatever token it is shown.
bool refusesForScopes(const ApiDescription &api)
{
    return std::any_of(api.refusals.begin(), api.refusals.end(), [](const RefusalPattern &pattern) {
        return pattern.reason == RefusalReason::ScopeMissing;
    });
}

/// Whether what is sent is enough for an alternative, with the scopes that these credentials have. Nobody
/// knows then whether the service refuses a token that lacks those of another one.
bool isOpenOtherwise(const PreflightRun &run)
{
    const std::vector<CredentialNeeds> all = run.context.api->needsOf(*run.report.operation);
    return std::any_of(all.begin(), all.end(), [&run](const CredentialNeeds &needs) {
        return needs.canBeFilled()
            && std::all_of(
                   needs.credentials.begin(), needs.credentials.end(), [&run](const CredentialNeed &need) {
                       return std::any_of(
                           run.placed.begin(), run.placed.end(), [&need](const PlacedCredential &placed) {
                               return placed.slot->id == need.slotId
                                   && std::all_of(need.scopes.begin(), need.scopes.end(),
                                                  [&](const QString &scope) {
                                                      return placed.credential->scopes.contains(scope);
                                                  });
                           });
                   });
    });
}

void checkScopesOfToken(PreflightRun &run, const Credential &token, const QStringList &needed)
{
    const Operation &operation = *run.report.operation;
    const bool certain = run.isCertain(operation.scopeConfidence);
    const bool isOpen = !run.isSandbox() && !refusesForScopes(*run.context.api) && isOpenOtherwise(run);
    for (const QString &name : needed) {
        const Scope *scope = run.context.api->scope(name);
        Finding finding;
        finding.scopes = QStringList{name};
        finding.certainty = run.certainty(operation.scopeConfidence);
        const Reach reach = reachOf(run, token, scope);
        if (!knowsScopes(token)) {
            run.report.missingScopes.append(name);
            finding.kind = FindingKind::ScopeUnknown;
            finding.severity = Severity::Info;
            finding.say(wording::scopesUnknown(token.name, name, certain));
            finding.detail = wording::scopesUnknownDetail();
            finding.certainty = doubtOf(operation.scopeConfidence);
        } else if (!token.scopes.contains(name)) {
            run.report.missingScopes.append(name);
            finding.kind = FindingKind::ScopeMissing;
            finding.severity = certain && !isOpen ? Severity::Blocking : Severity::Warning;
            finding.say(wording::scopeMissing(token.name, name, certain));
            finding.detail = wording::scopeMissingDetail(scope ? scope->ability : QString());
            if (isOpen) {
                finding.detail = wording::openOtherwiseDetail();
                finding.certainty = Certainty::Probable;
            }
            if (const LearnedScopes *learned = learnedOf(operation, name))
                finding.detail = wording::scopeLearned(*learned);
        } else {
            finding.kind = FindingKind::ScopeGranted;
            finding.severity = Severity::Ok;
            finding.say(reach.told && reach.reaches == true ? wording::scopeGrantedAndAllowed(
                            name, accessOf(run, token)->role, abilityOf(scope, name))
                                                            : wording::scopeGranted(name));
            if (!reach.told && reach.reaches == true)
                finding.detail = wording::roleObserved(abilityOf(scope, name));
            else if (!reach.reaches)
                finding.detail = wording::roleUnknown(abilityOf(scope, name));
            if (!reach.told)
                finding.certainty = doubtOf(operation.scopeConfidence);
        }
        run.report.findings.push_back(std::move(finding));
    }
}

/// Where a service gives its tokens scopes and does not describe which ones an operation needs.
void reportUndescribed(PreflightRun &run)
{
    const ApiDescription &api = *run.context.api;
    const Operation &operation = *run.report.operation;
    if (!run.placedPersonal() || !api.tokenFacts.tellsScopes() || !api.scopesFor(operation).isEmpty()
        || !operation.learned.empty())
        return;
    run.add(FindingKind::ScopeUnknown, Severity::Info, wording::scopesUndescribed(run.title()),
            api.tokenFacts.needed.empty() ? QString() : wording::scopesUndescribedDetail().text)
        .certainty = Certainty::Probable;
}

// No token is chosen: check whether any stored token would be suitable.
void checkScopesOfStored(PreflightRun &run, const CredentialNeed &need)
{
    const auto &stored = run.context.credentials;
    const bool required = run.context.api->personalDemand(*run.report.operation) == Demand::Required;
    for (const QString &name : need.scopes) {
        const bool held = std::any_of(stored.begin(), stored.end(), [&](const Credential &each) {
            return each.slotId == need.slotId && each.environmentId == run.context.environment.id
                && isUsable(each, run.context.now) && each.scopes.contains(name);
        });
        if (held)
            continue;
        run.report.missingScopes.append(name);
        Finding &finding =
            run.add(FindingKind::ScopeMissing, required ? Severity::Blocking : Severity::Warning,
                    wording::noTokenHasScope(name),
                    wording::noTokenHasScopeDetail(tellsWhereTokensAreMade(run.context.environment)));
        finding.scopes = QStringList{name};
        finding.certainty = run.certainty(run.report.operation->scopeConfidence);
    }
}

} // namespace

void checkScopes(PreflightRun &run)
{
    if (!run.report.operation)
        return;
    for (const PlacedCredential &placed : run.placed) {
        if (placed.slot->isPersonal)
            checkScopesOfToken(run, *placed.credential, run.needs->find(placed.slot->id)->scopes);
    }
    reportUndescribed(run);
    const std::optional<CredentialNeed> need = run.context.api->personalNeed(*run.report.operation);
    if (need && !run.placedPersonal() && !run.chosen(need->slotId))
        checkScopesOfStored(run, *need);
}

namespace {

void checkRoleOf(PreflightRun &run, const Credential &token, const QStringList &scopes)
{
    const ApiDescription &api = *run.context.api;
    for (const QString &name : scopes) {
        const Scope *scope = api.scope(name);
        const Reach reach = reachOf(run, token, scope);
        if (reach.reaches != false)
            continue;
        const bool highest = !api.roles.empty() && api.roles.back().id == scope->lowestRole;
        if (reach.told) {
            run.add(FindingKind::RoleTooLow, Severity::Blocking,
                    wording::roleTooLow(accessOf(run, token)->role, abilityOf(scope, name), scope->lowestRole,
                                        highest),
                    wording::roleTooLowDetail(token.owner, token.name));
        } else {
            run.add(FindingKind::RoleTooLow, Severity::Warning,
                    wording::roleTooLowBefore(token.name, abilityOf(scope, name), scope->lowestRole),
                    wording::observedDetail())
                .certainty = Certainty::Probable;
        }
    }
}

} // namespace

void checkRole(PreflightRun &run)
{
    for (const PlacedCredential &placed : run.placed) {
        if (placed.slot->isPersonal)
            checkRoleOf(run, *placed.credential, run.needs->find(placed.slot->id)->scopes);
    }
}

void checkMembership(PreflightRun &run)
{
    const PlacedCredential *personal = run.placedPersonal();
    const PlacedCredential *other = run.placedOther();
    if (!personal || !other || other->slot->parameter.isEmpty())
        return;
    const Credential &token = *personal->credential;
    const Credential &project = *other->credential;
    const QString projectId = project.attributes.value(other->slot->parameter);
    if (const UserAccess *access = accessOf(run, token); access && access->memberOf) {
        if (!access->memberOf->contains(projectId))
            run.add(FindingKind::NotAMember, Severity::Blocking,
                    wording::notAMember(access->user, token.name, project.name), wording::notAMemberDetail());
        return;
    }
    const ObservedAccess observed = observedOf(run, token);
    const auto seen = observed.projects.constFind(projectId);
    if (seen == observed.projects.constEnd()) {
        run.isUnsure = true;
    } else if (!seen->positive) {
        run.add(FindingKind::NotAMember, Severity::Warning,
                wording::notAMemberBefore(token.name, project.name), wording::observedDetail())
            .certainty = Certainty::Probable;
    }
}

} // namespace patlas
