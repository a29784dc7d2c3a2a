// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/ApiDescription.h"

#include "core/openapi/PathTemplate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

template <typename Items, typename Field> auto *findBy(const Items &items, Field wanted, QStringView key)
{
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const auto &item) { return item.*wanted == key; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

std::optional<CredentialKind> credentialKind(QStringView name)
{
    if (name == "project-token"_L1)
        return CredentialKind::ProjectToken;
    if (name == "personal-access-token"_L1)
        return CredentialKind::PersonalAccessToken;
    return std::nullopt;
}

QByteArray variableFrom(const QString &schemeId)
{
    QByteArray name;
    for (const QChar c : schemeId) {
        const bool isAscii = c.unicode() < 0x80 && c.isLetterOrNumber();
        if (isAscii && c.isUpper() && !name.isEmpty() && !name.endsWith('_'))
            name += '_';
        if (isAscii)
            name += char(c.toUpper().unicode());
        else if (!name.isEmpty() && !name.endsWith('_'))
            name += '_';
    }
    return name.isEmpty() || (name.front() >= '0' && name.front() <= '9') ? "TOKEN_" + name : name;
}

bool Operation::isWrite() const
{
    return method != "GET"_L1 && method != "HEAD"_L1 && method != "OPTIONS"_L1;
}

const Operation *ApiDescription::operation(QStringView id) const
{
    return findBy(operations, &Operation::id, id);
}

const SecurityScheme *ApiDescription::scheme(QStringView id) const
{
    return findBy(schemes, &SecurityScheme::id, id);
}

const Scope *ApiDescription::scope(QStringView name) const
{
    return findBy(scopes, &Scope::name, name);
}

const Role *ApiDescription::role(QStringView id) const
{
    return findBy(roles, &Role::id, id);
}

const Operation *ApiDescription::match(QStringView method, QStringView path) const
{
    const Operation *best = nullptr;
    quint64 closest = 0;
    for (const Operation &candidate : operations) {
        if (candidate.method != method)
            continue;
        const std::optional<quint64> closeness = fitPath(candidate.path, path);
        if (closeness && *closeness > closest) {
            best = &candidate;
            closest = *closeness;
        }
    }
    return best;
}

std::vector<CredentialNeeds> ApiDescription::needsOf(const Operation &operation) const
{
    std::vector<CredentialNeeds> all;
    for (std::size_t i = 0; i < operation.security.size(); ++i) {
        CredentialNeeds needs;
        needs.alternative = i;
        QString personal; // which personal access token it is
        for (const SchemeUse &use : operation.security[i]) {
            const SecurityScheme *known = scheme(use.schemeId);
            const bool isProject = known && known->credential == CredentialKind::ProjectToken;
            // Two different credentials of the personal kind: the one that is chosen would go where the other
            // belongs.
            const bool isSecond = known && !isProject && needs.personal && known->credentialId() != personal;
            if (!known || !known->canBeFilled() || isSecond) {
                needs.unfilled.append(use.schemeId);
            } else if (isProject) {
                needs.project = true;
            } else {
                needs.personal = true;
                personal = known->credentialId();
                needs.scopes += use.scopes;
            }
        }
        needs.scopes.removeDuplicates();
        all.push_back(std::move(needs));
    }
    return all;
}

PatDemand ApiDescription::patDemand(const Operation &operation) const
{
    bool withPat = false;
    bool without = false;
    for (const CredentialNeeds &needs : needsOf(operation)) {
        if (needs.canBeFilled())
            (needs.personal ? withPat : without) = true;
    }
    if (!withPat)
        return PatDemand::None;
    return without ? PatDemand::Recommended : PatDemand::Required;
}

QStringList ApiDescription::scopesFor(const Operation &operation) const
{
    for (const CredentialNeeds &needs : needsOf(operation)) {
        if (needs.personal && needs.canBeFilled())
            return needs.scopes;
    }
    return {};
}

std::vector<const Operation *> ApiDescription::operationsFor(QStringView scope) const
{
    std::vector<const Operation *> result;
    for (const Operation &candidate : operations) {
        if (scopesFor(candidate).contains(scope))
            result.push_back(&candidate);
    }
    return result;
}

std::optional<bool> ApiDescription::roleAllows(QStringView roleId, QStringView lowestRole) const
{
    const Role *has = role(roleId);
    const Role *needs = role(lowestRole);
    if (!has || !needs)
        return std::nullopt;
    return has->rank >= needs->rank;
}

std::optional<std::vector<std::pair<QString, QString>>> pathParameters(const Operation &operation,
                                                                       QStringView path)
{
    PathValues values;
    if (!fitPath(operation.path, path, &values))
        return std::nullopt;
    return values;
}

} // namespace patlas
