// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/AccessObservations.h"

#include "core/credentials/TokenRepository.h"
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

QString roleNamed(const QString &name, const ApiDescription &api)
{
    const auto found = std::find_if(api.roles.begin(), api.roles.end(), [&name](const Role &role) {
        return role.id.compare(name, Qt::CaseInsensitive) == 0
            || role.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == api.roles.end() ? QString() : found->id;
}

std::vector<AccessObservation> observationsOfSuccess(const Operation &operation, const QByteArray &body,
                                                     const ApiDescription &api, const QString &projectAppId,
                                                     const QStringList &knownAppIds)
{
    std::vector<AccessObservation> observations;
    for (const QString &role : rolesAskedFor(operation, api))
        observations.push_back({About::Role, role, true});
    if (!operation.isAccountOperation) {
        if (!projectAppId.isEmpty())
            observations.push_back({About::Project, projectAppId, true});
        return observations;
    }
    // A complete list of projects contains every project that the owner is a member of.
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (operation.isWrite() || !document.isArray())
        return observations;
    QStringList listed;
    const QJsonArray projects = document.array();
    for (const auto item : projects)
        listed.append(item.toObject().value("_id"_L1).toString());
    // A list without any of them may be a list of something else, or of another team.
    const bool tells = std::any_of(knownAppIds.begin(), knownAppIds.end(),
                                   [&listed](const QString &appId) { return listed.contains(appId); });
    for (const QString &appId : knownAppIds) {
        if (tells)
            observations.push_back({About::Project, appId, listed.contains(appId)});
    }
    return observations;
}

std::vector<AccessObservation> observationsOfRefusal(const Refusal &refusal, const Operation &operation,
                                                     const ApiDescription &api, const QString &projectAppId)
{
    std::vector<AccessObservation> observations;
    if (refusal.kind == FindingKind::NotAMember && !projectAppId.isEmpty())
        observations.push_back({About::Project, projectAppId, false});
    if (refusal.kind != FindingKind::RoleTooLow)
        return observations;
    const QString has = roleNamed(refusal.subject, api);
    if (!has.isEmpty())
        observations.push_back({About::Role, has, true});
    const QString lacks = roleNamed(refusal.limit, api);
    if (!lacks.isEmpty()) {
        observations.push_back({About::Role, lacks, false});
    } else if (const QStringList asked = rolesAskedFor(operation, api); asked.size() == 1) {
        observations.push_back({About::Role, asked.first(), false});
    }
    return observations;
}

} // namespace

std::vector<AccessObservation> observeAccess(const Exchange &exchange, const QByteArray &bodyStart,
                                             const ApiDescription &api, const QString &projectAppId,
                                             const QStringList &knownAppIds)
{
    const Operation *operation = api.operation(exchange.request.operationId);
    if (!operation || exchange.request.personalTokenId.isEmpty())
        return {};
    if (exchange.status >= 200 && exchange.status < 300)
        return observationsOfSuccess(*operation, bodyStart, api, projectAppId, knownAppIds);
    if (const std::optional<Refusal> refusal = readRefusal(exchange.status, bodyStart))
        return observationsOfRefusal(*refusal, *operation, api, projectAppId);
    return {};
}

void recordAccess(const Exchange &exchange, const ApiDescription &api, const TokenRepository &tokens,
                  ObservedAccessRepository &observedAccess)
{
    constexpr qint64 maxObservedBytes = 64 * 1024;
    const SentRequest &sent = exchange.request;
    const PersonalAccessToken *token = tokens.personalToken(sent.personalTokenId);
    if (!token || sent.environmentId == QLatin1String(sandboxEnvironmentId))
        return;
    QFile body(exchange.bodyPath);
    const QByteArray start = !exchange.bodyPath.isEmpty() && body.open(QIODevice::ReadOnly)
        ? body.read(maxObservedBytes)
        : QByteArray();
    QStringList appIds;
    for (const ProjectApiToken &project : tokens.projectTokens()) {
        if (project.environmentId == sent.environmentId)
            appIds.append(project.appId);
    }
    const ProjectApiToken *project = tokens.projectToken(sent.projectTokenId);
    const std::vector<AccessObservation> observations =
        observeAccess(exchange, start, api, project ? project->appId : QString(), appIds);
    if (!observations.empty())
        observedAccess.learn(sent.environmentId, accessSubject(*token), observations,
                             QDateTime::currentDateTimeUtc());
}

} // namespace patlas
