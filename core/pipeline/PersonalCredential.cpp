// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/PersonalCredential.h"

namespace patlas {

std::optional<PersonalCredential> personalCredentialIn(const SentRequest &request, const ApiDescription &api)
{
    std::optional<PersonalCredential> personal;
    for (const CredentialSlot &slot : api.credentialSlots) {
        const QString id = slot.isPersonal ? request.credentials.value(slot.id) : QString();
        if (id.isEmpty())
            continue;
        if (personal)
            return std::nullopt;
        personal = {slot.id, id};
    }
    return personal;
}

} // namespace patlas
