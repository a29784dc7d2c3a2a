// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/ListSteps.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace patlas {

namespace {

using IndexPairs = std::vector<std::pair<size_t, size_t>>;

/// The longest common subsequence of [first, first + rows) and [first, first + columns).
IndexPairs commonItems(size_t first, size_t rows, size_t columns,
                       const std::function<bool(size_t, size_t)> &isSame)
{
    constexpr size_t mostCells = 4'000'000;
    if (rows == 0 || columns == 0 || rows > mostCells / columns)
        return {};
    std::vector<std::uint32_t> lengths((rows + 1) * (columns + 1), 0);
    const auto at = [&lengths, columns](size_t row, size_t column) -> std::uint32_t & {
        return lengths[row * (columns + 1) + column];
    };
    for (size_t row = rows; row-- > 0;) {
        for (size_t column = columns; column-- > 0;)
            at(row, column) = isSame(first + row, first + column)
                ? at(row + 1, column + 1) + 1
                : std::max(at(row + 1, column), at(row, column + 1));
    }
    IndexPairs pairs;
    for (size_t row = 0, column = 0; row < rows && column < columns;) {
        if (isSame(first + row, first + column))
            pairs.emplace_back(first + row++, first + column++);
        else if (at(row + 1, column) >= at(row, column + 1))
            ++row;
        else
            ++column;
    }
    return pairs;
}

void addGap(std::vector<ListStep> &steps, size_t oldBegin, size_t oldEnd, size_t newBegin, size_t newEnd)
{
    while (oldBegin < oldEnd && newBegin < newEnd)
        steps.push_back({ListStep::Kind::Replace, oldBegin++, newBegin++});
    while (oldBegin < oldEnd)
        steps.push_back({ListStep::Kind::Remove, oldBegin++, newBegin});
    while (newBegin < newEnd)
        steps.push_back({ListStep::Kind::Insert, oldBegin, newBegin++});
}

} // namespace

std::vector<ListStep> listSteps(size_t oldCount, size_t newCount,
                                const std::function<bool(size_t, size_t)> &isSame)
{
    const size_t shorter = std::min(oldCount, newCount);
    size_t first = 0;
    while (first < shorter && isSame(first, first))
        ++first;
    size_t behind = 0;
    while (behind < shorter - first && isSame(oldCount - 1 - behind, newCount - 1 - behind))
        ++behind;
    IndexPairs kept = commonItems(first, oldCount - first - behind, newCount - first - behind, isSame);
    kept.emplace_back(oldCount - behind, newCount - behind);
    std::vector<ListStep> steps;
    size_t oldAt = first;
    size_t newAt = first;
    for (const auto &[oldIndex, newIndex] : kept) {
        addGap(steps, oldAt, oldIndex, newAt, newIndex);
        oldAt = oldIndex + 1;
        newAt = newIndex + 1;
    }
    return steps;
}

} // namespace patlas
