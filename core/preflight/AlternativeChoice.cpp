// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/AlternativeChoice.h"

#include <algorithm>
#include <tuple>

namespace patlas {

namespace {

auto lackOf(const CredentialNeeds &needs, const AvailableCredentials &available)
{
    const int missing = int(needs.project && !available.project) + int(needs.personal && !available.personal);
    const auto missingScopes = available.scopes.isEmpty()
        ? 0
        : std::count_if(needs.scopes.begin(), needs.scopes.end(),
                        [&available](const QString &scope) { return !available.scopes.contains(scope); });
    const int leftOut = int(available.project && !needs.project) + int(available.personal && !needs.personal);
    return std::tuple(needs.unfilled.size(), missing, leftOut, missingScopes);
}

} // namespace

std::optional<CredentialNeeds> chooseAlternative(const ApiDescription &api, const Operation &operation,
                                                 const AvailableCredentials &available)
{
    const std::vector<CredentialNeeds> all = api.needsOf(operation);
    const auto best = std::min_element(all.begin(), all.end(),
                                       [&](const CredentialNeeds &left, const CredentialNeeds &right) {
                                           return lackOf(left, available) < lackOf(right, available);
                                       });
    return best == all.end() ? std::nullopt : std::optional(*best);
}

} // namespace patlas
