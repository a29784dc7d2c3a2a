// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leaks/GitIdTable.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace patlas {

namespace {

constexpr int firstBits = 10;
constexpr std::size_t firstPlaces = std::size_t(1) << firstBits;

std::array<char, GitIdTable::keySize> keyOf(std::string_view bytes)
{
    std::array<char, GitIdTable::keySize> key{};
    std::copy_n(bytes.begin(), std::min(bytes.size(), key.size()), key.begin());
    return key;
}

} // namespace

GitIdTable::GitIdTable()
{
    randombytes_buf(&m_multiplier, sizeof m_multiplier);
    m_multiplier |= 1;
}

/// Of the key, or of the free place for it.
std::size_t GitIdTable::placeOf(const Key &key) const
{
    std::uint64_t first = 0;
    std::uint64_t second = 0;
    std::memcpy(&first, key.data(), sizeof first);
    std::memcpy(&second, key.data() + sizeof first, sizeof second);
    // Each half is multiplied by itself: what is added up before could be made to be the same.
    const std::uint64_t spread = (first * m_multiplier) ^ ((second ^ m_multiplier) * (m_multiplier << 1 | 1));
    std::size_t place = std::size_t(spread >> m_shift);
    while (m_bits[place] != 0 && m_keys[place] != key)
        place = (place + 1) & (m_keys.size() - 1);
    return place;
}

void GitIdTable::grow()
{
    std::vector<Key> keys(std::max(firstPlaces, 2 * m_keys.size()));
    m_shift = m_shift == 64 ? 64 - firstBits : m_shift - 1;
    std::vector<std::uint8_t> bits(keys.size());
    keys.swap(m_keys);
    bits.swap(m_bits);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (bits[i] == 0)
            continue;
        const std::size_t place = placeOf(keys[i]);
        m_keys[place] = keys[i];
        m_bits[place] = bits[i];
    }
}

std::uint8_t GitIdTable::mark(std::string_view bytes, std::uint8_t bits)
{
    if (4 * m_count >= 3 * m_keys.size())
        grow();
    const Key key = keyOf(bytes);
    const std::size_t place = placeOf(key);
    const std::uint8_t before = m_bits[place];
    if (before == 0) {
        if (m_count >= maxKeys) {
            m_isFull = true;
            return 0;
        }
        ++m_count;
        m_keys[place] = key;
    }
    m_bits[place] = std::uint8_t(before | bits);
    return before;
}

std::uint8_t GitIdTable::bitsOf(std::string_view bytes) const
{
    return m_keys.empty() ? 0 : m_bits[placeOf(keyOf(bytes))];
}

std::size_t GitIdTable::count(std::uint8_t mask, std::uint8_t bits) const
{
    return std::size_t(std::count_if(m_bits.begin(), m_bits.end(), [mask, bits](std::uint8_t each) {
        return each != 0 && (each & mask) == bits;
    }));
}

} // namespace patlas
