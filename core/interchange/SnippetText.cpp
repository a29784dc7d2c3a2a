// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/SnippetText.h"

#include <QList>
#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <string_view>

namespace patlas {

namespace {

/// How code points are written that are not to stand in a source as they are.
enum class SnippetEscape {
    FourDigits, ///< \u0001
    Braces, ///< \u{1}
    TwoDigits, ///< \x01
    Octal, ///< \001
    PowerShell, ///< $([char]0x1)
};

struct QuotingRules {
    std::string_view name;
    std::string_view quoted = {}; ///< characters that a backslash stands before, besides " and \ .
    SnippetEscape control = SnippetEscape::FourDigits;
    SnippetEscape other = SnippetEscape::FourDigits; ///< beyond ASCII
    /// Of bytes that are no UTF-8. Only TwoDigits and Octal mean bytes; with others, they are Latin-1.
    SnippetEscape byte = SnippetEscape::FourDigits;
};

constexpr std::array quotingRules{
    QuotingRules{"cpp", "", SnippetEscape::Octal, SnippetEscape::FourDigits, SnippetEscape::Octal},
    QuotingRules{"csharp"},
    QuotingRules{"go", "", SnippetEscape::TwoDigits, SnippetEscape::FourDigits, SnippetEscape::TwoDigits},
    QuotingRules{"java", "", SnippetEscape::Octal}, // \u000a would be a line break before the literal is read
    QuotingRules{"javascript"},
    QuotingRules{"kotlin", "$"},
    QuotingRules{"php", "$", SnippetEscape::TwoDigits, SnippetEscape::Braces, SnippetEscape::TwoDigits},
    QuotingRules{"powershell", "", SnippetEscape::PowerShell, SnippetEscape::PowerShell},
    QuotingRules{"python"},
    QuotingRules{"ruby", "#", SnippetEscape::FourDigits, SnippetEscape::FourDigits, SnippetEscape::TwoDigits},
    QuotingRules{"rust", "", SnippetEscape::Braces, SnippetEscape::Braces},
    QuotingRules{"swift", "", SnippetEscape::Braces, SnippetEscape::Braces},
};

QByteArray snippetDigits(char32_t c, int base, int width)
{
    return QByteArray::number(uint(c), base).rightJustified(width, '0');
}

QByteArray escapedCodePoint(char32_t c, SnippetEscape escape)
{
    switch (escape) {
    case SnippetEscape::FourDigits:
        return "\\u" + snippetDigits(c, 16, 4);
    case SnippetEscape::Braces:
        return "\\u{" + snippetDigits(c, 16, 1) + '}';
    case SnippetEscape::TwoDigits:
        return "\\x" + snippetDigits(c, 16, 2);
    case SnippetEscape::Octal:
        return '\\' + snippetDigits(c, 8, 3);
    case SnippetEscape::PowerShell:
        return "$([char]0x" + snippetDigits(c, 16, 1) + ')';
    }
    return {};
}

/// Characters that nobody sees, or that change the direction of what follows: a source must not hold them
/// where a person is to read it. Line separators would end a literal in some languages.
bool isInvisibleInSource(char32_t c)
{
    return (c >= 0x80 && c < 0xa0) || c == 0x61c || (c >= 0x200e && c <= 0x200f)
        || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0xfeff;
}

/// PowerShell reads these as double quotes as well.
bool isQuoteOfPowerShell(char32_t c)
{
    return c >= 0x201c && c <= 0x201e;
}

QByteArray snippetEscapeByLetter(char32_t c, char mark)
{
    const char letter = c == U'\n' ? 'n' : c == U'\r' ? 'r' : c == U'\t' ? 't' : '\0';
    return letter == '\0' ? QByteArray() : QByteArray{} + mark + letter;
}

QByteArray quotedBy(const QuotingRules &quoting, const QByteArray &text)
{
    const bool isText = QByteArrayView(text).isValidUtf8();
    const bool hasBytes = quoting.byte == SnippetEscape::TwoDigits || quoting.byte == SnippetEscape::Octal;
    const bool isPowerShell = quoting.control == SnippetEscape::PowerShell;
    const char mark = isPowerShell ? '`' : '\\';
    // QString::fromUtf8 would drop a byte order mark at the start.
    QStringDecoder decoder(isText ? QStringDecoder::Utf8 : QStringDecoder::Latin1,
                           QStringDecoder::Flag::ConvertInitialBom);
    const auto codePoints = QString(decoder(text)).toUcs4();
    QByteArray literal = "\"";
    for (const char32_t c : codePoints) {
        const bool isMarked = c == U'"' || c == char32_t(mark)
            || (c < 0x80 && quoting.quoted.find(char(c)) != std::string_view::npos)
            || (isPowerShell && (c == U'$' || isQuoteOfPowerShell(c)));
        if (isMarked)
            literal += mark + QString::fromUcs4(&c, 1).toUtf8();
        else if (const QByteArray letter = snippetEscapeByLetter(c, mark); !letter.isEmpty())
            literal += letter;
        else if (c < 0x20 || c == 0x7f)
            literal += escapedCodePoint(c, quoting.control);
        else if (!isText && hasBytes && c >= 0x80)
            literal += escapedCodePoint(c, quoting.byte);
        else if (isInvisibleInSource(c) || (c == U'<' && quoting.name == "javascript"))
            // "</script>" must not end a page that it is pasted into
            literal += escapedCodePoint(c, quoting.other);
        else
            literal += QString::fromUcs4(&c, 1).toUtf8();
    }
    return literal + '"';
}

template <std::size_t index> QByteArray quotedByRow(const QByteArray &text)
{
    return quotedBy(quotingRules[index], text);
}

template <std::size_t... index>
constexpr std::array<SnippetQuoting, sizeof...(index)> quotingFunctions(std::index_sequence<index...>)
{
    return {quotedByRow<index>...};
}

QByteArray unquotedText(const QByteArray &text)
{
    return text;
}

} // namespace

QByteArray shellFormat(const QByteArray &text)
{
    QByteArray format;
    const bool isText = QByteArrayView(text).isValidUtf8();
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (const QByteArray letter = snippetEscapeByLetter(byte, '\\'); !letter.isEmpty())
            format += letter;
        else if ((byte >= 0x80 && !isText) || byte < 0x20 || c == '\'')
            format += escapedCodePoint(byte, SnippetEscape::Octal);
        else if (c == '\\' || c == '%')
            format += QByteArray(2, c);
        else
            format += c;
    }
    return '\'' + format + '\'';
}

QByteArray shellQuoted(const QByteArray &text)
{
    // Bytes that are no text cannot be written as they are. Not $'…': some sh do not know it.
    if (!QByteArrayView(text).isValidUtf8())
        return "\"$(printf -- " + shellFormat(text) + ")\"";
    QByteArray inner = text;
    inner.replace('\0', "").replace('\'', "'\\''");
    return '\'' + inner + '\'';
}

QByteArray insideShellQuotes(QByteArray text)
{
    text.replace('\0', "");
    for (const char c : {'\\', '"', '$', '`'})
        text.replace(c, QByteArray("\\") + c);
    return text;
}

QByteArray pythonQuoted(const QByteArray &text)
{
    return snippetQuoting("python")(text);
}

QByteArray javaScriptQuoted(const QByteArray &text)
{
    return snippetQuoting("javascript")(text);
}

QByteArray bytesQuoted(const QByteArray &bytes)
{
    // Each byte is a character of Latin-1, of which only ASCII stands as it is.
    QByteArray literal = "\"";
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            literal += QByteArray("\\") + c;
        else if (byte < 0x20 || byte >= 0x7f)
            literal += escapedCodePoint(byte, SnippetEscape::TwoDigits);
        else
            literal += c;
    }
    return literal + '"';
}

bool isAscii(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return (c & 0x80) == 0; });
}

SnippetQuoting snippetQuoting(const QByteArray &name)
{
    static constexpr auto all = quotingFunctions(std::make_index_sequence<quotingRules.size()>());
    const auto found = std::find_if(quotingRules.begin(), quotingRules.end(), [&](const QuotingRules &each) {
        return QByteArrayView(each.name) == name;
    });
    if (found != quotingRules.end())
        return all[std::size_t(found - quotingRules.begin())];
    return name == "shell" ? shellQuoted
        : name == "printf" ? shellFormat
        : name == "none"   ? unquotedText
                           : nullptr;
}

QByteArrayList snippetQuotings()
{
    QByteArrayList names{"none", "printf", "shell"};
    for (const QuotingRules &each : quotingRules)
        names.append(QByteArray(each.name.data(), qsizetype(each.name.size())));
    return names;
}

} // namespace patlas
