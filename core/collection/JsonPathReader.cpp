// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/JsonPathReader.h"

#include "core/base/VisibleText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qsizetype maxPathLength = 10'000;
constexpr QLatin1String notInNames{".[]()'\"`^~@?!<>=&|,;{}"};

struct JsonPathText {
    Q_DECLARE_TR_FUNCTIONS(patlas::JsonPath)
};

bool startsIdentifier(QChar c)
{
    return c.isLetter() || c == u'_' || c == u'$';
}

Failure tooLongPath()
{
    return failure(ErrorKind::Unsupported, JsonPathText::tr("The path is too long."));
}

} // namespace

Failure JsonPathReader::malformed() const
{
    const QString what = isAtEnd()
        ? JsonPathText::tr("The path %1 is incomplete.").arg(isolated(m_text.toString()))
        : JsonPathText::tr("The path %1 cannot be read from character %2 on.")
              .arg(isolated(m_text.toString()))
              .arg(m_at + 1);
    return failure(ErrorKind::InvalidInput, what);
}

Failure JsonPathReader::unsupported() const
{
    return failure(ErrorKind::Unsupported,
                   JsonPathText::tr("Patlas cannot follow the path %1.").arg(isolated(m_text.toString())),
                   JsonPathText::tr("It runs no scripts: a path holds names, indexes and comparisons only."));
}

bool JsonPathReader::take(QChar c)
{
    if (current() != c || isAtEnd())
        return false;
    ++m_at;
    return true;
}

bool JsonPathReader::take(QLatin1String text)
{
    if (!m_text.sliced(m_at).startsWith(text))
        return false;
    m_at += text.size();
    return true;
}

void JsonPathReader::skipBlanks()
{
    while (!isAtEnd() && current().isSpace())
        ++m_at;
}

QString JsonPathReader::readDotName()
{
    const qsizetype start = m_at;
    while (!isAtEnd() && !current().isSpace() && !notInNames.contains(current()))
        ++m_at;
    return m_text.sliced(start, m_at - start).toString();
}

QString JsonPathReader::readIdentifier()
{
    const qsizetype start = m_at;
    while (!isAtEnd() && (startsIdentifier(current()) || (m_at > start && current().isDigit())))
        ++m_at;
    return m_text.sliced(start, m_at - start).toString();
}

std::optional<qint64> JsonPathReader::readInteger()
{
    const qsizetype start = m_at;
    take(u'-');
    while (!isAtEnd() && current() >= u'0' && current() <= u'9')
        ++m_at;
    bool isNumber = false;
    const qint64 number = m_text.sliced(start, m_at - start).toLongLong(&isNumber);
    if (!isNumber)
        m_at = start;
    return isNumber ? std::optional(number) : std::nullopt;
}

Result<QString> JsonPathReader::readQuoted()
{
    const QChar quote = current();
    ++m_at;
    QString text;
    while (!isAtEnd() && current() != quote) {
        QChar c = m_text[m_at++];
        if (c == u'\\') {
            if (isAtEnd())
                return malformed();
            c = m_text[m_at++];
            constexpr QStringView escapes = u"bfnrtv";
            constexpr QStringView meant = u"\b\f\n\r\t\v";
            if (const qsizetype place = escapes.indexOf(c); place >= 0) {
                c = meant[place];
            } else if (c == u'u') {
                bool isHex = false;
                c = QChar(m_text.sliced(m_at).left(4).toUShort(&isHex, 16));
                if (!isHex)
                    return malformed();
                m_at = std::min(m_at + 4, m_text.size());
            }
        }
        text += c;
    }
    if (!take(quote))
        return malformed();
    return text;
}

Result<void> JsonPathReader::readIndexes(Step &step)
{
    const auto readEnd = [this, &step](bool &has) {
        skipBlanks();
        const std::optional<qint64> number = readInteger();
        skipBlanks();
        has = number.has_value();
        step.indexes.push_back(number.value_or(0));
    };
    readEnd(step.hasStart);
    if (take(u':')) {
        step.kind = Step::Kind::Slice;
        readEnd(step.hasEnd);
        bool hasStep = false;
        if (take(u':'))
            readEnd(hasStep);
        else
            step.indexes.push_back(1);
        if (!hasStep)
            step.indexes.back() = 1;
        if (step.indexes.back() <= 0)
            return unsupported();
    } else {
        step.kind = Step::Kind::Indexes;
        bool has = step.hasStart;
        while (has && take(u','))
            readEnd(has);
        if (!has)
            return isAtEnd() ? malformed() : unsupported();
    }
    if (!take(u']'))
        return isAtEnd() ? malformed() : unsupported();
    return {};
}

Result<void> JsonPathReader::readLength(Step &step)
{
    // The one script that paths of all these tools have: the last items.
    skipBlanks();
    const bool isLength = take("@.length"_L1);
    skipBlanks();
    const bool isMinus = isLength && take(u'-');
    skipBlanks();
    const std::optional<qint64> number = isMinus ? readInteger() : std::nullopt;
    skipBlanks();
    if (!number || *number <= 0 || !take(")"_L1) || !take(u']'))
        return unsupported();
    step.kind = Step::Kind::FromEnd;
    step.indexes.push_back(*number);
    return {};
}

Result<void> JsonPathReader::readBracket(Step &step)
{
    skipBlanks();
    if (take("?"_L1))
        return readFilter(step);
    if (take(u'('))
        return readLength(step);
    if (take(u'*')) {
        step.kind = Step::Kind::Wildcard;
        skipBlanks();
        return take(u']') ? Result<void>() : Result<void>(malformed());
    }
    if (current() != u'\'' && current() != u'"')
        return readIndexes(step);
    do {
        skipBlanks();
        if (current() != u'\'' && current() != u'"')
            return malformed();
        const Result<QString> name = readQuoted();
        if (!name)
            return tl::make_unexpected(name.error());
        step.names.push_back(*name);
        skipBlanks();
    } while (take(u','));
    return take(u']') ? Result<void>() : Result<void>(malformed());
}

Result<std::vector<JsonPath::Step>> JsonPathReader::readJsonPath()
{
    Steps steps;
    if (m_text.size() > maxPathLength)
        return tooLongPath();
    bool isFirst = true;
    if (take(u'$') && !isAtEnd() && current() != u'.' && current() != u'[')
        --m_at; // a name that begins with it
    else
        isFirst = m_at == 0;
    while (!isAtEnd()) {
        Step step;
        step.isDeep = take(".."_L1);
        if (take(u'[')) {
            if (const Result<void> read = readBracket(step); !read)
                return tl::make_unexpected(read.error());
        } else if (step.isDeep || take(u'.') || isFirst) {
            if (take(u'*'))
                step.kind = Step::Kind::Wildcard;
            else
                step.names = {readDotName()};
            if (step.kind == Step::Kind::Names && step.names.front().isEmpty())
                return isAtEnd() ? malformed() : unsupported();
            bool isNumber = false;
            if (const int index =
                    step.isDeep && !step.names.empty() ? step.names.front().toInt(&isNumber) : 0;
                isNumber) {
                step.kind = Step::Kind::Indexes; // as a name it would mean the items of lists as well
                step.indexes = {index};
            }
        } else {
            return "()^~@`!?<>=&|"_L1.contains(current()) ? unsupported() : malformed();
        }
        isFirst = false;
        steps.push_back(std::move(step));
    }
    return steps;
}

Result<std::vector<JsonPath::Step>> JsonPathReader::readProperties()
{
    Steps steps;
    if (m_text.size() > maxPathLength)
        return tooLongPath();
    while (!isAtEnd()) {
        Step step;
        step.isProperty = true;
        step.isOptional = take("?."_L1);
        const bool isNamed = step.isOptional || take(u'.') || steps.empty();
        if (take(u'[')) {
            if (m_at > 1 && m_text[m_at - 2] == u'.' && !step.isOptional)
                return malformed();
            if (const Result<void> read = readBracket(step); !read)
                return tl::make_unexpected(read.error());
            const bool isOne = (step.kind == Step::Kind::Names && step.names.size() == 1)
                || (step.kind == Step::Kind::Indexes && step.indexes.size() == 1
                    && step.indexes.front() >= 0);
            if (!isOne)
                return unsupported();
        } else if (isNamed && startsIdentifier(current())) {
            step.names = {readIdentifier()};
        } else {
            return isAtEnd() ? malformed() : unsupported();
        }
        steps.push_back(std::move(step));
    }
    return steps;
}

} // namespace patlas
