// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authorization/StoredAuthorization.h"

using namespace Qt::StringLiterals;

namespace patlas {

SecretBinding renewalBinding(const StoredAuthorization &authorization)
{
    return {{u"kind"_s, nameOf(authorization.kind)},
            {u"token-url"_s, authorization.tokenUrl.toString(QUrl::FullyEncoded)},
            {u"client"_s, authorization.clientId},
            {u"authentication"_s, nameOf(authorization.clientAuthentication)}};
}

} // namespace patlas
