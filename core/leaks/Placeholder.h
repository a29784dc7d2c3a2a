// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace patlas {

/// Whether the secret part of what has the form of a token seems to stand for one, as in documentation: a
/// word such as "example" or "your-token", a few characters repeated, the alphabet or the digits in order. A
/// guess: a token that was drawn at random looks like that less than once in a hundred thousand times.
bool looksLikePlaceholder(std::string_view secret);

} // namespace patlas
