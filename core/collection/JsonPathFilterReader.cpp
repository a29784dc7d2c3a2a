// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/JsonPathReader.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int maxFilterDepth = 50;

Failure tooDeepFilter()
{
    return failure(ErrorKind::Unsupported,
                   QCoreApplication::translate("patlas::JsonPath",
                                               "The conditions of the path are too deep in each other."));
}

} // namespace

Result<void> JsonPathReader::readFilter(Step &step)
{
    skipBlanks();
    if (m_isInFilter)
        return unsupported();
    const Result<Expression> condition = readOr();
    if (!condition)
        return tl::make_unexpected(condition.error());
    skipBlanks();
    if (!take(u']'))
        return isAtEnd() ? malformed() : unsupported();
    step.kind = Step::Kind::Filter;
    step.filter = std::make_shared<const Expression>(*condition);
    return {};
}

Result<JsonPathReader::Expression> JsonPathReader::readOr()
{
    Result<Expression> left = readAnd();
    skipBlanks();
    while (left && take("||"_L1)) {
        const Result<Expression> right = readAnd();
        if (!right)
            return right;
        left = Expression{Expression::Kind::Or, {}, {}, {*left, *right}};
        skipBlanks();
    }
    return left;
}

Result<JsonPathReader::Expression> JsonPathReader::readAnd()
{
    Result<Expression> left = readComparison();
    skipBlanks();
    while (left && take("&&"_L1)) {
        const Result<Expression> right = readComparison();
        if (!right)
            return right;
        left = Expression{Expression::Kind::And, {}, {}, {*left, *right}};
        skipBlanks();
    }
    return left;
}

std::optional<JsonPathReader::Expression::Kind> JsonPathReader::comparison()
{
    using Kind = Expression::Kind;
    constexpr std::pair<const char *, Kind> operators[] = {
        {"===", Kind::Same},       {"!==", Kind::NotSame},       {"==", Kind::Equal}, {"!=", Kind::NotEqual},
        {"<=", Kind::LessOrEqual}, {">=", Kind::GreaterOrEqual}, {"<", Kind::Less},   {">", Kind::Greater},
    };
    for (const auto &[text, kind] : operators) {
        if (take(QLatin1String(text)))
            return kind;
    }
    return std::nullopt;
}

Result<JsonPathReader::Expression> JsonPathReader::readComparison()
{
    Result<Expression> left = readOperand();
    if (!left)
        return left;
    skipBlanks();
    const std::optional<Expression::Kind> kind = comparison();
    if (!kind)
        return left;
    const Result<Expression> right = readOperand();
    if (!right)
        return right;
    return Expression{*kind, {}, {}, {*left, *right}};
}

Result<JsonPathReader::Expression> JsonPathReader::readOperand()
{
    skipBlanks();
    const bool isNot = take(u'!');
    if (isNot || take(u'(')) {
        if (++m_depth > maxFilterDepth)
            return tooDeepFilter();
        const Result<Expression> inner = isNot ? readOperand() : readOr();
        --m_depth;
        skipBlanks();
        if (!inner)
            return inner;
        if (isNot)
            return Expression{Expression::Kind::Not, {}, {}, {*inner}};
        return take(u')') ? inner : Result<Expression>(isAtEnd() ? malformed() : unsupported());
    }
    if (current() == u'@' || current() == u'$')
        return readRelativePath();
    Expression literal;
    if (current() == u'\'' || current() == u'"') {
        const Result<QString> text = readQuoted();
        if (!text)
            return tl::make_unexpected(text.error());
        literal.literal = ScriptValue::ofText(text->toUtf8());
        return literal;
    }
    const qsizetype start = m_at;
    while (!isAtEnd() && (current().isLetterOrNumber() || u"+-."_s.contains(current())))
        ++m_at;
    const QByteArray word = m_text.sliced(start, m_at - start).toUtf8();
    const std::optional<ScriptValue> value = ScriptValue::parsed(word);
    if (value && !value->isJson())
        literal.literal = *value;
    else if (word != "undefined")
        return unsupported();
    return literal;
}

Result<JsonPathReader::Expression> JsonPathReader::readRelativePath()
{
    const bool isFromRoot = take(u'$');
    if (!isFromRoot)
        ++m_at;
    // Up to where the path ends: a blank or an operator outside of quotes and brackets.
    const qsizetype start = m_at;
    int brackets = 0;
    QChar quote;
    for (; !isAtEnd(); ++m_at) {
        const QChar c = current();
        if (!quote.isNull()) {
            if (c == u'\\')
                ++m_at;
            else if (c == quote)
                quote = QChar();
        } else if (brackets > 0 && (c == u'\'' || c == u'"')) {
            quote = c;
        } else if (c == u'[') {
            ++brackets;
        } else {
            brackets -= c == u']' ? 1 : 0;
            const bool isEnd = brackets == 0 && (c.isSpace() || "=!<>&|)(,+-*/~?:"_L1.contains(c));
            if (brackets < 0 || isEnd)
                break;
        }
    }
    m_at = std::min(m_at, m_text.size());
    if (!isAtEnd() && u"(+-*/~?:,"_s.contains(current()))
        return unsupported();
    const Result<JsonPath> path = JsonPath::readRelative(m_text.sliced(start, m_at - start));
    if (!path)
        return unsupported();
    return Expression{isFromRoot ? Expression::Kind::FromRoot : Expression::Kind::FromItem, {}, *path, {}};
}

} // namespace patlas
