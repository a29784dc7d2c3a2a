// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/PreflightRules.h"

#include "core/environment/LearntStanding.h"
#include "core/preflight/FindingWording.h"

#include <algorithm>

namespace patlas {

namespace {

QString abilityOf(const Scope *scope, const QString &name)
{
    return scope && !scope->ability.isEmpty() ? scope->ability : name;
}

const Standing *standingOf(const Inquiry &inquiry, const PersonalAccessToken &token)
{
    const auto found = inquiry.context.standings.constFind(token.owner);
    return found == inquiry.context.standings.constEnd() ? nullptr : &*found;
}

LearntStanding learntOf(const Inquiry &inquiry, const PersonalAccessToken &token)
{
    return inquiry.context.learnt.value(standingSubject(token));
}

/// Whether a role reaches another, and how that is known.
struct Reach {
    std::optional<bool> reaches;
    bool told = false; ///< by the environment itself; else it was learnt from answers, and may have changed
};

// The latest answer that bears on it: who reached a higher role reaches this one, and the reverse.
std::optional<bool> learntReach(const LearntStanding &learnt, const Catalog &catalog, const QString &lowest)
{
    std::optional<Observation> latest;
    for (auto seen = learnt.roles.cbegin(); seen != learnt.roles.cend(); ++seen) {
        const bool bears = seen->positive ? catalog.roleAllows(seen.key(), lowest).value_or(false)
                                          : catalog.roleAllows(lowest, seen.key()).value_or(false);
        if (bears && (!latest || seen->seen > latest->seen))
            latest = *seen;
    }
    return latest ? std::optional(latest->positive) : std::nullopt;
}

Reach reachOf(const Inquiry &inquiry, const Scope *scope)
{
    if (!scope)
        return {};
    const PersonalAccessToken &token = *inquiry.placedPersonal;
    const Catalog &catalog = *inquiry.context.catalog;
    if (const Standing *standing = standingOf(inquiry, token))
        return {catalog.roleAllows(standing->role, scope->lowestRole), true};
    return {learntReach(learntOf(inquiry, token), catalog, scope->lowestRole), false};
}

void checkScopesOfToken(Inquiry &inquiry, const QStringList &needed)
{
    const PersonalAccessToken &token = *inquiry.placedPersonal;
    const Operation &operation = *inquiry.report.operation;
    const bool certain = inquiry.isCertain(operation.scopeConfidence);
    for (const QString &name : needed) {
        const Scope *scope = inquiry.context.catalog->scope(name);
        Finding finding;
        finding.scopes = QStringList{name};
        finding.certain = certain;
        finding.confidence = operation.scopeConfidence;
        const Reach reach = reachOf(inquiry, scope);
        if (token.scopes.isEmpty()) {
            inquiry.report.missingScopes.append(name);
            finding.kind = FindingKind::ScopeUnknown;
            finding.severity = Severity::Info;
            finding.sentence = wording::scopesUnknown(token.name, name, certain);
            finding.detail = wording::scopesUnknownDetail();
            finding.certain = false;
        } else if (!token.scopes.contains(name)) {
            inquiry.report.missingScopes.append(name);
            finding.kind = FindingKind::ScopeMissing;
            finding.severity = certain ? Severity::Blocking : Severity::Warning;
            finding.sentence = wording::scopeMissing(token.name, name, certain);
            finding.detail = wording::scopeMissingDetail(scope ? scope->ability : QString());
        } else {
            finding.kind = FindingKind::ScopeGranted;
            finding.severity = Severity::Ok;
            finding.sentence = reach.told && reach.reaches == true ? wording::scopeGrantedAndAllowed(
                                   name, standingOf(inquiry, token)->role, abilityOf(scope, name))
                                                                   : wording::scopeGranted(name);
            if (!reach.told && reach.reaches == true)
                finding.detail = wording::roleLearnt(abilityOf(scope, name));
            else if (!reach.reaches)
                finding.detail = wording::roleUnknown(abilityOf(scope, name));
            finding.certain = certain && reach.told;
        }
        inquiry.report.findings.push_back(std::move(finding));
    }
}

// No token is chosen: is there one at all that could be?
void checkScopesOfStored(Inquiry &inquiry, const QStringList &needed)
{
    const auto &tokens = inquiry.context.personalTokens;
    const bool required =
        inquiry.context.catalog->patDemand(*inquiry.report.operation) == PatDemand::Required;
    for (const QString &name : needed) {
        const bool held = std::any_of(tokens.begin(), tokens.end(), [&](const PersonalAccessToken &token) {
            return token.environmentId == inquiry.context.environment.id
                && isUsable(token, inquiry.context.now) && token.scopes.contains(name);
        });
        if (held)
            continue;
        inquiry.report.missingScopes.append(name);
        Finding &finding =
            inquiry.add(FindingKind::ScopeMissing, required ? Severity::Blocking : Severity::Warning,
                        wording::noTokenHasScope(name), wording::noTokenHasScopeDetail());
        finding.scopes = QStringList{name};
        finding.confidence = inquiry.report.operation->scopeConfidence;
        finding.certain = inquiry.isCertain(inquiry.report.operation->scopeConfidence);
    }
}

} // namespace

void checkScopes(Inquiry &inquiry)
{
    if (!inquiry.report.operation)
        return;
    const QStringList needed = inquiry.context.catalog->scopesFor(*inquiry.report.operation);
    if (inquiry.placedPersonal)
        checkScopesOfToken(inquiry, needed);
    else if (!inquiry.chosenPersonal)
        checkScopesOfStored(inquiry, needed);
}

void checkRole(Inquiry &inquiry)
{
    if (!inquiry.report.operation || !inquiry.placedPersonal)
        return;
    const Catalog &catalog = *inquiry.context.catalog;
    const PersonalAccessToken &token = *inquiry.placedPersonal;
    const QStringList needed = catalog.scopesFor(*inquiry.report.operation);
    for (const QString &name : needed) {
        const Scope *scope = catalog.scope(name);
        const Reach reach = reachOf(inquiry, scope);
        if (reach.reaches != false)
            continue;
        const bool highest = !catalog.roles.empty() && catalog.roles.back().id == scope->lowestRole;
        if (reach.told) {
            inquiry.add(FindingKind::RoleTooLow, Severity::Blocking,
                        wording::roleTooLow(standingOf(inquiry, token)->role, abilityOf(scope, name),
                                            scope->lowestRole, highest),
                        wording::roleTooLowDetail(token.owner, token.name));
        } else {
            inquiry
                .add(FindingKind::RoleTooLow, Severity::Warning,
                     wording::roleTooLowBefore(token.name, abilityOf(scope, name), scope->lowestRole),
                     wording::learntDetail())
                .certain = false;
        }
    }
}

void checkMembership(Inquiry &inquiry)
{
    if (!inquiry.placedPersonal || !inquiry.placedProject)
        return;
    const PersonalAccessToken &token = *inquiry.placedPersonal;
    const ProjectApiToken &project = *inquiry.placedProject;
    if (const Standing *standing = standingOf(inquiry, token); standing && standing->memberOf) {
        if (!standing->memberOf->contains(project.appId))
            inquiry.add(FindingKind::NotAMember, Severity::Blocking,
                        wording::notAMember(standing->user, token.name, project.name),
                        wording::notAMemberDetail());
        return;
    }
    const LearntStanding learnt = learntOf(inquiry, token);
    const auto seen = learnt.projects.constFind(project.appId);
    if (seen == learnt.projects.constEnd()) {
        inquiry.isUnsure = true;
    } else if (!seen->positive) {
        inquiry
            .add(FindingKind::NotAMember, Severity::Warning,
                 wording::notAMemberBefore(token.name, project.name), wording::learntDetail())
            .certain = false;
    }
}

} // namespace patlas
