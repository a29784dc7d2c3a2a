// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environment/ObservedAccess.h"

#include "core/credentials/Credential.h"

using namespace Qt::StringLiterals;

namespace patlas {

QString accessSubject(const Credential &token)
{
    return token.owner.isEmpty() ? u"token "_s + token.id : token.owner;
}

} // namespace patlas
