// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/SchemeVariables.h"

#include "core/base/Find.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// What a reference calls it. Names are unique for each slot only.
QString referredName(const Credential &credential, const PreflightContext &context)
{
    const auto isNamesake = [&credential](const Credential &each) {
        return each.id != credential.id && each.environmentId == credential.environmentId
            && each.name == credential.name;
    };
    return std::ranges::any_of(context.credentials, isNamesake) ? credential.id : credential.name;
}

} // namespace

VariableLayer schemeVariables(const PreflightContext &context, const CredentialSelection &chosen)
{
    VariableLayer layer{QCoreApplication::translate("patlas::SchemeVariables", "the chosen credentials"), {}};
    for (const SecurityScheme &scheme : context.api->schemes) {
        const Credential *credential = findById(context.credentials, chosen.value(scheme.slotId));
        if (credential && scheme.canBeFilled())
            layer.variables.push_back(
                {scheme.id, u"patlas:credential/"_s + referredName(*credential, context)});
    }
    return layer;
}

} // namespace patlas
