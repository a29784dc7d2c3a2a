// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/SecretStore.h"

#include <QFuture>
#include <QStringList>

class QObject;

namespace patlas {

/// Asks the desktop's session bus for a Secret Service or KWallet, and whether its default collection is
/// locked. Never prompts; answers on `context`'s thread. On systems without a session bus of that kind the
/// keychain is the system's own and counts as unlocked.
QFuture<KeychainState> probeKeychain(QObject *context);

/// The keys under which a Secret Service has entries of the service "patlas", as QtKeychain writes them.
QFuture<Result<QStringList>> listKeychain(QObject *context);

} // namespace patlas
