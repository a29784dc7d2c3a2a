// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>

namespace patlas {

/// A number of JSON by its digits, so that no digit is lost: "1e400", integers of twenty digits. Its value is
/// 0.DIGITS times ten to the power of `exponent`.
class ExactNumber {
public:
    ExactNumber() = default; ///< zero

    /// `text`: a number as JSON has it.
    static ExactNumber of(std::string_view text);

    bool isInteger() const; ///< also 1.0 and 1e3
    int compare(const ExactNumber &other) const; ///< below 0: less; 0: the same value
    /// Whether it is a whole multiple. nullopt: `divisor` is not above zero or has more than 18 digits.
    std::optional<bool> isMultipleOf(const ExactNumber &divisor) const;
    std::string canonical() const; ///< the same text for the same value
    /// Whether a double may not have held what was written: beyond 64 bits, or of more digits than it holds.
    bool mayBeRounded() const { return m_exponent > 19 || m_digits.size() > 16; }

private:
    bool m_isNegative = false;
    std::string m_digits; ///< without zeros at either end; empty: zero
    qint64 m_exponent = 0;
};

} // namespace patlas
