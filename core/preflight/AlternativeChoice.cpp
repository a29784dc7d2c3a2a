// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/AlternativeChoice.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace patlas {

namespace {

/// Schemes of the alternative that take a place which another credential of it has already.
std::size_t conflictsIn(const ApiDescription &api, const SecurityAlternative &alternative)
{
    std::size_t conflicts = 0;
    for (auto use = alternative.begin(); use != alternative.end(); ++use) {
        const SecurityScheme *scheme = api.scheme(use->schemeId);
        conflicts += std::any_of(alternative.begin(), use, [&](const SchemeUse &before) {
            const SecurityScheme *other = api.scheme(before.schemeId);
            return scheme && other && scheme->slotId != other->slotId && scheme->takesPlaceOf(*other);
        });
    }
    return conflicts;
}

auto lackOf(const ApiDescription &api, const Operation &operation, const CredentialNeeds &needs,
            const AvailableCredentials &available)
{
    std::size_t missing = 0;
    qsizetype missingScopes = 0;
    for (const CredentialNeed &need : needs.credentials) {
        const auto found = available.constFind(need.slotId);
        if (found == available.constEnd()) {
            ++missing;
        } else if (!found->isEmpty()) {
            missingScopes +=
                std::count_if(need.scopes.begin(), need.scopes.end(),
                              [&found](const QString &scope) { return !found->contains(scope); });
        }
    }
    const std::size_t taken = needs.credentials.size() - missing;
    const std::size_t leftOut = std::size_t(available.size()) - taken;
    return std::tuple(needs.unfilled.size(), missing, conflictsIn(api, operation.security[needs.alternative]),
                      leftOut, missingScopes);
}

} // namespace

std::optional<CredentialNeeds> chooseAlternative(const ApiDescription &api, const Operation &operation,
                                                 const AvailableCredentials &available,
                                                 const std::optional<QStringList> &wanted)
{
    std::vector<CredentialNeeds> all = api.needsOf(operation);
    const auto isOther = [&](const CredentialNeeds &needs) {
        return schemeIds(operation.security[needs.alternative]) != wanted;
    };
    if (wanted && !std::all_of(all.begin(), all.end(), isOther))
        all.erase(std::remove_if(all.begin(), all.end(), isOther), all.end());
    const auto best = std::min_element(
        all.begin(), all.end(), [&](const CredentialNeeds &left, const CredentialNeeds &right) {
            return lackOf(api, operation, left, available) < lackOf(api, operation, right, available);
        });
    return best == all.end() ? std::nullopt : std::optional(*best);
}

QStringList schemeIds(const SecurityAlternative &alternative)
{
    QStringList ids;
    for (const SchemeUse &use : alternative)
        ids.append(use.schemeId);
    ids.removeDuplicates();
    ids.sort();
    return ids;
}

std::vector<CredentialNeeds> alternativesToChoose(const ApiDescription &api, const Operation &operation)
{
    std::vector<CredentialNeeds> choices;
    std::vector<QStringList> schemes; // of each
    bool isChoice = false;
    for (CredentialNeeds &needs : api.needsOf(operation)) {
        const QStringList ids = schemeIds(operation.security[needs.alternative]);
        if (!needs.canBeFilled() || std::find(schemes.begin(), schemes.end(), ids) != schemes.end())
            continue;
        isChoice = isChoice || std::any_of(schemes.begin(), schemes.end(), [&ids](const QStringList &other) {
                       return !std::includes(ids.begin(), ids.end(), other.begin(), other.end())
                           && !std::includes(other.begin(), other.end(), ids.begin(), ids.end());
                   });
        schemes.push_back(ids);
        choices.push_back(std::move(needs));
    }
    return isChoice ? choices : std::vector<CredentialNeeds>();
}

} // namespace patlas
