// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>

namespace patlas {

/// The sizes of text that can be chosen, per cent.
inline constexpr std::array zoomSteps{50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300};

constexpr bool isZoomStep(int percent)
{
    return std::ranges::find(zoomSteps, percent) != zoomSteps.end();
}

/// The next larger size; the largest has none but itself.
constexpr int largerStep(int percent)
{
    const auto *next = std::ranges::upper_bound(zoomSteps, percent);
    return next != zoomSteps.end() ? *next : zoomSteps.back();
}

constexpr int smallerStep(int percent)
{
    const auto *here = std::ranges::lower_bound(zoomSteps, percent);
    return here != zoomSteps.begin() ? *(here - 1) : zoomSteps.front();
}

} // namespace patlas
