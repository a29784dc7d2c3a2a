// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apis/DescriptionChanges.h"

#include "core/apis/OperationPlaces.h"
#include "core/base/VisibleText.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct DescriptionChangesText {
    Q_DECLARE_TR_FUNCTIONS(patlas::DescriptionChanges)
};

QMap<QString, const Operation *> byPlace(const ApiDescription &api)
{
    QMap<QString, const Operation *> places;
    for (const Operation &operation : api.operations)
        places.insert(placeOf(operation.method, operation.path), &operation);
    return places;
}

QString alternativeInWords(const SecurityAlternative &alternative)
{
    if (alternative.empty())
        return DescriptionChangesText::tr("no credential");
    QStringList schemes;
    for (const SchemeUse &use : alternative) {
        schemes.append(use.scopes.isEmpty()
                           ? isolated(use.schemeId)
                           : u"%1 (%2)"_s.arg(isolated(use.schemeId), isolated(use.scopes.join(u", "_s))));
    }
    return schemes.join(DescriptionChangesText::tr(" and "));
}

QString parametersInWords(const Operation &operation)
{
    QStringList names;
    for (const Parameter &parameter : operation.parameters) {
        names.append(parameter.required
                         ? DescriptionChangesText::tr("%1 (required)").arg(isolated(parameter.name))
                         : isolated(parameter.name));
    }
    names.sort();
    return names.isEmpty() ? DescriptionChangesText::tr("none") : names.join(u", "_s);
}

OperationChange changeOf(OperationChange::Kind kind, const Operation &operation, const QString &before = {},
                         const QString &after = {})
{
    return {kind, operation.method, operation.path, before, after};
}

QSet<QString> scopesOf(const ApiDescription &api)
{
    QSet<QString> names;
    for (const Scope &scope : api.scopes)
        names.insert(scope.name);
    return names;
}

QSet<QString> serversOf(const ApiDescription &api)
{
    QSet<QString> addresses;
    for (const Server &server : api.servers)
        addresses.insert(server.url);
    return addresses;
}

QStringList sorted(const QSet<QString> &set)
{
    QStringList list(set.cbegin(), set.cend());
    list.sort();
    return list;
}

} // namespace

bool DescriptionChanges::isEmpty() const
{
    return operations.empty() && addedScopes.isEmpty() && removedScopes.isEmpty() && addedServers.isEmpty()
        && removedServers.isEmpty();
}

int DescriptionChanges::count(OperationChange::Kind kind) const
{
    return static_cast<int>(
        std::count_if(operations.begin(), operations.end(),
                      [kind](const OperationChange &change) { return change.kind == kind; }));
}

QString securityInWords(const Operation &operation)
{
    if (operation.security.empty())
        return alternativeInWords({});
    QStringList alternatives;
    for (const SecurityAlternative &alternative : operation.security)
        alternatives.append(alternativeInWords(alternative));
    return alternatives.join(DescriptionChangesText::tr(", or "));
}

DescriptionChanges changesBetween(const ApiDescription &before, const ApiDescription &after)
{
    using Kind = OperationChange::Kind;
    DescriptionChanges changes;
    const QMap<QString, const Operation *> old = byPlace(before);
    const QMap<QString, const Operation *> now = byPlace(after);
    for (auto place = now.cbegin(); place != now.cend(); ++place) {
        const Operation *former = old.value(place.key());
        if (!former) {
            changes.operations.push_back(changeOf(Kind::Added, **place));
            continue;
        }
        if (const QString was = securityInWords(*former), is = securityInWords(**place); was != is)
            changes.operations.push_back(changeOf(Kind::Security, **place, was, is));
        if (const QString was = parametersInWords(*former), is = parametersInWords(**place); was != is)
            changes.operations.push_back(changeOf(Kind::Parameters, **place, was, is));
    }
    for (auto place = old.cbegin(); place != old.cend(); ++place) {
        if (!now.contains(place.key()))
            changes.operations.push_back(changeOf(Kind::Removed, **place));
    }
    std::stable_sort(changes.operations.begin(), changes.operations.end(),
                     [](const OperationChange &left, const OperationChange &right) {
                         return std::tie(left.path, left.method) < std::tie(right.path, right.method);
                     });
    changes.addedScopes = sorted(scopesOf(after) - scopesOf(before));
    changes.removedScopes = sorted(scopesOf(before) - scopesOf(after));
    changes.addedServers = sorted(serversOf(after) - serversOf(before));
    changes.removedServers = sorted(serversOf(before) - serversOf(after));
    return changes;
}

} // namespace patlas
