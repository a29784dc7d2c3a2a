// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace patlas {

/// A line of each of two texts that stand beside one another.
struct SideBySideRow {
    std::optional<QString> left; ///< nullopt: the other text has more lines at this place
    std::optional<QString> right; ///< likewise

    bool differs() const { return left != right; }
    bool operator==(const SideBySideRow &) const = default;
};

struct SideBySide {
    std::vector<SideBySideRow> rows;
    bool isCut = false; ///< one of the two is longer than what is compared

    int differences() const; ///< runs of rows that differ
};

inline constexpr int maxSideBySideLines = 5'000; ///< of each text

/// Puts the lines that both have beside one another, and where they differ the one's lines beside the
/// other's. Any thread.
SideBySide sideBySide(const QString &left, const QString &right);

} // namespace patlas
