// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <utility>
#include <vector>

namespace patlas {

/// One of the ways in which a service issues a token (RFC 6749, RFC 8628).
struct OAuthFlow {
    enum class Kind { AuthorizationCode, ClientCredentials, DeviceCode, Implicit, Password };

    Kind kind = Kind::AuthorizationCode;
    // As written: `endpointAddress` resolves them.
    QString authorizationUrl;
    QString tokenUrl;
    QString refreshUrl;
    QString deviceAuthorizationUrl;
    std::vector<std::pair<QString, QString>> scopes; ///< name, sentence

    bool operator==(const OAuthFlow &) const = default;
};

/// An address of a security scheme, resolved against that of the server (OpenAPI 3.1, section 4.6), or of the
/// document where the server is not known. Invalid for what is no http(s) address.
QUrl endpointAddress(const QString &written, const QUrl &server);

} // namespace patlas
