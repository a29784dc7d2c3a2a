// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace patlas {

enum class KeychainState {
    Unknown,
    Unlocked,
    Locked, ///< or without a keyring; it prompts for a password when a secret is requested
    CannotPrompt, ///< likewise, but no prompt can be shown here, so no secret is requested from it
    Unavailable,
};

} // namespace patlas
