// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/TokenPattern.h"

namespace patlas {

/// The forms of tokens that services have published, so that a secret scanner can find them.
std::vector<TokenPattern> publishedTokenPatterns();

} // namespace patlas
