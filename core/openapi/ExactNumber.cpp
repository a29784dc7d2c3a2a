// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/ExactNumber.h"

#include <algorithm>

namespace patlas {

namespace {

/// Exponents beyond are as good as infinite; sums of two still fit.
constexpr qint64 maxExponent = 1'000'000'000'000'000'000;

qint64 exponentIn(std::string_view text)
{
    const bool isNegative = !text.empty() && text.front() == '-';
    qint64 value = 0;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            value = std::min(value * 10 + (c - '0'), maxExponent / 10);
    }
    return isNegative ? -value : value;
}

/// The product modulo `modulus`, which is below 2^62: without wider integers, which C++ does not have.
quint64 productModulo(quint64 left, quint64 right, quint64 modulus)
{
    quint64 product = 0;
    for (left %= modulus; right > 0; right >>= 1U) {
        if ((right & 1U) != 0)
            product = (product + left) % modulus;
        left = (left + left) % modulus;
    }
    return product;
}

} // namespace

ExactNumber ExactNumber::of(std::string_view text)
{
    ExactNumber number;
    const std::size_t exponentAt = text.find_first_of("eE");
    const std::string_view mantissa = text.substr(0, exponentAt);
    bool isBehindPoint = false;
    for (const char c : mantissa) {
        if (c == '-') {
            number.m_isNegative = true;
        } else if (c == '.') {
            isBehindPoint = true;
        } else if (c >= '0' && c <= '9') {
            const bool isLeadingZero = c == '0' && number.m_digits.empty();
            if (!isLeadingZero)
                number.m_digits += c;
            if (!isBehindPoint && !isLeadingZero)
                ++number.m_exponent;
            if (isBehindPoint && isLeadingZero)
                --number.m_exponent;
        }
    }
    number.m_digits.resize(number.m_digits.find_last_not_of('0') + 1); // npos + 1 is 0
    if (number.m_digits.empty())
        return {};
    if (exponentAt != std::string_view::npos)
        number.m_exponent += exponentIn(text.substr(exponentAt + 1));
    return number;
}

bool ExactNumber::isInteger() const
{
    return m_digits.empty() || qint64(m_digits.size()) <= m_exponent;
}

int ExactNumber::compare(const ExactNumber &other) const
{
    const auto signOf = [](const ExactNumber &number) {
        return number.m_digits.empty() ? 0 : number.m_isNegative ? -1 : 1;
    };
    const int sign = signOf(*this);
    if (sign != signOf(other))
        return sign < signOf(other) ? -1 : 1;
    if (m_exponent != other.m_exponent)
        return m_exponent < other.m_exponent ? -sign : sign;
    const int order = m_digits.compare(other.m_digits);
    return order < 0 ? -sign : order > 0 ? sign : 0;
}

std::optional<bool> ExactNumber::isMultipleOf(const ExactNumber &divisor) const
{
    if (divisor.m_digits.empty() || divisor.m_isNegative || divisor.m_digits.size() > 18)
        return std::nullopt;
    // Both are their digits times a power of ten.
    const qint64 shift =
        (m_exponent - qint64(m_digits.size())) - (divisor.m_exponent - qint64(divisor.m_digits.size()));
    if (m_digits.empty())
        return true;
    quint64 modulus = 0;
    for (const char c : divisor.m_digits)
        modulus = modulus * 10 + quint64(c - '0');
    // The digits of this number would have to end in a zero, and they do not.
    if (shift < 0)
        return false;
    quint64 rest = 0;
    for (const char c : m_digits)
        rest = (rest * 10 + quint64(c - '0')) % modulus;
    quint64 power = 1 % modulus;
    quint64 base = 10 % modulus;
    for (auto left = quint64(shift); left > 0; left >>= 1U) {
        if ((left & 1U) != 0)
            power = productModulo(power, base, modulus);
        base = productModulo(base, base, modulus);
    }
    return productModulo(rest, power, modulus) == 0;
}

std::string ExactNumber::canonical() const
{
    if (m_digits.empty())
        return "0";
    return (m_isNegative ? "-" : "") + m_digits + 'e' + std::to_string(m_exponent);
}

} // namespace patlas
