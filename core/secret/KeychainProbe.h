// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/secret/KeychainState.h"

#include <QFuture>
#include <QStringList>

#include <functional>

class QObject;

namespace patlas {

/// Whether a keychain can show its password prompt where the user sees it. The prompt is a window of another
/// program, which the session bus starts: it needs DISPLAY or WAYLAND_DISPLAY, whatever platform Patlas
/// itself uses (VNC needs neither). Always true where the system's own keychain is used.
bool canShowKeychainPrompt();

/// Asks the desktop's session bus for a Secret Service or KWallet, whether it has a default collection, and
/// whether that is locked. Never prompts; the future finishes on `context`'s thread. On systems without such
/// a session bus the keychain is the system's own and counts as unlocked.
QFuture<KeychainState> probeKeychain(QObject *context);

/// The state for one entry, which may be in a locked collection other than the default one: Locked if only
/// the entry is, CannotPrompt if no prompt can be shown besides. Otherwise the same as probeKeychain.
QFuture<KeychainState> probeKeychainEntry(QObject *context, const QString &key);

/// The keys under which a Secret Service has entries of the service "patlas", as QtKeychain writes them.
QFuture<Result<QStringList>> listKeychain(QObject *context);

/// Calls `changed` on `context`'s thread whenever a Secret Service or KWallet appears or disappears, or a
/// collection is made, deleted, locked or unlocked, as long as `context` lives. GNOME Keyring does not tell
/// of every unlocking: where it matters, probe. When a service is replaced, libsecret's
/// session with the old one is dropped.
void watchKeychain(QObject *context, const std::function<void()> &changed);

} // namespace patlas
