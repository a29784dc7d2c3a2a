// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/ChosenCredentials.h"

#include "core/base/Find.h"
#include "core/preflight/CredentialChoice.h"
#include "core/session/CredentialPreferences.h"

namespace patlas {

void chooseCredentials(RequestDraft &draft, const PreflightContext &context,
                       const CredentialPreferences &preferences, const QString &user)
{
    const ApiDescription &api = *context.api;
    const QString &environment = context.environment.id;
    const Operation *operation = api.operation(draft.operationId);
    for (const CredentialSlot &slot : api.credentialSlots) {
        const Credential *chosen = findById(context.credentials, draft.credentials.value(slot.id));
        const bool fits = chosen && chosen->environmentId == environment && chosen->slotId == slot.id;
        const bool isUnused =
            operation && !slot.isPersonal && api.demandFor(*operation, slot.id) == Demand::None;
        if (fits && !isUnused)
            continue;
        draft.credentials.remove(slot.id);
        if (operation && !preferences.goesWithout(environment, operation->id, slot.id))
            choose(draft.credentials, slot.id,
                   defaultCredential(slot, *operation, context, preferences.preferred(environment, slot.id),
                                     user));
    }
}

} // namespace patlas
