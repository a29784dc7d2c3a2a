// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace patlas {

/// What a pasted text looks like. Only a hint: not every service publishes the form of its tokens.
enum class TokenShape { Nothing, ProjectToken, PersonalToken, SandboxPersonalToken, Unknown, Unusable };

/// `text` as pasted; surrounding white space is ignored. Unusable: has characters that cannot be sent in a
/// header.
TokenShape shapeOf(std::string_view text);

/// Without the white space around it.
std::string_view trimmedToken(std::string_view text);

} // namespace patlas
