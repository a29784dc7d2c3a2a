// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace patlas {

class Preferences;

/// How much of the history is kept. What is pinned is kept besides, and does not count.
struct HistoryRetention {
    static constexpr int mostDays = 3'650;
    static constexpr int fewestRows = 10;
    static constexpr int mostRows = 1'000'000;
    static constexpr qint64 fewestMebibytes = 1;
    static constexpr qint64 mostMebibytes = 1 << 20;

    int days = 0; ///< 0: for any time
    int rows = 100'000;
    qint64 bodyBytes = qint64(2) << 30; ///< of responses, whole mebibytes

    bool operator==(const HistoryRetention &) const = default;
};

/// What was chosen, each number within its bounds; else the default.
HistoryRetention historyRetention(const Preferences &preferences);
void setHistoryRetention(Preferences &preferences, const HistoryRetention &retention);

} // namespace patlas
