// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/VariableFunctions.h"

#include "core/base/VisibleText.h"
#include "core/request/DateFormat.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>
#include <QUuid>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct FunctionText {
    Q_DECLARE_TR_FUNCTIONS(VariableFunctions)
};

enum class VariableFunction {
    Uuid,
    Timestamp,
    IsoTimestamp,
    DateTime,
    LocalDateTime,
    RandomInt,
    RandomInteger,
    RandomFloat,
    RandomAlphabetic,
    RandomAlphanumeric,
    RandomHexadecimal,
    RandomEmail,
};

struct NamedFunction {
    QLatin1String name;
    VariableFunction function;
    QLatin1String example; ///< empty: another name for one that is listed
};
constexpr std::array namedFunctions{
    NamedFunction{"$uuid"_L1, VariableFunction::Uuid, "$uuid"_L1},
    NamedFunction{"$guid"_L1, VariableFunction::Uuid, {}},
    NamedFunction{"$random.uuid"_L1, VariableFunction::Uuid, {}},
    NamedFunction{"$timestamp"_L1, VariableFunction::Timestamp, "$timestamp"_L1},
    NamedFunction{"$isoTimestamp"_L1, VariableFunction::IsoTimestamp, "$isoTimestamp"_L1},
    NamedFunction{"$datetime"_L1, VariableFunction::DateTime, "$datetime iso8601"_L1},
    NamedFunction{"$localDatetime"_L1, VariableFunction::LocalDateTime, "$localDatetime iso8601"_L1},
    NamedFunction{"$randomInt"_L1, VariableFunction::RandomInt, "$randomInt 1 10"_L1},
    NamedFunction{"$random.integer"_L1, VariableFunction::RandomInteger, "$random.integer(1, 10)"_L1},
    NamedFunction{"$random.float"_L1, VariableFunction::RandomFloat, "$random.float(1, 10)"_L1},
    NamedFunction{"$random.alphabetic"_L1, VariableFunction::RandomAlphabetic, "$random.alphabetic(8)"_L1},
    NamedFunction{"$random.alphanumeric"_L1, VariableFunction::RandomAlphanumeric,
                  "$random.alphanumeric(8)"_L1},
    NamedFunction{"$random.hexadecimal"_L1, VariableFunction::RandomHexadecimal, "$random.hexadecimal(8)"_L1},
    NamedFunction{"$random.email"_L1, VariableFunction::RandomEmail, "$random.email"_L1},
};

constexpr char16_t letterCharacters[] = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
constexpr quint64 letterCount = 52;
constexpr quint64 alphanumericCount = 62;
constexpr qint64 maxRandomLetters = 65'536;

const NamedFunction *functionNamed(QStringView name)
{
    const auto found = std::find_if(namedFunctions.begin(), namedFunctions.end(),
                                    [name](const NamedFunction &each) { return name == each.name; });
    return found == namedFunctions.end() ? nullptr : &*found;
}

/// Numbers that follow from a seed and a place.
class PlacedRandom {
public:
    PlacedRandom(quint64 seed, const QString &place)
        : m_start(QByteArray::number(seed) + '\n' + place.toUtf8() + '\n')
    {
    }

    QByteArray bytes(quint64 block) const
    {
        return QCryptographicHash::hash(m_start + QByteArray::number(block), QCryptographicHash::Blake2b_256);
    }

    quint64 next()
    {
        constexpr qsizetype each = sizeof(quint64);
        if (m_at + each > m_block.size()) {
            m_block = bytes(m_blocks++);
            m_at = 0;
        }
        quint64 number = 0;
        for (qsizetype at = 0; at < each; ++at)
            number = (number << 8U) | quint8(m_block[m_at + at]);
        m_at += each;
        return number;
    }

    QString text(qint64 length, quint64 first, quint64 count)
    {
        QString text;
        text.reserve(length);
        for (qint64 each = 0; each < length; ++each)
            text += QChar(letterCharacters[first + next() % count]);
        return text;
    }

private:
    QByteArray m_start;
    QByteArray m_block;
    qsizetype m_at = 0;
    quint64 m_blocks = 0;
};

Failure refusedArguments(const QString &name, const QString &remedy)
{
    return failure(ErrorKind::InvalidInput,
                   FunctionText::tr("%1 cannot be used with what stands behind it.").arg(isolated(name)), {},
                   remedy);
}

Failure withoutFunctionDate(const QString &name)
{
    return failure(
        ErrorKind::InvalidInput, FunctionText::tr("%1 gives no date.").arg(isolated(name)), {},
        FunctionText::tr("Write an offset such as “-1 d”: a number, a blank, and y, Q, M, w, d, h, m, s "
                         "or ms."));
}

/// "-1", "d" at the end of the arguments: none, or a date that was moved by it.
std::optional<QDateTime> offsetDate(const QDateTime &now, const QStringList &arguments, qsizetype from)
{
    if (arguments.size() == from)
        return now;
    if (arguments.size() != from + 2)
        return std::nullopt;
    bool isNumber = false;
    const qint64 amount = arguments[from].toLongLong(&isNumber);
    return isNumber ? movedDate(now, amount, arguments[from + 1]) : std::nullopt;
}

constexpr qsizetype maxDateFormat = 1'000; ///< UTF-16 units

Result<QString> dateValue(const QString &name, const QDateTime &now, const QStringList &arguments)
{
    if (arguments.isEmpty()) {
        return refusedArguments(
            name,
            FunctionText::tr("Write a format behind it: rfc1123, iso8601, or one of your own in quotes."));
    }
    if (arguments[0].size() > maxDateFormat)
        return refusedArguments(name, FunctionText::tr("The format is too long."));
    const std::optional<QDateTime> date = offsetDate(now, arguments, 1);
    if (!date)
        return withoutFunctionDate(name);
    if (arguments[0] == "rfc1123"_L1)
        return rfc1123Date(*date);
    return arguments[0] == "iso8601"_L1 ? iso8601Date(*date) : formattedDate(*date, arguments[0]);
}

struct NumberRange {
    qint64 from = 0;
    qint64 to = 0; ///< not included, unless it is `from`
};
std::optional<NumberRange> numberRangeIn(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return NumberRange{0, 1000};
    bool fromIsNumber = false;
    bool toIsNumber = false;
    if (arguments.size() != 2)
        return std::nullopt;
    const qint64 from = arguments[0].toLongLong(&fromIsNumber);
    const qint64 to = arguments[1].toLongLong(&toIsNumber);
    if (!fromIsNumber || !toIsNumber)
        return std::nullopt;
    return NumberRange{std::min(from, to), std::max(from, to)};
}

Result<QString> randomNumber(const QString &name, const QStringList &arguments, PlacedRandom random,
                             bool isFloat)
{
    const std::optional<NumberRange> range = numberRangeIn(arguments);
    if (!range)
        return refusedArguments(name, FunctionText::tr("Write two whole numbers, as in “$randomInt 1 10”."));
    if (isFloat) {
        constexpr quint64 steps = quint64(1) << 53U;
        const double part = double(random.next() % steps) / double(steps);
        const double number = double(range->from) + (double(range->to) - double(range->from)) * part;
        return QString::number(number, 'g', QLocale::FloatingPointShortest);
    }
    const quint64 count = quint64(range->to) - quint64(range->from);
    return QString::number(count == 0 ? range->from : qint64(quint64(range->from) + random.next() % count));
}

Result<QString> randomLetters(const QString &name, const QStringList &arguments, PlacedRandom random,
                              VariableFunction function)
{
    bool isNumber = false;
    const qint64 length = arguments.size() == 1 ? arguments[0].toLongLong(&isNumber) : 0;
    if (!isNumber || length < 0 || length > maxRandomLetters)
        return refusedArguments(
            name,
            FunctionText::tr("Write how many characters there are to be, at most %1.").arg(maxRandomLetters));
    if (function == VariableFunction::RandomAlphabetic)
        return random.text(length, 0, letterCount);
    if (function == VariableFunction::RandomAlphanumeric)
        return random.text(length, 0, alphanumericCount);
    QString text;
    while (text.size() < length)
        text += QString::number(random.next(), 16).rightJustified(16, u'0').toUpper();
    return text.first(length);
}

QString randomUuid(const PlacedRandom &random)
{
    QByteArray bytes = random.bytes(0).first(16);
    bytes[6] = char((uchar(bytes[6]) & 0x0FU) | 0x40U); // version 4 (RFC 9562 5.4)
    bytes[8] = char((uchar(bytes[8]) & 0x3FU) | 0x80U);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

bool needsDate(VariableFunction function)
{
    return function == VariableFunction::Timestamp || function == VariableFunction::IsoTimestamp
        || function == VariableFunction::DateTime || function == VariableFunction::LocalDateTime;
}

} // namespace

bool isVariableFunction(QStringView name)
{
    return functionNamed(name) != nullptr;
}

const std::vector<QString> &variableFunctionExamples()
{
    static const std::vector<QString> examples = [] {
        std::vector<QString> all;
        for (const NamedFunction &each : namedFunctions) {
            if (!each.example.isEmpty())
                all.emplace_back(each.example);
        }
        return all;
    }();
    return examples;
}

Result<QString> functionValue(const QString &name, const QStringList &arguments,
                              const FunctionContext &context)
{
    const NamedFunction *found = functionNamed(name);
    if (!found) {
        return failure(ErrorKind::InvalidInput,
                       FunctionText::tr("There is no function %1.").arg(isolated(name)));
    }
    const VariableFunction function = found->function;
    if (needsDate(function) && !context.now.isValid())
        return withoutFunctionDate(name);
    PlacedRandom random(context.seed, context.place);
    switch (function) {
    case VariableFunction::Timestamp: {
        const std::optional<QDateTime> date = offsetDate(context.now.toUTC(), arguments, 0);
        return date ? Result<QString>(QString::number(date->toSecsSinceEpoch())) : withoutFunctionDate(name);
    }
    case VariableFunction::DateTime:
        return dateValue(name, context.now.toUTC(), arguments);
    case VariableFunction::LocalDateTime:
        return dateValue(name, context.now, arguments);
    case VariableFunction::RandomInt:
    case VariableFunction::RandomInteger:
        return randomNumber(name, arguments, random, false);
    case VariableFunction::RandomFloat:
        return randomNumber(name, arguments, random, true);
    case VariableFunction::RandomAlphabetic:
    case VariableFunction::RandomAlphanumeric:
    case VariableFunction::RandomHexadecimal:
        return randomLetters(name, arguments, random, function);
    case VariableFunction::Uuid:
    case VariableFunction::IsoTimestamp:
    case VariableFunction::RandomEmail:
        break;
    }
    if (!arguments.isEmpty())
        return refusedArguments(name, FunctionText::tr("Write it alone."));
    if (function == VariableFunction::Uuid)
        return randomUuid(random);
    if (function == VariableFunction::IsoTimestamp)
        return iso8601Date(context.now.toUTC());
    // A domain that nobody has (RFC 2606): tests must not send mail to strangers.
    return QString(random.text(10, 0, alphanumericCount).toLower() + u"@example.com"_s);
}

} // namespace patlas
