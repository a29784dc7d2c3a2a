// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/JsonValues.h"

#include <vector>

namespace patlas {

/// Which items of two arrays belong together.
struct ArrayMatching {
    static constexpr qsizetype none = -1;

    std::vector<qsizetype> olderOf; ///< for each item of the newer: its place in the older, or none
    std::vector<bool> isMoved; ///< for each item of the newer: it stands in another order than the others
};

/// How many pairs of items may still be compared with each other to find the longest common subsequence;
/// without enough of it equal items are matched in their order, which can find more moved ones.
struct MatchingBudget {
    qint64 pairs = 40'000'000;
};

using JsonItems = std::vector<JsonValues::Place>;
ArrayMatching matchItems(const JsonValues &older, const JsonItems &olderItems, const JsonValues &newer,
                         const JsonItems &newerItems, MatchingBudget &budget);

} // namespace patlas
