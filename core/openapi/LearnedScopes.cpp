// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/LearnedScopes.h"

#include "core/openapi/ApiDescription.h"

#include <QHash>

#include <algorithm>

namespace patlas {

namespace {

constexpr std::size_t maxWays = 40; ///< alternatives of one operation that are made of learnt ones

bool includes(const QStringList &scopes, const QStringList &part)
{
    return std::all_of(part.begin(), part.end(),
                       [&scopes](const QString &each) { return scopes.contains(each); });
}

QStringList scopesOf(const ApiDescription &api, const SecurityAlternative &alternative, QStringView slotId)
{
    QStringList scopes;
    for (const SchemeUse &use : alternative) {
        if (const SecurityScheme *scheme = api.scheme(use.schemeId); scheme && scheme->slotId == slotId)
            scopes += use.scopes;
    }
    return scopes;
}

SchemeUse *useOf(const ApiDescription &api, SecurityAlternative &alternative, QStringView slotId)
{
    const auto found = std::find_if(alternative.begin(), alternative.end(), [&](const SchemeUse &use) {
        const SecurityScheme *scheme = api.scheme(use.schemeId);
        return scheme && scheme->canBeFilled() && scheme->slotId == slotId;
    });
    return found == alternative.end() ? nullptr : &*found;
}

/// What `ways` make of one alternative: itself, where it includes one of them or has no such credential.
std::vector<SecurityAlternative> combined(const ApiDescription &api, const SecurityAlternative &alternative,
                                          QStringView slotId, const std::vector<QStringList> &ways)
{
    SecurityAlternative asWritten = alternative;
    const QStringList described = scopesOf(api, alternative, slotId);
    const bool isEnough = std::any_of(
        ways.begin(), ways.end(), [&described](const QStringList &way) { return includes(described, way); });
    if (isEnough || !useOf(api, asWritten, slotId))
        return {asWritten};
    std::vector<SecurityAlternative> all;
    for (const QStringList &way : ways) {
        SecurityAlternative with = alternative;
        SchemeUse &use = *useOf(api, with, slotId);
        for (const QString &scope : way) {
            if (!described.contains(scope))
                use.scopes.append(scope);
        }
        if (std::find(all.begin(), all.end(), with) == all.end())
            all.push_back(std::move(with));
    }
    return all;
}

bool isForReading(const QStringList &scopes)
{
    return std::all_of(scopes.begin(), scopes.end(), [](const QString &scope) {
        return scope.contains(QLatin1String("read"), Qt::CaseInsensitive);
    });
}

void learn(const ApiDescription &api, Operation &operation, const std::vector<LearnedScopes> &learned)
{
    // What several headers say of one credential are ways to the same.
    std::vector<std::pair<QString, std::vector<QStringList>>> waysBySlot;
    operation.learned = learned;
    for (const LearnedScopes &each : learned) {
        auto known = std::find_if(waysBySlot.begin(), waysBySlot.end(),
                                  [&each](const auto &ways) { return ways.first == each.slotId; });
        if (known == waysBySlot.end())
            known = waysBySlot.insert(known, {each.slotId, {}});
        for (const QStringList &way : each.alternatives) {
            if (known->second.size() < maxWays)
                known->second.push_back(way);
        }
    }
    for (auto &[slotId, ways] : waysBySlot) {
        // The first one is what a token is made with, and all are enough: the least that can leak.
        if (!operation.isWrite())
            std::stable_partition(ways.begin(), ways.end(), isForReading);
        std::vector<SecurityAlternative> security;
        for (const SecurityAlternative &alternative : operation.security) {
            for (SecurityAlternative &each : combined(api, alternative, slotId, ways)) {
                if (security.size() < operation.security.size() + maxWays)
                    security.push_back(std::move(each));
            }
        }
        if (security != operation.security)
            operation.scopeConfidence = Confidence::Documented; // by the service itself
        operation.security = std::move(security);
    }
}

/// One that no description names has no words of its own.
void addScopes(ApiDescription &api, const Operation &operation)
{
    for (const LearnedScopes &learned : operation.learned) {
        for (const QStringList &way : learned.alternatives) {
            for (const QString &name : way) {
                if (api.scope(name))
                    continue;
                Scope scope;
                scope.name = name;
                scope.group = operation.group;
                scope.sentence = operation.title;
                scope.ability = operation.title;
                scope.confidence = Confidence::Documented;
                api.scopes.push_back(std::move(scope));
            }
        }
    }
}

} // namespace

ApiDescription withLearnedScopes(const ApiDescription &api, const std::vector<LearnedScopes> &learned)
{
    QHash<QPair<QString, QString>, std::vector<LearnedScopes>> byOperation;
    for (const LearnedScopes &each : learned)
        byOperation[{each.method, each.path}].push_back(each);
    ApiDescription with = api;
    for (Operation &operation : with.operations) {
        const auto found = byOperation.constFind({operation.method, operation.path});
        if (found == byOperation.constEnd())
            continue;
        learn(api, operation, *found);
        addScopes(with, operation);
    }
    return with;
}

bool isNewTo(const ApiDescription &api, const LearnedScopes &learned)
{
    const auto described =
        std::find_if(api.operations.begin(), api.operations.end(), [&learned](const Operation &operation) {
            return operation.method == learned.method && operation.path == learned.path;
        });
    if (described == api.operations.end())
        return false;
    return std::any_of(described->security.begin(), described->security.end(),
                       [&](const SecurityAlternative &alternative) {
                           SecurityAlternative asWritten = alternative;
                           if (!useOf(api, asWritten, learned.slotId))
                               return false;
                           // That no scope is needed is news as well, where none is described.
                           return scopesOf(api, alternative, learned.slotId).isEmpty()
                               || combined(api, alternative, learned.slotId, learned.alternatives)
                               != std::vector<SecurityAlternative>{alternative};
                       });
}

} // namespace patlas
