// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/AlternativeChoice.h"

#include <algorithm>
#include <tuple>

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
                                                 const AvailableCredentials &available)
{
    const std::vector<CredentialNeeds> all = api.needsOf(operation);
    const auto best = std::min_element(
        all.begin(), all.end(), [&](const CredentialNeeds &left, const CredentialNeeds &right) {
            return lackOf(api, operation, left, available) < lackOf(api, operation, right, available);
        });
    return best == all.end() ? std::nullopt : std::optional(*best);
}

} // namespace patlas
