// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/AlternativeChoice.h"

#include <algorithm>
#include <tuple>

namespace patlas {

namespace {

auto lackOf(const CredentialNeeds &needs, const AvailableCredentials &available)
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
