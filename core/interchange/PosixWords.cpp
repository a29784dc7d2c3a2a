// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/WordBuilder.h"

#include <QString>

#include <optional>

namespace patlas {

namespace {

bool isShellBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

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
/// unquoted address with "&".
class PosixReader {
public:
    explicit PosixReader(std::string_view command)
        : m_in(command)
    {
    }
    Result<ShellWords> read();

private:
    enum class Step { On, End, Unclosed, TooMany };

    Step outside();
    Step afterNewline();
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
};

Result<ShellWords> PosixReader::read()
{
    Step step = Step::On;
    while (step == Step::On)
        step = m_in.atEnd() ? Step::End : outside();
    if (step == Step::Unclosed)
        return WordBuilder::unclosed();
    if (step == Step::TooMany || !m_in.endWord())
        return WordBuilder::tooMany();
    return std::move(m_in.result);
}

PosixReader::Step PosixReader::outside()
{
    const char c = m_in.peek();
    if (isShellBlank(c)) {
        m_in.skip();
        return m_in.endWord() ? Step::On : Step::TooMany;
    }
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
    case '&': {
        const char next = m_in.peek(1);
        const bool inAddress =
            m_in.startsWith("http") && next != '&' && next != '\0' && next != '\n' && !isShellBlank(next);
        if (inAddress)
            break;
        m_in.result.hasMore = true;
        return Step::End;
    }
    case '|':
    case ';':
    case '<':
    case '>':
        m_in.result.hasMore = true;
        return Step::End;
    default:
        break;
    }
    m_in.takeOne();
    return Step::On;
}

PosixReader::Step PosixReader::afterNewline()
{
    if (!m_in.endWord())
        return Step::TooMany;
    while (!m_in.atEnd() && (isShellBlank(m_in.peek()) || m_in.peek() == '\n'))
        m_in.skip();
    // Either no words yet, or the line begins with an option, so that the backslash before it was lost.
    if (m_in.atEnd() || m_in.result.words.empty() || m_in.peek() == '-' || m_in.peek() == '#')
        return Step::On;
    m_in.result.hasMore = true;
    return Step::End;
}

bool PosixReader::skipContinuation()
{
    std::size_t count = 1;
    while (isShellBlank(m_in.peek(count)))
        ++count;
    if (m_in.peek(count) != '\n')
        return false;
    const bool exact = count == 1 || (count == 2 && m_in.peek(1) == '\r');
    m_in.skip(count + 1);
    if (!exact)
        m_in.endWord(); // blanks after the backslash: two words, unlike in a shell
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
