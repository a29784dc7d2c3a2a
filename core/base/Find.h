// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace patlas {

/// The first item that fits; null when there is none. Valid as long as the container does not change.
template <typename Items, typename Fits> auto findIf(Items &items, Fits fits) -> decltype(&*items.begin())
{
    const auto found = std::find_if(items.begin(), items.end(), fits);
    return found == items.end() ? nullptr : &*found;
}

/// The item whose `id` is this one. An empty id matches nothing.
template <typename Items, typename Id> auto findById(Items &items, const Id &id) -> decltype(&*items.begin())
{
    if (id.isEmpty())
        return nullptr;
    return findIf(items, [&id](const auto &item) { return item.id == id; });
}

} // namespace patlas
