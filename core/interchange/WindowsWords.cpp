// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/WordBuilder.h"

#include "core/secret/Secret.h"

#include <algorithm>

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

/// The quoting of cmd.exe: removes carets and redirections, up to the first operator. A line break without a
/// caret ends the command, except inside of quotes and before an option, where the caret was lost.
class CaretReader {
public:
    CaretReader(std::string_view command, QByteArray &out)
        : m_in(command)
        , m_out(out)
    {
    }

    void read()
    {
        while (!m_in.atEnd() && !m_ended)
            step();
    }
    std::size_t end() const { return std::min(m_in.position(), m_in.size()); }
    bool hasMore() const { return m_hasMore; }

private:
    void step()
    {
        const char c = m_in.peek();
        if (c == '^' && !m_quoted) {
            caret();
        } else if (c == '\n' && !m_inQuotes && !m_out.isEmpty()) {
            line();
        } else if (!m_quoted && (c == '<' || c == '>' || c == '&' || c == '|')) {
            operators();
        } else {
            if (c == '"' || c == '\n')
                m_quoted = c == '"' && !m_quoted;
            put(c);
            m_in.skip();
        }
    }

    void put(char c)
    {
        // The quotes that the program sees: one after a backslash is not one of them.
        if (c == '"' && m_backslashes % 2 == 0)
            m_inQuotes = !m_inQuotes;
        m_backslashes = c == '\\' ? m_backslashes + 1 : 0;
        m_out.append(c);
    }

    void caret()
    {
        if (const std::size_t end = lineEnd(m_in, 1); end > 0) {
            m_in.skip(end);
            // Browsers write a line break inside a value as a caret and two line ends.
            if (const std::size_t second = lineEnd(m_in, 0); second > 0) {
                put('\n');
                m_in.skip(second);
            }
            return;
        }
        m_in.skip();
        if (!m_in.atEnd()) {
            put(m_in.peek());
            m_in.skip();
        }
    }

    void line()
    {
        m_quoted = false;
        while (!m_in.atEnd() && isGap(m_in.peek()))
            m_in.skip();
        put('\n');
        if (m_in.atEnd() || m_in.startsOption())
            return;
        m_ended = true;
        m_hasMore = true;
    }

    void operators()
    {
        const char c = m_in.peek();
        const char next = m_in.peek(1);
        if (const std::size_t length = m_in.placeholderLength(); length > 0) {
            // In quotes for the next step, because its name may have blanks.
            m_out.append('"').append(m_in.rest().data(), qsizetype(length)).append('"');
            m_in.skip(length);
        } else if (c == '&' && next != '&' && !isGap(next) && next != '\0' && isInAddress()) {
            put(c); // no quotes round the address
            m_in.skip();
        } else if (c == '&' || c == '|') {
            m_ended = true;
            m_hasMore = true;
        } else {
            redirection();
        }
    }

    bool isInAddress() const
    {
        const qsizetype word = std::max(m_out.lastIndexOf(' '), m_out.lastIndexOf('\n')) + 1;
        return m_out.indexOf("http", word) == word;
    }

    void redirection()
    {
        m_hasMore = m_hasMore || m_in.peek() == '<';
        const qsizetype last = m_out.size() - 1;
        if (last > 0 && m_out[last] >= '0' && m_out[last] <= '9' && m_out[last - 1] == ' ')
            m_out.chop(1);
        while (m_in.peek() == '<' || m_in.peek() == '>' || m_in.peek() == '&')
            m_in.skip();
        while (m_in.peek() == ' ')
            m_in.skip();
        for (bool quoted = false; !m_in.atEnd() && (quoted || !isGap(m_in.peek())); m_in.skip())
            quoted = quoted != (m_in.peek() == '"');
    }

    WordBuilder m_in;
    QByteArray &m_out;
    bool m_quoted = false; ///< for cmd, which knows no escaped quote
    bool m_inQuotes = false; ///< for the program
    int m_backslashes = 0;
    bool m_ended = false;
    bool m_hasMore = false;
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
            if (const std::size_t blank = c == '\n' ? 1 : m_in.blankLength(); blank > 0) {
                m_in.skip(blank);
                if (!m_in.endWord())
                    return WordBuilder::tooMany();
                if (c == '\n' && endsWithLine())
                    break;
            } else if (const std::size_t length = m_in.placeholderLength(); length > 0) {
                const std::size_t start = m_in.position();
                m_in.skip(length);
                m_in.keepUnevaluated(start);
            } else if (c == '>') {
                redirection();
            } else if (c == '`') {
                escape();
            } else if (c == '\'' || c == '"') {
                if (!quotation(c))
                    return WordBuilder::unclosed();
            } else if (c == '$') {
                variable();
            } else if (c == '|' || c == ';' || (c == '&' && !m_in.isOpen())) {
                m_in.result.hasMore = true;
                break;
            } else {
                m_in.takeOne();
            }
        }
        if (!m_in.endWord())
            return WordBuilder::tooMany();
        m_in.result.end = std::min(m_in.position(), m_in.size());
        return std::move(m_in.result);
    }

private:
    /// A line break without a backtick ends the command, except before an option, where it was lost.
    bool endsWithLine()
    {
        while (!m_in.atEnd() && isGap(m_in.peek()))
            m_in.skip();
        if (m_in.atEnd() || m_in.result.words.empty() || m_in.startsOption())
            return false;
        m_in.result.hasMore = true;
        return true;
    }

    void redirection()
    {
        m_in.dropNumber();
        while (m_in.peek() == '>' || m_in.peek() == '&')
            m_in.skip();
        while (m_in.peek() == ' ')
            m_in.skip();
        while (!m_in.atEnd() && !isGap(m_in.peek()))
            m_in.skip();
    }

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
    CaretReader reader(command, line);
    reader.read();
    auto words = runtimeWords({line.constData(), std::size_t(line.size())});
    wipe(line);
    if (words) {
        words->hasMore = reader.hasMore();
        words->end = reader.end();
    }
    return words;
}

Result<ShellWords> powerShellWords(std::string_view command)
{
    return PowerShellReader(command).read();
}

} // namespace patlas
