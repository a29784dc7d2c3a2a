// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/TokenPatterns.h"

namespace patlas {

/// The programs read this from the API description; a fuzzer starts too often for that.
inline const bool areTokensKnown = [] {
    TokenPattern pattern;
    pattern.id = QStringLiteral("fuzzed");
    pattern.expression = QStringLiteral("(?i)glspat_([a-z0-9_-]{20,})");
    pattern.anywhere = true;
    return TokenPatterns::add({pattern}).isEmpty();
}();

} // namespace patlas
