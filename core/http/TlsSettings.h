// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/http/Connection.h"

#include <QSslCertificate>
#include <QSslConfiguration>

namespace patlas {

/// TLS 1.2 or later, the system's authorities and, with `isEnvironmentOrigin`, the connection's own
/// authorities and client certificate. Reads the files that it names: not for the GUI thread. InvalidInput if
/// one cannot be used.
Result<QSslConfiguration> tlsConfiguration(const Connection &connection, const Secret &passphrase,
                                           bool isEnvironmentOrigin);

/// InvalidInput if the text holds no certificate.
Result<QList<QSslCertificate>> authoritiesIn(const QByteArray &pem);

/// One line per certificate, the service's own first: subject, issuer, validity, fingerprint.
QString chainInWords(const QList<QSslCertificate> &chain);

} // namespace patlas
