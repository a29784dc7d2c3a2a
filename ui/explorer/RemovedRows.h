// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/RequestDraft.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace patlas {

struct Operation;

/// Rows of a request that a person removed: parameters and headers of their own, parts of a form, checks.
/// They can be put back one after the other, the last one first, whatever else was edited since.
class RemovedRows {
public:
    static constexpr std::size_t most = 50; ///< older ones are forgotten

    /// What an edit took out. Fields that the operation describes are emptied, not removed.
    void follow(const RequestDraft &before, const RequestDraft &now, const Operation *operation);
    bool isEmpty() const { return m_undos.empty(); }
    /// Puts the last one back where it was; there must be one.
    void putBack(RequestDraft &draft);
    void clear() { m_undos.clear(); }

private:
    std::vector<std::function<void(RequestDraft &)>> m_undos;
};

} // namespace patlas
