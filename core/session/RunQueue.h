// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <queue>
#include <vector>

namespace patlas {

struct RunPlan;

/// Which requests of a run may be sent now: a request waits for those that it takes values from, in the same
/// row, as far as they come before it. Counts requests with all rows, from 0, in the order of the plan, row
/// after row. Linear time over all.
class RunQueue {
public:
    RunQueue() = default;
    /// `rows`: at least one.
    RunQueue(const RunPlan &plan, int rows);

    /// The first one in the order that waits for nothing, which is begun with that; nothing: there is none
    /// until another is done.
    std::optional<int> takeNext();
    /// One that was begun.
    void done(int number);
    /// Whether all of its row are done.
    bool isRowDone(int number) const { return m_leftInRow[rowOf(number)] == 0; }

private:
    std::size_t rowOf(int number) const { return std::size_t(number) / m_followers.size(); }

    std::vector<std::vector<int>> m_followers; ///< by rank in the order: ranks of those that wait for it
    std::vector<int> m_lacking; ///< by number: how many it waits for
    std::vector<int> m_leftInRow;
    std::priority_queue<int, std::vector<int>, std::greater<>> m_ready;
};

} // namespace patlas
