// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/ScopeNames.h"

#include <algorithm>

namespace patlas {

namespace {

constexpr qsizetype maxScopes = 500;
constexpr qsizetype longestScope = 200;

bool isScopeName(const QString &name)
{
    return name.size() <= longestScope && std::all_of(name.begin(), name.end(), [](QChar c) {
               return c > u' ' && c <= u'~' && c != u'"' && c != u'\\';
           });
}

} // namespace

std::optional<QStringList> scopeNames(const QStringList &items)
{
    QStringList names;
    for (const QString &item : items) {
        const QString name = item.trimmed();
        if (!isScopeName(name) || names.size() >= maxScopes)
            return std::nullopt;
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace patlas
