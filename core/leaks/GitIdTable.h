// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace patlas {

/// Remembers a few bits for each of millions of object ids by their first 16 bytes. A hostile repository may
/// choose ids at will: they are spread by a number that is drawn for each table.
class GitIdTable {
public:
    static constexpr std::size_t keySize = 16;
    GitIdTable();

    static constexpr std::size_t maxKeys = std::size_t(8) << 20;

    /// Sets bits of the key, of at least 16 bytes; returns those that it had. Keys beyond maxKeys are not
    /// kept, which `isFull` tells.
    std::uint8_t mark(std::string_view key, std::uint8_t bits);
    std::uint8_t bitsOf(std::string_view key) const;
    bool isFull() const { return m_isFull; }
    /// How many keys have exactly these bits of `mask`.
    std::size_t count(std::uint8_t mask, std::uint8_t bits) const;

private:
    using Key = std::array<char, keySize>;
    std::size_t placeOf(const Key &key) const;
    void grow();

    std::vector<Key> m_keys;
    std::vector<std::uint8_t> m_bits; ///< 0: the place is free
    std::size_t m_count = 0;
    std::uint64_t m_multiplier = 1;
    int m_shift = 64;
    bool m_isFull = false;
};

} // namespace patlas
