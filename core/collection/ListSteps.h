// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

namespace patlas {

/// One step from an old list to a new one. Items that both have in the same order are left out: they stay.
struct ListStep {
    enum class Kind {
        Replace, ///< the old item becomes the new one
        Remove, ///< the old item
        Insert, ///< the new item, in front of the old item of this index, or at the end
    };
    Kind kind = Kind::Replace;
    size_t oldIndex = 0;
    size_t newIndex = 0;
};

/// The steps, in the order of the lists. The fewest where the lists differ in few items; of very long lists
/// that differ in much, what is between the common beginning and the common end is replaced.
std::vector<ListStep> listSteps(size_t oldCount, size_t newCount,
                                const std::function<bool(size_t oldIndex, size_t newIndex)> &isSame);

} // namespace patlas
