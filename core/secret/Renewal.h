// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/Secret.h"
#include "core/secret/SecretBinding.h"

namespace patlas {

/// What gets a new secret in place of one that ends: a refresh token, the secret of a client. Kept in one
/// record with the secret that it renews, so that the two cannot be parted.
struct Renewal {
    /// Where these may go, and as whose: they are for another address than the secret itself. Empty: the
    /// secret is not renewed.
    SecretBinding binding = {};
    Secret refreshToken = {}; ///< empty: none
    Secret clientSecret = {}; ///< empty: none

    bool isEmpty() const { return binding.isEmpty(); }
    Renewal duplicate() const { return {binding, refreshToken.duplicate(), clientSecret.duplicate()}; }
    bool operator==(const Renewal &) const = default;
};

} // namespace patlas
