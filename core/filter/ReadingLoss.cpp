// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/ReadingLoss.h"

#include "core/document/JsonBlockReader.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <system_error>
#include <unordered_set>
#include <vector>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr std::size_t deepestRead = 10'000; // jq reads 256 levels, later ones 10,000
constexpr std::size_t fewNames = 16; // below it, comparing costs less than hashing
constexpr qsizetype shownLength = 40;

/// A number as its significant digits and the power of ten of the last of them.
struct Decimal {
    std::string digits; ///< without zeros at either end; empty: zero
    qint64 exponent = 0;
    bool isNegative = false;
};

Decimal decimalOf(QByteArrayView number)
{
    constexpr qint64 farOut = 1'000'000'000'000;
    Decimal decimal;
    qsizetype at = 0;
    decimal.isNegative = number.startsWith('-');
    at += decimal.isNegative ? 1 : 0;
    bool isFraction = false;
    for (; at < number.size() && number[at] != 'e' && number[at] != 'E'; ++at) {
        if (number[at] == '.') {
            isFraction = true;
            continue;
        }
        decimal.exponent -= isFraction ? 1 : 0;
        if (number[at] != '0' || !decimal.digits.empty())
            decimal.digits += number[at];
    }
    if (++at < number.size()) {
        const bool isSmall = number[at] == '-';
        at += isSmall || number[at] == '+' ? 1 : 0;
        qint64 power = 0;
        for (; at < number.size(); ++at)
            power = std::min(farOut, power * 10 + (number[at] - '0'));
        decimal.exponent += isSmall ? -power : power;
    }
    while (!decimal.digits.empty() && decimal.digits.back() == '0') {
        decimal.digits.pop_back();
        ++decimal.exponent;
    }
    return decimal;
}

/// Beyond the exponents of decNumber, in which libjq 1.7 keeps what it reads.
bool isUnbounded(QByteArrayView number)
{
    constexpr qint64 most = 999'999'999;
    const Decimal decimal = decimalOf(number);
    return std::abs(qint64(decimal.digits.size()) + decimal.exponent - 1) > most;
}

/// As libjq writes it: digits up to a length, then an exponent.
QString writtenByJq(const Decimal &decimal)
{
    const auto length = qint64(decimal.digits.size());
    const qint64 point = length + decimal.exponent; // where the decimal point is among the digits
    QString digits = QString::fromLatin1(decimal.digits.data(), qsizetype(length));
    if (digits.isEmpty())
        return u"0"_s;
    if (point <= -4 || point > length + 15) {
        if (length > 1)
            digits.insert(1, u'.');
        digits += (point > 0 ? u"e+"_s : u"e-"_s) + u"%1"_s.arg(std::abs(point - 1), 2, 10, QLatin1Char('0'));
    } else if (point <= 0) {
        digits = u"0."_s + QString(-point, u'0') + digits;
    } else if (point < length) {
        digits.insert(point, u'.');
    } else {
        digits += QString(point - length, u'0');
    }
    return (decimal.isNegative ? u"-"_s : QString()) + digits;
}

QString shortened(QByteArrayView text)
{
    return text.size() > shownLength ? QString::fromUtf8(text.first(shownLength)) + u'…'
                                     : QString::fromUtf8(text);
}

bool endsNumber(char c)
{
    return c == ',' || c == ']' || c == '}' || c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// The names of one open object. Views of the document's bytes; those with escapes are kept resolved.
class OpenNames {
public:
    /// False if it is there already.
    bool add(QByteArrayView name)
    {
        if (name.contains('\\'))
            name = *m_resolved.emplace_back(std::make_unique<QByteArray>(
                patlas::unescaped(name, std::numeric_limits<qint32>::max()).toUtf8()));
        if (!m_set.empty())
            return m_set.insert(view(name)).second;
        if (std::find(m_few.begin(), m_few.end(), view(name)) != m_few.end())
            return false;
        m_few.push_back(view(name));
        if (m_few.size() > fewNames)
            m_set.insert(m_few.begin(), m_few.end());
        return true;
    }

private:
    static std::string_view view(QByteArrayView name) { return {name.data(), std::size_t(name.size())}; }

    std::vector<std::string_view> m_few;
    std::unordered_set<std::string_view> m_set;
    std::vector<std::unique_ptr<QByteArray>> m_resolved;
};

class LossCounter {
public:
    explicit LossCounter(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    const ReadingLoss &loss() const { return m_loss; }

    /// False: nested too deep.
    bool take(const JsonBlockReader &token)
    {
        const char first = m_bytes[token.offset()];
        if (token.opens()) {
            m_open.push_back(first == '{' ? std::make_unique<OpenNames>() : nullptr);
            return m_open.size() <= deepestRead;
        }
        if (token.closes()) {
            m_open.pop_back();
        } else if (first == '"') {
            if (token.startsItem() && !m_open.empty() && m_open.back())
                takeName(token.offset());
        } else if (first == '-' || (first >= '0' && first <= '9')) {
            takeNumber(token.offset());
        }
        return true;
    }

private:
    void takeName(qint64 quote)
    {
        qint64 end = quote + 1;
        while (end < m_bytes.size() && m_bytes[end] != '"')
            end += m_bytes[end] == '\\' ? 2 : 1;
        const QByteArrayView name =
            m_bytes.sliced(quote + 1, std::min<qint64>(end, m_bytes.size()) - quote - 1);
        if (m_open.back()->add(name))
            return;
        if (++m_loss.droppedMembers == 1)
            m_loss.name = patlas::unescaped(name, shownLength);
    }

    void takeNumber(qint64 start)
    {
        qint64 end = start;
        while (end < m_bytes.size() && !endsNumber(m_bytes[end]))
            ++end;
        const QByteArrayView number = m_bytes.sliced(start, end - start);
        if (number.size() <= 15
            && std::none_of(number.begin(), number.end(), [](char c) { return (c | 0x20) == 'e'; }))
            return; // a double holds fifteen digits
        const QString rounded = roundedByJq(number);
        if (rounded.isEmpty())
            return;
        if (isUnbounded(number) && ++m_loss.unboundedNumbers == 1) {
            m_loss.unbounded = shortened(number);
            m_loss.unboundedRounded = rounded;
        }
        if (++m_loss.roundedNumbers == 1) {
            m_loss.number = shortened(number);
            m_loss.rounded = rounded;
        }
    }

    const QByteArrayView m_bytes;
    std::vector<std::unique_ptr<OpenNames>> m_open; ///< null: an array
    ReadingLoss m_loss;
};

} // namespace

QString roundedByJq(QByteArrayView number)
{
    const Decimal written = decimalOf(number);
    if (written.digits.empty())
        return {};
    double value = 0;
    const auto [end, reason] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (reason == std::errc::result_out_of_range) {
        const bool isHuge = qint64(written.digits.size()) + written.exponent > 0;
        value = isHuge ? std::numeric_limits<double>::max() : 0;
        value = written.isNegative ? -value : value;
    }
    char text[64];
    const auto converted =
        std::to_chars(std::begin(text), std::end(text), value, std::chars_format::scientific);
    const Decimal read = decimalOf(QByteArrayView(text, converted.ptr - text));
    return read.digits == written.digits && read.exponent == written.exponent ? QString() : writtenByJq(read);
}

ReadingLoss ReadingLoss::withDigitsKept() const
{
    ReadingLoss loss = *this;
    loss.roundedNumbers = unboundedNumbers;
    loss.number = unbounded;
    loss.rounded = unboundedRounded;
    return loss;
}

ReadingLoss ReadingLoss::of(const JsonIndex &json, QByteArrayView bytes,
                            const std::function<bool()> &cancelled)
{
    LossCounter counter(bytes.first(std::min<qint64>(json.end(), bytes.size())));
    const qint64 blocks = (json.end() + JsonTokens::blockSize - 1) / JsonTokens::blockSize;
    for (qint64 block = 0; block < blocks && !(cancelled && cancelled()); ++block) {
        JsonBlockReader token(json, block);
        while (token.next()) {
            if (!counter.take(token))
                return counter.loss();
        }
    }
    return counter.loss();
}

} // namespace patlas
