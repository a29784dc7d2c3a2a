// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <random>

namespace patlas::test {

/// The same numbers for the same seed on every platform; the standard library's distributions do not
/// guarantee that.
class Random {
public:
    explicit Random(unsigned seed)
        : m_engine(seed)
    {
    }
    /// 0 … bound - 1; `bound` must be small.
    std::size_t below(std::size_t bound) { return m_engine() % bound; }
    bool oneIn(std::size_t n) { return below(n) == 0; }
    template <typename Container> const auto &of(const Container &items)
    {
        return items[typename Container::size_type(below(std::size_t(items.size())))];
    }

private:
    std::mt19937 m_engine;
};

} // namespace patlas::test
