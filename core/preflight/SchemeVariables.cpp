// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/SchemeVariables.h"

#include "core/base/Find.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace patlas {

VariableLayer schemeVariables(const PreflightContext &context, const CredentialSelection &chosen)
{
    VariableLayer layer{QCoreApplication::translate("patlas::SchemeVariables", "the chosen credentials"), {}};
    for (const SecurityScheme &scheme : context.api->schemes) {
        const Credential *credential = findById(context.credentials, chosen.value(scheme.slotId));
        if (credential && scheme.canBeFilled())
            layer.variables.push_back({scheme.id, u"patlas:credential/"_s + credential->name});
    }
    return layer;
}

} // namespace patlas
