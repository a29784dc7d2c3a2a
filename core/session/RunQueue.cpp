// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/RunQueue.h"

#include "core/session/RunPlan.h"

namespace patlas {

RunQueue::RunQueue(const RunPlan &plan, int rows)
    : m_followers(plan.order.size())
    , m_leftInRow(std::size_t(rows), int(plan.order.size()))
{
    std::vector<int> lacking(plan.order.size());
    for (std::size_t rank = 0; rank < plan.order.size(); ++rank) {
        for (const int needed : plan.requests[std::size_t(plan.order[rank])].needs) {
            const int before = plan.rankOf(needed);
            if (before >= int(rank))
                continue; // it is sent without
            m_followers[std::size_t(before)].push_back(int(rank));
            ++lacking[rank];
        }
    }
    m_lacking.reserve(lacking.size() * std::size_t(rows));
    for (int row = 0; row < rows; ++row)
        m_lacking.insert(m_lacking.end(), lacking.begin(), lacking.end());
    for (std::size_t number = 0; number < m_lacking.size(); ++number) {
        if (m_lacking[number] == 0)
            m_ready.push(int(number));
    }
}

std::optional<int> RunQueue::takeNext()
{
    if (m_ready.empty())
        return std::nullopt;
    const int next = m_ready.top();
    m_ready.pop();
    return next;
}

void RunQueue::done(int number)
{
    const std::size_t rank = std::size_t(number) % m_followers.size();
    const int start = number - int(rank); // of its row
    --m_leftInRow[rowOf(number)];
    for (const int follower : m_followers[rank]) {
        const int waiting = start + follower;
        if (--m_lacking[std::size_t(waiting)] == 0)
            m_ready.push(waiting);
    }
}

} // namespace patlas
