// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/WordBuilder.h"

#include "core/secret/Secret.h"

#include <QString>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace patlas {

namespace {

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int hexDigit(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// The POSIX shell's grammar of words, with bash's `$'…'`. Tolerates commands damaged by web pages: blanks
/// after a backslash at the end of a line, a missing backslash before a line that begins with an option, an
/// unquoted address with "&", no-break spaces between words, typographic quotes around them.
class PosixReader {
public:
    explicit PosixReader(std::string_view command)
        : m_in(command)
    {
    }
    Result<ShellWords> read();

private:
    enum class Step { On, End, Unclosed, TooMany };

    enum class Target { Word, Dropped, Input }; ///< what the next word is for

    Step outside();
    Step operators();
    Step afterNewline();
    Step redirection();
    void hereDocument();
    bool typographicQuotes();
    bool endWord(); ///< false: too many words
    Step singleQuoted();
    Step doubleQuoted();
    Step ansiQuoted();
    void ansiEscape();
    void codePoint(int digits, bool unicode);
    bool dollar(); ///< false: an unclosed expression
    bool upTo(char open, char close);
    bool backticks();
    bool skipContinuation();

    WordBuilder m_in;
    Target m_target = Target::Word;
    std::optional<std::string_view> m_delimiter; ///< of a here-document that begins on the next line
    bool m_stripsTabs = false; ///< of its lines: "<<-"
    int m_parentheses = 0; ///< open ones within words
    bool m_hasOpenMark = false; ///< a typographic quote is never closed
};

Result<ShellWords> PosixReader::read()
{
    Step step = Step::On;
    while (step == Step::On)
        step = m_in.atEnd() ? Step::End : outside();
    if (step == Step::Unclosed)
        return WordBuilder::unclosed();
    if (step == Step::TooMany || !endWord())
        return WordBuilder::tooMany();
    m_in.result.end = std::min(m_in.position(), m_in.size());
    return std::move(m_in.result);
}

bool PosixReader::endWord()
{
    if (!m_in.isOpen())
        return true;
    const Target target = std::exchange(m_target, Target::Word);
    if (!m_in.endWord())
        return false;
    if (target == Target::Word)
        return true;
    QByteArray &word = m_in.result.words.back();
    if (target == Target::Input)
        m_in.result.input = word + '\n';
    wipe(word);
    m_in.result.words.pop_back();
    return true;
}

PosixReader::Step PosixReader::outside()
{
    const char c = m_in.peek();
    if (const std::size_t blank = m_in.blankLength(); blank > 0) {
        m_in.skip(blank);
        return endWord() ? Step::On : Step::TooMany;
    }
    if (!m_in.isOpen() && typographicQuotes())
        return Step::On;
    switch (c) {
    case '\n':
        return afterNewline();
    case '\\':
        if (skipContinuation())
            return Step::On;
        m_in.skip();
        if (!m_in.atEnd())
            m_in.takeOne();
        return Step::On;
    case '\'':
        return singleQuoted();
    case '"':
        return doubleQuoted();
    case '$':
        if (m_in.peek(1) == '\'')
            return ansiQuoted();
        if (m_in.peek(1) == '"') {
            m_in.skip();
            return doubleQuoted();
        }
        return dollar() ? Step::On : Step::Unclosed;
    case '`':
        return backticks() ? Step::On : Step::Unclosed;
    case '#':
        if (m_in.isOpen())
            break;
        while (!m_in.atEnd() && m_in.peek() != '\n')
            m_in.skip();
        return Step::On;
    case '&':
    case '|':
    case ';':
    case '<':
    case '>':
    case '(':
    case ')':
        return operators();
    default:
        break;
    }
    m_in.takeOne();
    return Step::On;
}

PosixReader::Step PosixReader::operators()
{
    const char c = m_in.peek();
    const char next = m_in.peek(1);
    if (c == '&' && next == '>') {
        m_in.skip();
        return redirection();
    }
    const bool inAddress =
        m_in.startsWith("http") && next != '&' && next != '\0' && next != '\n' && m_in.blankLength(1) == 0;
    const std::size_t placeholder = m_in.placeholderLength();
    if (c == '<' && next == '(') {
        const std::size_t start = m_in.position();
        m_in.skip();
        if (!upTo('(', ')'))
            return Step::Unclosed;
        m_in.keepUnevaluated(start);
    } else if (placeholder > 0) {
        const std::size_t start = m_in.position();
        m_in.skip(placeholder);
        m_in.keepUnevaluated(start);
    } else if (c == '<' || c == '>') {
        return redirection();
    } else if (c == '(' || (c == ')' && m_parentheses > 0)) {
        m_parentheses += c == '(' ? 1 : -1;
        m_in.takeOne();
    } else if (c == '&' && inAddress) {
        m_in.takeOne();
    } else {
        // The end of a subshell ends the command like a line does; all else goes on with another.
        m_in.result.hasMore = c != ')';
        return Step::End;
    }
    return Step::On;
}

PosixReader::Step PosixReader::redirection()
{
    m_in.dropNumber();
    if (!endWord())
        return Step::TooMany;
    if (m_in.follows("<<<")) {
        m_in.skip(3);
        m_target = Target::Input;
        return Step::On;
    }
    if (m_in.follows("<<")) {
        m_in.skip(2);
        m_stripsTabs = m_in.peek() == '-';
        m_in.skip(m_stripsTabs ? 1 : 0);
        while (const std::size_t blank = m_in.blankLength())
            m_in.skip(blank);
        const char quote = m_in.peek() == '\'' || m_in.peek() == '"' ? m_in.peek() : '\0';
        m_in.skip(quote || m_in.peek() == '\\' ? 1 : 0);
        const std::size_t start = m_in.position();
        while (!m_in.atEnd() && m_in.peek() != '\n'
               && (quote ? m_in.peek() != quote : m_in.blankLength() == 0))
            m_in.skip();
        m_delimiter = m_in.since(start);
        m_in.skip(quote && m_in.peek() == quote ? 1 : 0);
        return Step::On;
    }
    m_in.result.hasMore = m_in.result.hasMore || m_in.peek() == '<';
    while (m_in.peek() == '<' || m_in.peek() == '>' || m_in.peek() == '&' || m_in.peek() == '|')
        m_in.skip();
    m_target = Target::Dropped;
    return Step::On;
}

void PosixReader::hereDocument()
{
    QByteArray text;
    text.reserve(qsizetype(m_in.rest().size()));
    while (!m_in.atEnd()) {
        std::string_view line = m_in.rest().substr(0, m_in.rest().find('\n'));
        m_in.skip(line.size() + 1);
        if (m_stripsTabs)
            line.remove_prefix(std::min(line.find_first_not_of('\t'), line.size()));
        if (line.substr(0, line.find_last_not_of('\r') + 1) == *m_delimiter)
            break;
        text.append(line.data(), qsizetype(line.size())).append('\n');
    }
    m_delimiter.reset();
    m_in.result.input = std::move(text);
}

bool PosixReader::typographicQuotes()
{
    struct Pair {
        std::string_view open;
        std::array<std::string_view, 2> close;
    };
    static constexpr std::array<Pair, 6> pairs{{{"\u201c", {"\u201d", "\u201c"}},
                                                {"\u201d", {"\u201d", "\u201c"}},
                                                {"\u201e", {"\u201c", "\u201d"}},
                                                {"\u2018", {"\u2019", "\u2018"}},
                                                {"\u2019", {"\u2019", "\u2018"}},
                                                {"\u201a", {"\u2018", "\u2019"}}}};
    if (m_in.peek() != '\xe2' || m_hasOpenMark)
        return false;
    for (const Pair &pair : pairs) {
        if (!m_in.follows(pair.open))
            continue;
        const std::string_view rest = m_in.rest().substr(pair.open.size());
        const std::string_view line = rest.substr(0, rest.find('\n'));
        const std::size_t end = std::min(line.find(pair.close[0]), line.find(pair.close[1]));
        if (end == std::string_view::npos) {
            m_hasOpenMark = true; // searching again each time would be slow
            return false;
        }
        m_in.append(rest.substr(0, end));
        m_in.skip(pair.open.size() + end + pair.close[0].size());
        m_in.result.hasQuotationMarks = true;
        return true;
    }
    return false;
}

PosixReader::Step PosixReader::afterNewline()
{
    if (!endWord())
        return Step::TooMany;
    m_in.skip();
    if (m_delimiter) {
        hereDocument();
        m_in.result.hasMore = m_in.rest().find_first_not_of(" \t\r\n") != std::string_view::npos;
        return Step::End;
    }
    while (!m_in.atEnd() && (m_in.blankLength() > 0 || m_in.peek() == '\n'))
        m_in.skip(std::max<std::size_t>(m_in.blankLength(), 1));
    // Either no words yet, or the line begins with an option, so that the backslash before it was lost.
    if (m_in.atEnd() || m_in.result.words.empty() || m_in.startsOption() || m_in.peek() == '#')
        return Step::On;
    m_in.result.hasMore = !m_in.follows("```") && !m_in.follows("~~~"); // the end of a code block
    return Step::End;
}

bool PosixReader::skipContinuation()
{
    std::size_t count = 1;
    while (const std::size_t blank = m_in.blankLength(count))
        count += blank;
    if (m_in.peek(count) != '\n')
        return false;
    const bool exact = count == 1 || (count == 2 && m_in.peek(1) == '\r');
    m_in.skip(count + 1);
    if (!exact)
        endWord(); // blanks after the backslash: two words, unlike in a shell
    return true;
}

PosixReader::Step PosixReader::singleQuoted()
{
    m_in.skip();
    const std::size_t end = m_in.rest().find('\'');
    if (end == std::string_view::npos)
        return Step::Unclosed;
    m_in.append(m_in.rest().substr(0, end));
    m_in.skip(end + 1);
    return Step::On;
}

PosixReader::Step PosixReader::doubleQuoted()
{
    m_in.skip();
    m_in.open();
    while (!m_in.atEnd()) {
        const char c = m_in.peek();
        if (c == '"') {
            m_in.skip();
            return Step::On;
        }
        if (c == '\\') {
            const char next = m_in.peek(1);
            if (next == '\n') {
                m_in.skip(2);
                continue;
            }
            if (next == '"' || next == '\\' || next == '$' || next == '`')
                m_in.skip();
            m_in.takeOne();
        } else if (c == '$') {
            if (!dollar())
                return Step::Unclosed;
        } else if (c == '`') {
            if (!backticks())
                return Step::Unclosed;
        } else {
            m_in.takeOne();
        }
    }
    return Step::Unclosed;
}

PosixReader::Step PosixReader::ansiQuoted()
{
    m_in.skip(2);
    m_in.open();
    while (!m_in.atEnd()) {
        const char c = m_in.peek();
        if (c == '\'') {
            m_in.skip();
            return Step::On;
        }
        if (c == '\\')
            ansiEscape();
        else
            m_in.takeOne();
    }
    return Step::Unclosed;
}

void PosixReader::ansiEscape()
{
    static constexpr std::string_view letters = "abeEfnrtv\\'\"?";
    static constexpr std::string_view meanings = "\a\b\033\033\f\n\r\t\v\\'\"?";
    m_in.skip();
    if (m_in.atEnd())
        return;
    const char c = m_in.peek();
    if (const std::size_t known = letters.find(c); known != std::string_view::npos) {
        m_in.skip();
        m_in.append(meanings[known]);
    } else if (c == 'x' || c == 'u' || c == 'U') {
        m_in.skip();
        codePoint(c == 'x' ? 2 : c == 'u' ? 4 : 8, c != 'x');
    } else if (c == 'c' && m_in.peek(1) != '\0') {
        m_in.append(char(m_in.peek(1) & 0x1f));
        m_in.skip(2);
    } else if (c >= '0' && c <= '7') {
        int value = 0;
        for (int digits = 0; digits < 3 && m_in.peek() >= '0' && m_in.peek() <= '7'; ++digits) {
            value = value * 8 + (m_in.peek() - '0');
            m_in.skip();
        }
        m_in.append(char(value));
    } else {
        m_in.append('\\');
        m_in.takeOne();
    }
}

void PosixReader::codePoint(int digits, bool unicode)
{
    char32_t value = 0;
    int read = 0;
    for (; read < digits && hexDigit(m_in.peek()) >= 0; ++read) {
        value = value * 16 + char32_t(hexDigit(m_in.peek()));
        m_in.skip();
    }
    if (read == 0) {
        m_in.append(unicode ? "\\u" : "\\x");
    } else if (!unicode) {
        m_in.append(char(value));
    } else {
        const bool sound = value <= 0x10ffff && (value < 0xd800 || value > 0xdfff);
        const char32_t written = sound ? value : U'\ufffd';
        const QByteArray bytes = QString::fromUcs4(&written, 1).toUtf8();
        m_in.append(std::string_view(bytes.constData(), std::size_t(bytes.size())));
    }
}

bool PosixReader::dollar()
{
    const std::size_t start = m_in.position();
    m_in.skip();
    const char c = m_in.peek();
    if (c == '(' || c == '{') {
        if (!upTo(c, c == '(' ? ')' : '}'))
            return false;
    } else if (isNameStart(c)) {
        while (isNameStart(m_in.peek()) || isDigit(m_in.peek()))
            m_in.skip();
    } else if (isDigit(c) || (c != '\0' && std::string_view("?$#@*!-").find(c) != std::string_view::npos)) {
        m_in.skip();
    } else {
        m_in.append('$');
        return true;
    }
    m_in.keepUnevaluated(start);
    return true;
}

bool PosixReader::upTo(char open, char close)
{
    for (int depth = 0; !m_in.atEnd();) {
        const char c = m_in.peek();
        m_in.skip();
        if (c == open)
            ++depth;
        else if (c == close && --depth == 0)
            return true;
    }
    return false;
}

bool PosixReader::backticks()
{
    const std::size_t start = m_in.position();
    const std::size_t end = m_in.rest().find('`', 1);
    if (end == std::string_view::npos)
        return false;
    m_in.skip(end + 1);
    m_in.keepUnevaluated(start);
    return true;
}

} // namespace

Result<ShellWords> posixWords(std::string_view command)
{
    return PosixReader(command).read();
}

} // namespace patlas
