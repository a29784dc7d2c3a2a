// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorization/AuthorizationRequest.h"
#include "core/secret/SecretBinding.h"

namespace patlas {

/// What is known without its secrets about how a credential was got and is renewed.
struct StoredAuthorization {
    QString credentialId;
    GrantKind kind = GrantKind::AuthorizationCode;
    QUrl tokenUrl; ///< where it is renewed
    QString clientId;
    ClientAuthentication clientAuthentication = ClientAuthentication::None;
    QStringList scopes; ///< asked for

    bool operator==(const StoredAuthorization &) const = default;
};

/// What refresh token and client secret are stored for. It is compared before they are sent anywhere, so
/// that a changed database sends them nowhere else.
SecretBinding renewalBinding(const StoredAuthorization &authorization);

} // namespace patlas
