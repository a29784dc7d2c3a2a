// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>

class QObject;
class QString;

namespace patlas {

enum class PromptOutcome {
    Opened,
    StayedClosed, ///< the person closed the prompt, or the keychain could not show it
    NoAnswer, ///< it was still shown after two minutes, and is left to the person
    NotPossible, ///< nothing here can show such a prompt at Patlas's request
};

/// Whether `promptKeychain` opens what QtKeychain reads and writes. Where it uses KWallet (in KDE), KWallet
/// shows its prompt itself during the call.
bool canPromptKeychain();

/// Has the keychain show its own prompt: to unlock the entry `key` or, without one, the default keyring;
/// where there is no keyring, to make one. Opened at once, and nothing is shown, where nothing is locked.
/// Also Opened when it was unlocked in another way meanwhile. Finishes on `context`'s thread.
QFuture<PromptOutcome> promptKeychain(QObject *context, const QString &key);

} // namespace patlas
