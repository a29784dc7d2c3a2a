// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/Lessons.h"

#include "core/credentials/TokenRepository.h"
#include "core/diagnosis/Refusal.h"
#include "core/environment/Environment.h"
#include "core/environment/StandingRepository.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace patlas {

namespace {

using About = Lesson::About;

// The lowest roles that the operation's scopes ask for.
QStringList rolesAskedFor(const Operation &operation, const Catalog &catalog)
{
    QStringList roles;
    for (const QString &name : catalog.scopesFor(operation)) {
        const Scope *scope = catalog.scope(name);
        if (scope && catalog.role(scope->lowestRole))
            roles.append(scope->lowestRole);
    }
    roles.removeDuplicates();
    return roles;
}

QString roleNamed(const QString &name, const Catalog &catalog)
{
    const auto found = std::find_if(catalog.roles.begin(), catalog.roles.end(), [&name](const Role &role) {
        return role.id.compare(name, Qt::CaseInsensitive) == 0
            || role.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == catalog.roles.end() ? QString() : found->id;
}

std::vector<Lesson> lessonsOfSuccess(const Operation &operation, const QByteArray &body,
                                     const Catalog &catalog, const QString &projectAppId,
                                     const QStringList &knownAppIds)
{
    std::vector<Lesson> lessons;
    for (const QString &role : rolesAskedFor(operation, catalog))
        lessons.push_back({About::Role, role, true});
    if (!operation.isAccountRoute) {
        if (!projectAppId.isEmpty())
            lessons.push_back({About::Project, projectAppId, true});
        return lessons;
    }
    // A list of projects that came whole names every one that the owner is a member of.
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (operation.isWrite() || !document.isArray())
        return lessons;
    QStringList listed;
    const QJsonArray projects = document.array();
    for (const auto item : projects)
        listed.append(item.toObject().value(QLatin1String("_id")).toString());
    // One that names none of them may be a list of something else, or of another team.
    const bool tells = std::any_of(knownAppIds.begin(), knownAppIds.end(),
                                   [&listed](const QString &appId) { return listed.contains(appId); });
    for (const QString &appId : knownAppIds) {
        if (tells)
            lessons.push_back({About::Project, appId, listed.contains(appId)});
    }
    return lessons;
}

std::vector<Lesson> lessonsOfRefusal(const Refusal &refusal, const Operation &operation,
                                     const Catalog &catalog, const QString &projectAppId)
{
    std::vector<Lesson> lessons;
    if (refusal.kind == FindingKind::NotAMember && !projectAppId.isEmpty())
        lessons.push_back({About::Project, projectAppId, false});
    if (refusal.kind != FindingKind::RoleTooLow)
        return lessons;
    const QString has = roleNamed(refusal.subject, catalog);
    if (!has.isEmpty())
        lessons.push_back({About::Role, has, true});
    const QString lacks = roleNamed(refusal.limit, catalog);
    if (!lacks.isEmpty()) {
        lessons.push_back({About::Role, lacks, false});
    } else if (const QStringList asked = rolesAskedFor(operation, catalog); asked.size() == 1) {
        lessons.push_back({About::Role, asked.first(), false});
    }
    return lessons;
}

} // namespace

std::vector<Lesson> lessonsOf(const Exchange &exchange, const QByteArray &bodyStart, const Catalog &catalog,
                              const QString &projectAppId, const QStringList &knownAppIds)
{
    const Operation *operation = catalog.operation(exchange.request.operationId);
    if (!operation || exchange.request.personalTokenId.isEmpty())
        return {};
    if (exchange.status >= 200 && exchange.status < 300)
        return lessonsOfSuccess(*operation, bodyStart, catalog, projectAppId, knownAppIds);
    if (const std::optional<Refusal> refusal = readRefusal(exchange.status, bodyStart))
        return lessonsOfRefusal(*refusal, *operation, catalog, projectAppId);
    return {};
}

void learnFrom(const Exchange &exchange, const Catalog &catalog, const TokenRepository &tokens,
               StandingRepository &standings)
{
    constexpr qint64 longestLesson = 64 * 1024;
    const SentRequest &sent = exchange.request;
    const PersonalAccessToken *token = tokens.personalToken(sent.personalTokenId);
    if (!token || sent.environmentId == QLatin1String(sandboxEnvironmentId))
        return;
    QFile body(exchange.bodyPath);
    const QByteArray start = !exchange.bodyPath.isEmpty() && body.open(QIODevice::ReadOnly)
        ? body.read(longestLesson)
        : QByteArray();
    QStringList appIds;
    for (const ProjectApiToken &project : tokens.projectTokens()) {
        if (project.environmentId == sent.environmentId)
            appIds.append(project.appId);
    }
    const ProjectApiToken *project = tokens.projectToken(sent.projectTokenId);
    const std::vector<Lesson> lessons =
        lessonsOf(exchange, start, catalog, project ? project->appId : QString(), appIds);
    if (!lessons.empty())
        standings.learn(sent.environmentId, standingSubject(*token), lessons,
                        QDateTime::currentDateTimeUtc());
}

} // namespace patlas
