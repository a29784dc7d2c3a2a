// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/Secret.h"

#include <cstddef>
#include <vector>

namespace patlas {

/// Shorter ones would be found by chance, in text that has nothing to do with them.
inline constexpr std::size_t shortestKnownSecret = 8;
/// The longest form of a secret that is looked for. Pieces of a stream have to overlap by this much.
inline constexpr std::size_t maxSecretForm = 4096;

/// One way in which a secret may be written.
struct SecretForm {
    Secret text;
    bool isBase64 =
        false; ///< its first or last character may stand for a part of the neighbouring bytes, too
    bool isCut = false; ///< the secret goes on behind it
};

/// The forms in which a secret travels and is repeated: as it is; percent-encoded; escaped in JSON; base64 in
/// both alphabets, wherever it begins in the encoded text; hexadecimal digits; UTF-16. Of user name and
/// password also the password alone. None for a secret that is too short to be looked for.
std::vector<SecretForm> formsOf(const Secret &secret);

} // namespace patlas
