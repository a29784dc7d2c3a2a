// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace patlas {

enum class KeychainState {
    Unknown,
    Unlocked,
    Locked, ///< it prompts for a password when a secret is requested
    NoKeyring, ///< nothing to unlock: it prompts for the password of a new keyring when a secret is stored
    CannotPrompt, ///< one of the two, but no prompt can be shown here, so no secret is requested from it
    NotResponding, ///< a service has the name, but its response did not come in time
    Unavailable, ///< there is no service
};

} // namespace patlas
