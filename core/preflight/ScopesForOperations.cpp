// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/ScopesForOperations.h"

#include <QSet>

namespace patlas {

QStringList scopesForOperations(const ApiDescription &api, const QStringList &operationIds)
{
    QSet<QString> scopes;
    for (const QString &id : operationIds) {
        if (const Operation *operation = api.operation(id)) {
            for (const QString &scope : api.scopesFor(*operation))
                scopes.insert(scope);
        }
    }
    QStringList sorted(scopes.begin(), scopes.end());
    sorted.sort();
    return sorted;
}

} // namespace patlas
