// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environment/LearntStanding.h"

#include "core/credentials/PersonalAccessToken.h"

namespace patlas {

QString standingSubject(const PersonalAccessToken &token)
{
    return token.owner.isEmpty() ? QStringLiteral("token ") + token.id : token.owner;
}

} // namespace patlas
