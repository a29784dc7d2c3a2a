// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/Environment.h"
#include "core/http/Connection.h"
#include "core/secret/SecretBinding.h"

namespace patlas {

/// What the secrets of an environment are stored for: its id, its origin, and what decides who is at the
/// other end of the connection. The embedded sandbox stands for itself, as its port may change.
SecretBinding environmentBinding(const Environment &environment, const Connection &connection);

/// The proxy as an address: "socks5h://user@proxy.example:1080", "direct", or "system" for the desktop's
/// setting.
QString proxyInWords(const Connection &connection);

/// What the passphrase of its client key, and the password of its proxy, are stored for.
SecretBinding passphraseBinding(const QString &environmentId, const Connection &connection);
SecretBinding proxyBinding(const QString &environmentId, const Connection &connection);

} // namespace patlas
