// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/EcmaPattern.h"

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qsizetype longestPattern = 10'000;
constexpr QLatin1String unicodeBlanks{
    "\\s\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}"};

bool areHexDigits(QStringView digits)
{
    for (const QChar c : digits) {
        if (!QStringView(u"0123456789abcdefABCDEF").contains(c))
            return false;
    }
    return !digits.isEmpty();
}

/// Reads what follows "\u" at `at`, and moves on behind it. 0: nothing of the kind.
char32_t escapedCharacter(QStringView pattern, qsizetype &at)
{
    if (at < pattern.size() && pattern[at] == u'{') {
        const qsizetype end = pattern.indexOf(u'}', at);
        const QStringView digits = end < 0 ? QStringView() : pattern.sliced(at + 1, end - at - 1);
        if (!areHexDigits(digits) || digits.size() > 6)
            return 0;
        at = end + 1;
        return digits.toUInt(nullptr, 16);
    }
    const QStringView digits = pattern.mid(at, 4);
    if (digits.size() < 4 || !areHexDigits(digits))
        return 0;
    at += 4;
    const char32_t first = digits.toUInt(nullptr, 16);
    const QStringView next = pattern.mid(at, 6);
    if (!QChar::isHighSurrogate(first) || !next.startsWith("\\u"_L1) || !areHexDigits(next.mid(2)))
        return first;
    const char32_t second = next.mid(2).toUInt(nullptr, 16);
    if (!QChar::isLowSurrogate(second))
        return first;
    at += 6;
    return QChar::surrogateToUcs4(char16_t(first), char16_t(second));
}

} // namespace

std::optional<QRegularExpression> ecmaPattern(const QString &pattern)
{
    if (pattern.size() > longestPattern || pattern.startsWith("(*"_L1))
        return std::nullopt;
    QString translated = u"(*LIMIT_MATCH=100000)"_s;
    bool isInClass = false;
    for (qsizetype at = 0; at < pattern.size();) {
        const QChar c = pattern[at++];
        if (c == u'\\' && at < pattern.size()) {
            const QChar escaped = pattern[at++];
            if (escaped == u'u') {
                const char32_t character = escapedCharacter(pattern, at);
                if (character == 0 || QChar::isSurrogate(character))
                    return std::nullopt;
                translated += u"\\x{%1}"_s.arg(quint32(character), 0, 16);
            } else if (escaped == u's') {
                translated += isInClass ? QString(unicodeBlanks) : u'[' + unicodeBlanks + u']';
            } else if (escaped == u'S' && isInClass) {
                // Where both are in one class, it is anything; PCRE only misses some unicodeBlanks that are
                // rare.
                translated += u"\\S"_s;
            } else if (escaped == u'S') {
                translated += u"[^"_s + unicodeBlanks + u']';
            } else {
                translated += c;
                translated += escaped;
            }
        } else if (isInClass) {
            if (c == u'[' && at < pattern.size() && QStringView(u":.=").contains(pattern[at]))
                return std::nullopt; // a class by name in PCRE
            isInClass = c != u']';
            translated += c;
        } else if (c == u'[') {
            const QStringView rest = QStringView(pattern).mid(at);
            if (rest.startsWith(u']') || rest.startsWith("^]"_L1))
                return std::nullopt; // nothing or anything; PCRE has the bracket in the class
            isInClass = true;
            translated += c;
        } else if (c == u'$') {
            translated += u"\\z"_s;
        } else if (c == u'.') {
            translated += u"[^\\n\\r\\x{2028}\\x{2029}]"_s;
        } else {
            translated += c;
        }
    }
    QRegularExpression expression(translated);
    return expression.isValid() ? std::optional(expression) : std::nullopt;
}

} // namespace patlas
