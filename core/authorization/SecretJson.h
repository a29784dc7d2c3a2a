// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/Secret.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace patlas {

/// A member of a JSON object whose values may be secret.
struct SecretMember {
    enum class Kind { Text, Number, Other };

    std::string name;
    Kind kind = Kind::Other;
    Secret value; ///< of Text without escapes; of Number as written; of Other nothing
};

/// The members of a JSON object, read without a copy of any value outside of guarded memory, which no other
/// JSON parser here promises. Nothing if it is no JSON object, names a member twice (two programs could take
/// it for different ones), or has more than 256 members or 64 levels.
std::optional<std::vector<SecretMember>> readSecretJson(std::string_view json);

} // namespace patlas
