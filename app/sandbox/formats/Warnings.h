// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace patlas::sandbox::formats {

/// What was left out of a file, or of what was read from it: the entry and the reason.
struct Warning {
    QString entry; ///< its key; empty: the file as a whole
    QString reason; ///< a sentence
};

/// The first of them; of a file that is nothing but warnings nobody reads more.
class Warnings {
public:
    static constexpr std::size_t maxKept = 1'000;

    void add(const QString &entry, const QString &reason);
    /// The same sentence about the file once only.
    void addOnce(const QString &reason);
    bool isEmpty() const { return m_list.empty(); }
    /// At most `maxKept`; then one more that says how many are missing.
    std::vector<Warning> list() const;

private:
    std::vector<Warning> m_list;
    std::size_t m_more = 0;
};

} // namespace patlas::sandbox::formats
