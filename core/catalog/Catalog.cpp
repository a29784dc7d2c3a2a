// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/Catalog.h"

#include <QUrl>

#include <algorithm>

namespace patlas {

namespace {

template <typename Items, typename Field> auto *findBy(const Items &items, Field wanted, QStringView key)
{
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const auto &item) { return item.*wanted == key; });
    return found == items.end() ? nullptr : &*found;
}

QList<QStringView> segments(QStringView path)
{
    return path.split(u'/', Qt::SkipEmptyParts);
}

bool isTemplate(QStringView segment)
{
    return segment.size() > 2 && segment.startsWith(u'{') && segment.endsWith(u'}');
}

/// Number of literal segments when the template fits the path, so that the most literal one wins; -1: does
/// not fit.
int fit(const QList<QStringView> &pattern, const QList<QStringView> &path)
{
    if (pattern.size() != path.size())
        return -1;
    int literal = 0;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (isTemplate(pattern[i]))
            continue;
        if (pattern[i] != path[i])
            return -1;
        ++literal;
    }
    return literal;
}

bool usesPat(const Catalog &catalog, const SchemeUse &use)
{
    const SecurityScheme *scheme = catalog.scheme(use.schemeId);
    return scheme && scheme->credential == CredentialKind::PersonalAccessToken;
}

} // namespace

bool Operation::isWrite() const
{
    return method != QLatin1String("GET") && method != QLatin1String("HEAD")
        && method != QLatin1String("OPTIONS");
}

const Operation *Catalog::operation(QStringView id) const
{
    return findBy(operations, &Operation::id, id);
}

const SecurityScheme *Catalog::scheme(QStringView id) const
{
    return findBy(schemes, &SecurityScheme::id, id);
}

const Scope *Catalog::scope(QStringView name) const
{
    return findBy(scopes, &Scope::name, name);
}

const Role *Catalog::role(QStringView id) const
{
    return findBy(roles, &Role::id, id);
}

const Operation *Catalog::match(QStringView method, QStringView path) const
{
    const QList<QStringView> wanted = segments(path);
    const Operation *best = nullptr;
    int bestFit = -1;
    for (const Operation &candidate : operations) {
        if (candidate.method != method)
            continue;
        const int literal = fit(segments(candidate.path), wanted);
        if (literal > bestFit) {
            best = &candidate;
            bestFit = literal;
        }
    }
    return best;
}

PatDemand Catalog::patDemand(const Operation &operation) const
{
    bool withPat = false;
    bool without = false;
    for (const SecurityAlternative &alternative : operation.security) {
        const bool uses = std::any_of(alternative.begin(), alternative.end(),
                                      [this](const SchemeUse &use) { return usesPat(*this, use); });
        (uses ? withPat : without) = true;
    }
    if (!withPat)
        return PatDemand::None;
    return without ? PatDemand::Recommended : PatDemand::Required;
}

QStringList Catalog::scopesFor(const Operation &operation) const
{
    for (const SecurityAlternative &alternative : operation.security) {
        for (const SchemeUse &use : alternative) {
            if (usesPat(*this, use))
                return use.scopes;
        }
    }
    return {};
}

std::vector<const Operation *> Catalog::operationsFor(QStringView scope) const
{
    std::vector<const Operation *> result;
    for (const Operation &candidate : operations) {
        if (scopesFor(candidate).contains(scope))
            result.push_back(&candidate);
    }
    return result;
}

std::optional<bool> Catalog::roleAllows(QStringView roleId, QStringView lowestRole) const
{
    const Role *has = role(roleId);
    const Role *needs = role(lowestRole);
    if (!has || !needs)
        return std::nullopt;
    return has->rank >= needs->rank;
}

std::optional<std::vector<std::pair<QString, QString>>> pathParameters(const Operation &operation,
                                                                       QStringView path)
{
    const QList<QStringView> pattern = segments(operation.path);
    const QList<QStringView> given = segments(path);
    if (fit(pattern, given) < 0)
        return std::nullopt;
    std::vector<std::pair<QString, QString>> values;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (isTemplate(pattern[i]))
            values.emplace_back(pattern[i].mid(1, pattern[i].size() - 2).toString(),
                                QUrl::fromPercentEncoding(given[i].toUtf8()));
    }
    return values;
}

} // namespace patlas
