// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/ChosenCredentials.h"

#include "core/base/Find.h"
#include "core/preflight/CredentialChoice.h"
#include "core/session/CredentialPreferences.h"

namespace patlas {

void chooseCredentials(RequestDraft &draft, const PreflightContext &context,
                       const CredentialPreferences &preferences, const QString &user, const SavedPlace &place)
{
    const ApiDescription &api = *context.api;
    const QString &environment = context.environment.id;
    const Operation *operation = api.operation(draft.operationId);
    if (!draft.authorisation)
        draft.authorisation = preferences.files().authorisationOf(environment, place);
    const CredentialSelection ofFile = preferences.files().of(environment, place);
    for (const CredentialSlot &slot : api.credentialSlots) {
        const QString own = ofFile.value(slot.id);
        const bool goesWithout = ofFile.contains(slot.id) && own.isEmpty();
        const Credential *chosenForFile = findById(context.credentials, own);
        if (chosenForFile
            && (user.isEmpty() || chosenForFile->owner.isEmpty() || chosenForFile->owner == user))
            draft.credentials.insert(slot.id, own);
        const Credential *chosen = findById(context.credentials, draft.credentials.value(slot.id));
        const bool fits = chosen && chosen->environmentId == environment && chosen->slotId == slot.id;
        const bool isUnused =
            operation && !slot.isPersonal && api.demandFor(*operation, slot.id) == Demand::None;
        if (fits && !isUnused && !goesWithout)
            continue;
        draft.credentials.remove(slot.id);
        if (operation && !goesWithout && !preferences.goesWithout(environment, operation->id, slot.id))
            choose(draft.credentials, slot.id,
                   defaultCredential(slot, *operation, context, preferences.preferred(environment, slot.id),
                                     user));
    }
}

} // namespace patlas
