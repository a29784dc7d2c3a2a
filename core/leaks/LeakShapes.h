// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace patlas {

/// A range of bytes that has the shape of a token.
struct ShapedToken {
    enum class Kind { ProjectToken, SandboxPersonalToken };
    std::size_t start = 0;
    std::size_t size = 0;
    Kind kind = Kind::ProjectToken;
};

/// The longest token that is searched for; chunks of a stream must overlap by this much.
inline constexpr std::size_t maxTokenLength = 512;

/// Everything in `bytes` shaped like a token, in order. A project API token is 24 hexadecimal digits, "!" (or
/// "%21", as in a URL) and 32 more; a sandbox token is "glspat_" and at least 20 letters, digits, "_" or "-".
/// Looks only at the rare characters of the shapes, so that it costs little more than reading the bytes.
void findShapes(std::string_view bytes, std::vector<ShapedToken> &found);

/// Length of the sign between the two parts of a project API token.
std::size_t signLength(std::string_view token); ///< 1 for "!", 3 for "%21", 0 if it has neither

} // namespace patlas
