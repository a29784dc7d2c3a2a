// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace patlas {

/// What a pasted text looks like. Only a hint: the form of the real service's personal access tokens is not
/// known.
enum class TokenShape { Nothing, ProjectToken, SandboxPersonalToken, Unknown, Unusable };

/// `text` as pasted; surrounding white space is ignored. Unusable: has characters that cannot be sent in a
/// header.
TokenShape shapeOf(std::string_view text);

/// The app id of a text shaped like a project API token: the part before its `!`. Empty for other shapes.
QString appIdOf(std::string_view text);

} // namespace patlas
