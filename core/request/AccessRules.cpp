// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/PreflightRules.h"

#include "core/request/FindingWording.h"

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

std::optional<bool> roleAllows(const Inquiry &inquiry, const Scope *scope)
{
    const Standing *standing = standingOf(inquiry, *inquiry.placedPersonal);
    if (!standing || !scope)
        return std::nullopt;
    return inquiry.context.catalog->roleAllows(standing->role, scope->lowestRole);
}

void checkScopesOfToken(Inquiry &inquiry, const QStringList &needed)
{
    const PersonalAccessToken &token = *inquiry.placedPersonal;
    const bool certain = inquiry.isCertain(inquiry.report.operation->scopeConfidence);
    for (const QString &name : needed) {
        const Scope *scope = inquiry.context.catalog->scope(name);
        Finding *finding = nullptr;
        if (!token.scopes.contains(name)) {
            inquiry.report.missingScopes.append(name);
            finding =
                &inquiry.add(FindingKind::ScopeMissing, certain ? Severity::Blocking : Severity::Warning,
                             wording::scopeMissing(token.name, name, certain),
                             wording::scopeMissingDetail(scope ? scope->ability : QString()));
        } else if (roleAllows(inquiry, scope) == true) {
            finding = &inquiry.add(FindingKind::ScopeGranted, Severity::Ok,
                                   wording::scopeGrantedAndAllowed(name, standingOf(inquiry, token)->role,
                                                                   abilityOf(scope, name)));
        } else {
            finding = &inquiry.add(FindingKind::ScopeGranted, Severity::Ok, wording::scopeGranted(name));
        }
        finding->scopes = QStringList{name};
        finding->certain = certain;
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
        if (roleAllows(inquiry, scope) != false)
            continue;
        const bool highest = !catalog.roles.empty() && catalog.roles.back().id == scope->lowestRole;
        inquiry.add(FindingKind::RoleTooLow, Severity::Blocking,
                    wording::roleTooLow(standingOf(inquiry, token)->role, abilityOf(scope, name),
                                        scope->lowestRole, highest),
                    wording::roleTooLowDetail(token.owner, token.name));
    }
}

void checkMembership(Inquiry &inquiry)
{
    if (!inquiry.placedPersonal || !inquiry.placedProject)
        return;
    const Standing *standing = standingOf(inquiry, *inquiry.placedPersonal);
    if (!standing || !standing->memberOf || standing->memberOf->contains(inquiry.placedProject->appId))
        return;
    inquiry.add(
        FindingKind::NotAMember, Severity::Blocking,
        wording::notAMember(standing->user, inquiry.placedPersonal->name, inquiry.placedProject->name),
        wording::notAMemberDetail());
}

} // namespace patlas
