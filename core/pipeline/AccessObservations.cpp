// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/AccessObservations.h"

#include "core/credentials/CredentialRepository.h"
#include "core/diagnosis/Refusal.h"
#include "core/environment/Environment.h"
#include "core/environment/ObservedAccessRepository.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

using About = AccessObservation::About;

// The lowest roles that the operation's scopes require.
QStringList rolesAskedFor(const Operation &operation, const ApiDescription &api)
{
    QStringList roles;
    for (const QString &name : api.scopesFor(operation)) {
        const Scope *scope = api.scope(name);
        if (scope && api.role(scope->lowestRole))
            roles.append(scope->lowestRole);
    }
    roles.removeDuplicates();
    return roles;
}

std::vector<AccessObservation> observationsOfSuccess(const Operation &operation, const QByteArray &body,
                                                     const ApiDescription &api, const QString &projectId,
                                                     const QStringList &knownIds)
{
    std::vector<AccessObservation> observations;
    for (const QString &role : rolesAskedFor(operation, api))
        observations.push_back({About::Role, role, true});
    if (!operation.isAccountOperation) {
        if (!projectId.isEmpty())
            observations.push_back({About::Project, projectId, true});
        return observations;
    }
    // A complete list of projects contains every project that the owner is a member of.
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (operation.listsProjects.isEmpty() || !document.isArray())
        return observations;
    QStringList listed;
    const QJsonArray projects = document.array();
    for (const auto item : projects)
        listed.append(item.toObject().value(operation.listsProjects).toString());
    // A list without any of them may be a list of something else, or of another team.
    const bool tells = std::any_of(knownIds.begin(), knownIds.end(),
                                   [&listed](const QString &id) { return listed.contains(id); });
    for (const QString &id : knownIds) {
        if (tells)
            observations.push_back({About::Project, id, listed.contains(id)});
    }
    return observations;
}

// Only what the description says about the words of its service; other refusals have many reasons.
std::vector<AccessObservation> observationsOfRefusal(const Refusal &refusal, const Operation &operation,
                                                     const ApiDescription &api, const QString &projectId)
{
    if (refusal.kind == FindingKind::NotAMember && !projectId.isEmpty())
        return {{About::Project, projectId, false}};
    if (refusal.kind != FindingKind::RoleTooLow)
        return {};
    if (const Role *lowest = api.role(refusal.limit))
        return {{About::Role, lowest->id, false}};
    const QStringList asked = rolesAskedFor(operation, api);
    if (asked.size() == 1)
        return {{About::Role, asked.front(), false}};
    return {};
}

} // namespace

std::vector<AccessObservation> observeAccess(const Exchange &exchange, const QByteArray &bodyStart,
                                             const ApiDescription &api, const QString &projectId,
                                             const QStringList &knownIds)
{
    const Operation *operation = api.operation(exchange.request.operationId);
    if (!operation || exchange.request.credentials.isEmpty())
        return {};
    if (const std::optional<Refusal> refusal = readRefusal(&api, exchange.status, bodyStart))
        return observationsOfRefusal(*refusal, *operation, api, projectId);
    if (exchange.status < 200 || exchange.status >= 300)
        return {};
    return observationsOfSuccess(*operation, bodyStart, api, projectId, knownIds);
}

void recordAccess(const Exchange &exchange, const ApiDescription &api, const CredentialRepository &tokens,
                  ObservedAccessRepository &observedAccess)
{
    constexpr qint64 maxObservedBytes = 64 * 1024;
    const SentRequest &sent = exchange.request;
    if (sent.environmentId == QLatin1String(sandboxEnvironmentId))
        return;
    const Credential *personal = nullptr;
    QString projectId;
    QStringList knownIds;
    for (const CredentialSlot &slot : api.credentialSlots) {
        const Credential *carried = tokens.find(sent.credentials.value(slot.id));
        if (carried && slot.isPersonal && !personal)
            personal = carried;
        if (slot.parameter.isEmpty())
            continue;
        if (carried)
            projectId = carried->attributes.value(slot.parameter);
        for (const Credential &each : tokens.all()) {
            if (each.slotId == slot.id && each.environmentId == sent.environmentId)
                knownIds.append(each.attributes.value(slot.parameter));
        }
    }
    if (!personal)
        return;
    QFile body(exchange.bodyPath);
    const QByteArray start = !exchange.bodyPath.isEmpty() && body.open(QIODevice::ReadOnly)
        ? body.read(maxObservedBytes)
        : QByteArray();
    const std::vector<AccessObservation> observations =
        observeAccess(exchange, start, api, projectId, knownIds);
    if (!observations.empty())
        observedAccess.learn(sent.environmentId, accessSubject(*personal), observations,
                             QDateTime::currentDateTimeUtc());
}

} // namespace patlas
