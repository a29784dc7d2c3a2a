// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apis/OwnDescription.h"

#include "core/apis/OperationPlaces.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace patlas {

namespace {

/// "/v1/api" of https://api.example.com/v1/api.
QString basePathOf(const ApiDescription &api)
{
    QString path = QUrl(api.serverUrl).path();
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    return path;
}

/// Relative to the shipped server, whose address the environment has, wherever the two descriptions divide
/// address and path.
QString rebased(const QString &path, const QString &from, const QString &to)
{
    const QString whole = from + path;
    return !to.isEmpty() && whole.startsWith(to + QLatin1Char('/')) ? whole.mid(to.size()) : path;
}

QStringList scopesNamedIn(const Operation &operation, const QRegularExpression &pattern)
{
    QStringList names;
    QRegularExpressionMatchIterator all =
        pattern.globalMatch(operation.title + QLatin1Char('\n') + operation.description);
    while (all.hasNext()) {
        const QString name = all.next().captured(0);
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    names.sort();
    return names;
}

bool takesScopes(const ApiDescription &api, const SchemeUse &use)
{
    const SecurityScheme *scheme = api.scheme(use.schemeId);
    return scheme && api.isPersonal(scheme->slotId);
}

/// What most operations of this kind take, without their scopes.
std::vector<SecurityAlternative> usualSecurity(const ApiDescription &api, bool isWrite)
{
    std::vector<std::pair<std::vector<SecurityAlternative>, int>> counted;
    for (const Operation &operation : api.operations) {
        if (operation.isWrite() != isWrite)
            continue;
        std::vector<SecurityAlternative> bare = operation.security;
        for (SecurityAlternative &alternative : bare) {
            for (SchemeUse &use : alternative)
                use.scopes.clear();
        }
        const auto same = std::find_if(counted.begin(), counted.end(),
                                       [&bare](const auto &each) { return each.first == bare; });
        if (same == counted.end())
            counted.emplace_back(std::move(bare), 1);
        else
            ++same->second;
    }
    const auto most =
        std::max_element(counted.begin(), counted.end(),
                         [](const auto &left, const auto &right) { return left.second < right.second; });
    return most == counted.end() ? std::vector<SecurityAlternative>() : most->first;
}

constexpr char serviceSuffix[] = "@service";

bool isAlike(const SecurityScheme &left, const SecurityScheme &right)
{
    return left.kind == right.kind && left.place == right.place && left.prefix == right.prefix
        && left.name.compare(right.name, Qt::CaseInsensitive) == 0;
}

class Overlay {
public:
    Overlay(const ApiDescription &shipped, const ApiDescription &service)
        : m_shipped(shipped)
        , m_service(service)
        , m_pattern(shipped.scopePattern)
    {
        for (const Operation &operation : shipped.operations) {
            m_places.insert(placeOf(operation.method, operation.path), &operation);
            m_ids.insert(operation.id);
        }
        for (const Scope &scope : shipped.scopes)
            m_scopes.insert(scope.name);
    }

    OwnDescription made()
    {
        ApiDescription api = m_shipped;
        api.title = m_service.title;
        api.version = m_service.version;
        api.servers = m_service.servers;
        api.problems = m_service.problems;
        api.operations.clear();
        api.groups.clear();
        addSchemes(api);
        const QString from = basePathOf(m_service);
        const QString to = basePathOf(m_shipped);
        for (const Operation &described : m_service.operations) {
            Operation operation = described;
            operation.path = rebased(described.path, from, to);
            complete(operation, api);
            if (!api.groups.contains(operation.group))
                api.groups.append(operation.group);
            api.operations.push_back(std::move(operation));
        }
        QStringList notFound;
        for (const Operation &operation : m_shipped.operations) {
            if (!m_found.contains(operation.id))
                notFound.append(operation.method + QLatin1Char(' ') + operation.path);
        }
        return {std::move(api), notFound};
    }

private:
    /// A scheme of the same id that goes elsewhere is another one.
    void addSchemes(ApiDescription &api)
    {
        for (SecurityScheme scheme : m_service.schemes) {
            const SecurityScheme *same = m_shipped.scheme(scheme.id);
            if (same && isAlike(*same, scheme))
                continue;
            const CredentialSlot *slot = m_service.credentialSlot(scheme.slotId);
            if (same) {
                const QString id = scheme.id + QLatin1String(serviceSuffix);
                m_renamed.insert(scheme.id, id);
                scheme.id = id;
            }
            if (slot && m_shipped.credentialSlot(slot->id)) {
                CredentialSlot renamed = *slot;
                renamed.id += QLatin1String(serviceSuffix);
                scheme.slotId = renamed.id;
                if (!api.credentialSlot(renamed.id))
                    api.credentialSlots.push_back(std::move(renamed));
            } else if (slot && !api.credentialSlot(slot->id)) {
                api.credentialSlots.push_back(*slot);
            }
            api.schemes.push_back(std::move(scheme));
        }
    }

    void renameUses(Operation &operation) const
    {
        for (SecurityAlternative &alternative : operation.security) {
            for (SchemeUse &use : alternative)
                use.schemeId = m_renamed.value(use.schemeId, use.schemeId);
        }
    }

    void complete(Operation &operation, ApiDescription &api)
    {
        const Operation *known = m_places.value(placeOf(operation.method, operation.path));
        operation.confidence = Confidence::Documented;
        operation.scopeConfidence = Confidence::Documented;
        if (known && !m_found.contains(known->id)) { // one place may be described twice
            m_found.insert(known->id);
            operation.id = known->id;
            operation.group = known->group;
            operation.security = known->security;
            operation.scopeConfidence = known->scopeConfidence;
            operation.isAccountOperation = known->isAccountOperation;
            operation.listsProjects = known->listsProjects;
        } else {
            renameUses(operation);
            if (m_ids.contains(operation.id))
                operation.id = operation.method + QLatin1Char(' ') + operation.path;
            if (m_service.schemes.empty() && operation.security.empty()) {
                operation.security = usualSecurity(m_shipped, operation.isWrite());
                operation.scopeConfidence = Confidence::Inferred;
            }
        }
        const QStringList named =
            m_shipped.scopePattern.isEmpty() ? QStringList() : scopesNamedIn(operation, m_pattern);
        if (named.isEmpty())
            return;
        for (SecurityAlternative &alternative : operation.security) {
            for (SchemeUse &use : alternative) {
                if (takesScopes(api, use))
                    use.scopes = named;
            }
        }
        operation.scopeConfidence = Confidence::Documented;
        for (const QString &name : named)
            addScope(name, operation, api);
    }

    void addScope(const QString &name, const Operation &operation, ApiDescription &api)
    {
        if (m_scopes.contains(name)) {
            for (Scope &scope : api.scopes) {
                if (scope.name == name)
                    scope.confidence = Confidence::Documented;
            }
            return;
        }
        m_scopes.insert(name);
        Scope scope;
        scope.name = name;
        scope.group = operation.group;
        scope.sentence = operation.title;
        scope.ability = operation.title;
        scope.confidence = Confidence::Documented;
        api.scopes.push_back(std::move(scope));
    }

    const ApiDescription &m_shipped;
    const ApiDescription &m_service;
    const QRegularExpression m_pattern;
    QHash<QString, const Operation *> m_places;
    QHash<QString, QString> m_renamed; ///< schemes of the service
    QSet<QString> m_ids;
    QSet<QString> m_found;
    QSet<QString> m_scopes;
};

} // namespace

OwnDescription ownDescription(const ApiDescription &shipped, const ApiDescription &service)
{
    return Overlay(shipped, service).made();
}

} // namespace patlas
