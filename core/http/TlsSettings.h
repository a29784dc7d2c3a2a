// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/http/Connection.h"

#include <QSslCertificate>
#include <QSslConfiguration>

namespace patlas {

/// TLS 1.2 or later, the system's authorities and, with `isEnvironmentOrigin`, what the connection adds: its
/// authorities and its client certificate. Reads the files that it names: not for the GUI thread.
/// InvalidInput when one cannot be used.
Result<QSslConfiguration> tlsConfiguration(const Connection &connection, const Secret &passphrase,
                                           bool isEnvironmentOrigin);

/// InvalidInput when the text holds no certificate.
Result<QList<QSslCertificate>> authoritiesIn(const QByteArray &pem);

/// A line each, the service's own first: whose it is, who issued it, how long it is valid, fingerprint.
QString chainInWords(const QList<QSslCertificate> &chain);

} // namespace patlas
