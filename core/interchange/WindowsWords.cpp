// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/WordBuilder.h"

#include "core/secret/Secret.h"

namespace patlas {

namespace {

bool isGap(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

std::size_t lineEnd(const WordBuilder &in, std::size_t ahead)
{
    while (in.peek(ahead) == ' ' || in.peek(ahead) == '\r')
        ++ahead;
    return in.peek(ahead) == '\n' ? ahead + 1 : 0;
}

/// The quoting of cmd.exe: removes carets, up to the first operator. Line breaks without a caret stay
/// blanks.
class CaretReader {
public:
    CaretReader(std::string_view command, QByteArray &out)
        : m_in(command)
        , m_out(out)
    {
    }
    bool read() ///< true: more than one command
    {
        bool quoted = false;
        while (!m_in.atEnd()) {
            const char c = m_in.peek();
            if (c == '^' && !quoted) {
                caret();
                continue;
            }
            if (!quoted && (c == '|' || c == '&' || c == '<' || c == '>'))
                return true;
            if (c == '"' || c == '\n')
                quoted = c == '"' && !quoted;
            m_out.append(c);
            m_in.skip();
        }
        return false;
    }

private:
    void caret()
    {
        if (const std::size_t end = lineEnd(m_in, 1); end > 0) {
            m_in.skip(end);
            // Browsers write a line break inside a value as a caret and two line ends.
            if (const std::size_t second = lineEnd(m_in, 0); second > 0) {
                m_out.append('\n');
                m_in.skip(second);
            }
            return;
        }
        m_in.skip();
        if (!m_in.atEnd()) {
            m_out.append(m_in.peek());
            m_in.skip();
        }
    }

    WordBuilder m_in;
    QByteArray &m_out;
};

/// Splits a command line like the C runtime of Windows: backslashes are special only before a quote.
Result<ShellWords> runtimeWords(std::string_view line)
{
    WordBuilder in(line);
    bool quoted = false;
    while (!in.atEnd()) {
        const char c = in.peek();
        if (c == '\\') {
            std::size_t count = 0;
            while (in.peek(count) == '\\')
                ++count;
            const bool beforeQuote = in.peek(count) == '"';
            in.append(in.rest().substr(0, beforeQuote ? count / 2 : count));
            in.skip(count);
            if (beforeQuote && count % 2 == 1)
                in.takeOne();
        } else if (c == '"') {
            if (quoted && in.peek(1) == '"') {
                in.append('"');
                in.skip();
            } else {
                quoted = !quoted;
            }
            in.open();
            in.skip();
        } else if (!quoted && isGap(c)) {
            in.skip();
            if (!in.endWord())
                return WordBuilder::tooMany();
        } else {
            in.takeOne();
        }
    }
    if (quoted)
        return WordBuilder::unclosed();
    if (!in.endWord())
        return WordBuilder::tooMany();
    return std::move(in.result);
}

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == ':';
}

class PowerShellReader {
public:
    explicit PowerShellReader(std::string_view command)
        : m_in(command)
    {
    }

    Result<ShellWords> read()
    {
        while (!m_in.atEnd()) {
            const char c = m_in.peek();
            if (isGap(c)) {
                m_in.skip();
                if (!m_in.endWord())
                    return WordBuilder::tooMany();
            } else if (c == '`') {
                escape();
            } else if (c == '\'' || c == '"') {
                if (!quotation(c))
                    return WordBuilder::unclosed();
            } else if (c == '$') {
                variable();
            } else if (c == '|' || c == ';' || c == '>' || (c == '&' && !m_in.isOpen())) {
                m_in.result.hasMore = true;
                break;
            } else {
                m_in.takeOne();
            }
        }
        if (!m_in.endWord())
            return WordBuilder::tooMany();
        return std::move(m_in.result);
    }

private:
    void escape()
    {
        static constexpr std::string_view letters = "0abefnrtv";
        static constexpr std::string_view meanings("\0\a\b\033\f\n\r\t\v", 9);
        if (const std::size_t end = lineEnd(m_in, 1); end > 0) {
            m_in.skip(end);
            return;
        }
        m_in.skip();
        if (m_in.atEnd())
            return;
        const std::size_t known = letters.find(m_in.peek());
        if (known == std::string_view::npos)
            m_in.takeOne();
        else
            m_in.append(meanings[known]);
        if (known != std::string_view::npos)
            m_in.skip();
    }

    bool quotation(char quote)
    {
        m_in.skip();
        m_in.open();
        while (!m_in.atEnd()) {
            const char c = m_in.peek();
            // \" is a quote for the program: Windows PowerShell passes quotes on unchanged, so people write
            // it.
            if (c == '\\' && m_in.peek(1) == '"') {
                m_in.append('"');
                m_in.skip(2);
            } else if (c == quote && m_in.peek(1) == quote) {
                m_in.append(quote);
                m_in.skip(2);
            } else if (c == quote) {
                m_in.skip();
                return true;
            } else if (quote == '"' && c == '`') {
                escape();
            } else if (quote == '"' && c == '$') {
                variable();
            } else {
                m_in.takeOne();
            }
        }
        return false;
    }

    void variable()
    {
        const std::size_t start = m_in.position();
        m_in.skip();
        if (m_in.peek() == '{' || m_in.peek() == '(') {
            const char close = m_in.peek() == '{' ? '}' : ')';
            // An unclosed expression is a plain dollar. Remembered, because searching again each time would
            // be slow.
            bool &unended = close == '}' ? m_unendedBrace : m_unendedParenthesis;
            const std::size_t end = unended ? std::string_view::npos : m_in.rest().find(close);
            if (end == std::string_view::npos) {
                unended = true;
                m_in.append('$');
                return;
            }
            m_in.skip(end + 1);
        } else {
            while (isNameCharacter(m_in.peek()))
                m_in.skip();
        }
        if (m_in.position() == start + 1)
            m_in.append('$');
        else
            m_in.keepUnevaluated(start);
    }

    WordBuilder m_in;
    bool m_unendedBrace = false;
    bool m_unendedParenthesis = false;
};

} // namespace

Result<ShellWords> cmdWords(std::string_view command)
{
    QByteArray line;
    line.reserve(qsizetype(command.size()));
    const bool hasMore = CaretReader(command, line).read();
    auto words = runtimeWords({line.constData(), std::size_t(line.size())});
    wipe(line);
    if (words)
        words->hasMore = hasMore;
    return words;
}

Result<ShellWords> powerShellWords(std::string_view command)
{
    return PowerShellReader(command).read();
}

} // namespace patlas
