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

bool usesPat(const ApiDescription &api, const SchemeUse &use)
{
    const SecurityScheme *scheme = api.scheme(use.schemeId);
    return scheme && scheme->credential == CredentialKind::PersonalAccessToken;
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

PatDemand ApiDescription::patDemand(const Operation &operation) const
{
    bool withPat = false;
    bool without = false;
    for (const SecurityAlternative &alternative : operation.security) {
        const bool uses = std::any_of(alternative.begin(), alternative.end(),
                                      [this](const SchemeUse &use) { return usesPat(*this, use); });
        (uses ? withPat : without) = true;
    }
    if (!withPat)
        return PatDemand::None;
    return without ? PatDemand::Recommended : PatDemand::Required;
}

QStringList ApiDescription::scopesFor(const Operation &operation) const
{
    for (const SecurityAlternative &alternative : operation.security) {
        for (const SchemeUse &use : alternative) {
            if (usesPat(*this, use))
                return use.scopes;
        }
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
