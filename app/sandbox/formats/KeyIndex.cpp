// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/KeyIndex.h"

#include <algorithm>

namespace patlas::sandbox::formats {

namespace {

/// Whether `key` comes before `parent` with a dot behind it.
bool isBeforeChildren(QStringView key, QStringView parent)
{
    const int order = key.left(parent.size()).compare(parent);
    if (order != 0)
        return order < 0;
    return key.size() == parent.size() || key[parent.size()] < QLatin1Char('.');
}

} // namespace

KeyIndex::KeyIndex(const Texts &texts)
{
    m_keys.reserve(texts.size());
    for (const Text &text : texts)
        m_keys.emplace_back(text.key);
    std::sort(m_keys.begin(), m_keys.end());
}

bool KeyIndex::contains(QStringView key) const
{
    return std::binary_search(m_keys.begin(), m_keys.end(), key);
}

bool KeyIndex::hasBelow(QStringView key) const
{
    const auto below = std::lower_bound(m_keys.begin(), m_keys.end(), key, isBeforeChildren);
    return below != m_keys.end() && below->size() > key.size() && below->startsWith(key)
        && (*below)[key.size()] == QLatin1Char('.');
}

} // namespace patlas::sandbox::formats
