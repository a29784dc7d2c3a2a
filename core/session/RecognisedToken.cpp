// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/RecognisedToken.h"

#include "core/credentials/CredentialRepository.h"

namespace patlas {

std::optional<RecognisedToken> recognised(const CredentialRepository &tokens, const Secret &secret)
{
    if (const Credential *known = tokens.withFingerprint(tokens.fingerprint(secret)))
        return RecognisedToken{known->slotId, known->id, known->name, known->environmentId};
    return std::nullopt;
}

} // namespace patlas
