// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/SecretStore.h"

#include <QFuture>
#include <QStringList>

#include <functional>

class QObject;

namespace patlas {

/// Whether a keychain can show a prompt for its password where a person sees it. The prompt is a window of
/// another program, which the session bus starts: it needs DISPLAY or WAYLAND_DISPLAY, whichever platform
/// Patlas itself is shown on (VNC needs neither). Always true where the system's own keychain is used.
bool canShowKeychainPrompt();

/// Asks the desktop's session bus for a Secret Service or KWallet, and whether its default collection is
/// locked. Never prompts; answers on `context`'s thread. On systems without a session bus of that kind the
/// keychain is the system's own and counts as unlocked.
QFuture<KeychainState> probeKeychain(QObject *context);

/// The state as far as it concerns one entry, which may be in another, locked collection than the default
/// one: CannotPrompt when the entry is locked and no prompt can be shown. Otherwise as probeKeychain.
QFuture<KeychainState> probeKeychainEntry(QObject *context, const QString &key);

/// The keys under which a Secret Service has entries of the service "patlas", as QtKeychain writes them.
QFuture<Result<QStringList>> listKeychain(QObject *context);

/// Calls `changed` on `context`'s thread whenever a Secret Service comes or goes, or one of its collections
/// is locked or unlocked; as long as `context` lives. A service that comes anew is met without what libsecret
/// remembers of the one before.
void watchKeychain(QObject *context, const std::function<void()> &changed);

} // namespace patlas
