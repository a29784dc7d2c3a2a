// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/http/Connection.h"

#include <QSslCertificate>

#include <memory>

namespace patlas {

/// What a connection adds to TLS, in DER.
struct TlsMaterial {
    QList<QByteArray> authorities; ///< trusted besides those of the system
    QList<QByteArray> chain; ///< of the client, its own certificate first; empty: none
    Secret key; ///< of the client
};

/// With `isEnvironmentOrigin`, the connection's own authorities and client certificate; without, nothing.
/// Reads the files that it names: not for the GUI thread. InvalidInput if one cannot be used.
Result<std::shared_ptr<const TlsMaterial>> tlsMaterial(const Connection &connection, const Secret &passphrase,
                                                       bool isEnvironmentOrigin);

/// InvalidInput if the text holds no certificate.
Result<QList<QSslCertificate>> authoritiesIn(const QByteArray &pem);

/// One line per certificate, the service's own first: subject, issuer, validity, fingerprint.
QString chainInWords(const QList<QSslCertificate> &chain);

} // namespace patlas
