// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace patlas {

/// The first row after `row`, from the last one on to the first, that is wanted; -1: none is.
template <typename Wanted> int nextRow(int row, int count, Wanted isWanted)
{
    for (int step = 1; step <= count; ++step) {
        const int at = (row + step) % count;
        if (isWanted(at))
            return at;
    }
    return -1;
}

} // namespace patlas
