// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/CredentialChoice.h"
#include "core/base/Find.h"
#include "core/base/FreeName.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CredentialChoice)
};

QDateTime lastTouched(const PersonalAccessToken &token)
{
    return token.lastUsed.isValid() ? std::max(token.lastUsed, token.created) : token.created;
}

bool isForeign(const PersonalAccessToken &token, const QString &user)
{
    return !user.isEmpty() && !token.owner.isEmpty() && token.owner != user;
}

bool wantsProjectToken(const Operation &operation, const ApiDescription &api)
{
    const std::vector<CredentialNeeds> all = api.needsOf(operation);
    return std::any_of(all.begin(), all.end(),
                       [](const CredentialNeeds &needs) { return needs.project && needs.canBeFilled(); });
}

// Where a credential is not needed at all, it is sent only if a person chooses it.
bool isPublic(const Operation &operation)
{
    return std::any_of(operation.security.begin(), operation.security.end(),
                       [](const SecurityAlternative &alternative) { return alternative.empty(); });
}

QString freeTokenName(const QString &wished, const PreflightContext &context)
{
    return freeName(wished, [&context](const QString &name) {
        return std::any_of(context.personalTokens.begin(), context.personalTokens.end(),
                           [&](const auto &token) {
                               return token.environmentId == context.environment.id && token.name == name;
                           });
    });
}

} // namespace

bool coversScopes(const PersonalAccessToken &token, const QStringList &scopes)
{
    return std::all_of(scopes.begin(), scopes.end(),
                       [&](const QString &scope) { return token.scopes.contains(scope); });
}

BestTokens::BestTokens(const PreflightContext &context)
{
    std::vector<std::pair<qint64, const PersonalAccessToken *>> usable;
    for (const PersonalAccessToken &token : context.personalTokens) {
        if (token.environmentId == context.environment.id && isUsable(token, context.now))
            usable.emplace_back(lastTouched(token).toMSecsSinceEpoch(), &token);
    }
    std::stable_sort(usable.begin(), usable.end(),
                     [](const auto &left, const auto &right) { return left.first > right.first; });
    for (const auto &[touched, token] : usable)
        m_usable.push_back(token);
}

const PersonalAccessToken *BestTokens::forScopes(const QStringList &scopes)
{
    auto known = m_known.find(scopes);
    if (known == m_known.end()) {
        const auto best =
            std::find_if(m_usable.begin(), m_usable.end(), [&scopes](const PersonalAccessToken *token) {
                return coversScopes(*token, scopes);
            });
        known = m_known.insert(scopes, best == m_usable.end() ? nullptr : *best);
    }
    return *known;
}

std::vector<PersonalAccessToken> suitablePersonalTokens(const Operation &operation,
                                                        const PreflightContext &context, const QString &user)
{
    std::vector<PersonalAccessToken> suitable;
    if (!context.api)
        return suitable;
    const QStringList scopes = context.api->scopesFor(operation);
    for (const PersonalAccessToken &token : context.personalTokens) {
        if (token.environmentId == context.environment.id && isUsable(token, context.now)
            && coversScopes(token, scopes))
            suitable.push_back(token);
    }
    std::stable_sort(suitable.begin(), suitable.end(), [&](const auto &left, const auto &right) {
        if (isForeign(left, user) != isForeign(right, user))
            return isForeign(right, user);
        return lastTouched(left) > lastTouched(right);
    });
    return suitable;
}

QString defaultPersonalToken(const Operation &operation, const PreflightContext &context,
                             const QString &preferredId, const QString &user)
{
    if (!context.api || context.api->patDemand(operation) == PatDemand::None || isPublic(operation))
        return {};
    const std::vector<PersonalAccessToken> suitable = suitablePersonalTokens(operation, context, user);
    for (const PersonalAccessToken &token : suitable) {
        if (token.id == preferredId && !isForeign(token, user))
            return token.id;
    }
    if (suitable.empty() || isForeign(suitable.front(), user))
        return {};
    return suitable.front().id;
}

QString defaultProjectToken(const PreflightContext &context, const QString &preferredId)
{
    QStringList ids;
    for (const ProjectApiToken &token : context.projectTokens) {
        if (token.environmentId == context.environment.id && !token.secretMissing)
            ids.append(token.id);
    }
    if (ids.contains(preferredId))
        return preferredId;
    return ids.isEmpty() ? QString() : ids.first();
}

std::vector<Fix> fixesFor(const PreflightReport &report, const RequestDraft &draft,
                          const PreflightContext &context)
{
    std::vector<Fix> fixes;
    if (!report.operation || !context.api)
        return fixes;
    const Operation &operation = *report.operation;

    if (wantsProjectToken(operation, *context.api) && draft.projectTokenId.isEmpty()
        && defaultProjectToken(context, {}).isEmpty()) {
        fixes.push_back({Fix::Kind::AddProjectToken, Words::tr("Add project token…"), {}, {}, {}});
    }

    if (context.api->patDemand(operation) == PatDemand::None)
        return fixes;
    const QStringList scopes = context.api->scopesFor(operation);
    const PersonalAccessToken *chosen = findById(context.personalTokens, draft.personalTokenId);
    if (chosen && chosen->environmentId == context.environment.id && isUsable(*chosen, context.now)
        && coversScopes(*chosen, scopes)) {
        return fixes;
    }
    const std::vector<PersonalAccessToken> suitable = suitablePersonalTokens(operation, context);
    for (std::size_t i = 0; i < suitable.size() && i < 2; ++i)
        fixes.push_back(
            {Fix::Kind::UseToken, Words::tr("Use “%1”").arg(suitable[i].name), suitable[i].id, {}, {}});
    // Do not offer a new token if a suitable one exists: it would be one more secret to manage.
    if (suitable.empty()) {
        fixes.push_back({Fix::Kind::CreateToken,
                         Words::tr("Create a token for this operation…"),
                         {},
                         scopes,
                         freeTokenName(operation.title, context)});
    }
    return fixes;
}

} // namespace patlas
