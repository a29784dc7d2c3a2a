// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/ShellWords.h"

#include "core/interchange/WordBuilder.h"
#include "core/secret/Secret.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace patlas {

namespace {

constexpr std::size_t maxUnevaluated = 20;
constexpr qsizetype maxExpressionLength = 60;

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Whether a line ends with this character, which then joins it to the next line.
bool joinsLines(std::string_view command, char mark)
{
    for (std::size_t at = command.find(mark); at != std::string_view::npos; at = command.find(mark, at + 1)) {
        std::size_t next = at + 1;
        while (next < command.size() && (command[next] == ' ' || command[next] == '\r'))
            ++next;
        // PowerShell wants a blank before the backtick; the fence of a code block has none.
        const bool isMark = mark != '`' || (at > 0 && (command[at - 1] == ' ' || command[at - 1] == '\t'));
        if (isMark && next < command.size() && command[next] == '\n')
            return true;
        at = next - 1; // so that a run of blanks is scanned only once
    }
    return false;
}

/// Whether quotes are written as backtick and quote, as inside of PowerShell's double quotes. What stands
/// before them tells them from the end of a POSIX command substitution.
bool escapesQuotes(std::string_view command)
{
    for (std::size_t at = command.find("`\""); at != std::string_view::npos;
         at = command.find("`\"", at + 1)) {
        if (at > 0 && std::string_view("{[,: (").find(command[at - 1]) != std::string_view::npos)
            return true;
    }
    return false;
}

/// Whether quotes are doubled inside of quotes, as for the C runtime of Windows: {""name"".
bool doublesQuotes(std::string_view command)
{
    for (std::size_t at = command.find("{\"\""); at != std::string_view::npos;
         at = command.find("{\"\"", at + 1)) {
        const char next = at + 3 < command.size() ? command[at + 3] : '\0';
        if ((next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || next == '_')
            return true;
    }
    return false;
}

bool endsWithExe(std::string_view program)
{
    while (!program.empty() && (program.back() == '"' || program.back() == '\''))
        program.remove_suffix(1);
    constexpr std::string_view suffix = ".exe";
    return program.size() > suffix.size()
        && std::equal(suffix.begin(), suffix.end(), program.end() - std::ptrdiff_t(suffix.size()),
                      [](char small, char c) { return small == (c >= 'A' && c <= 'Z' ? c + 32 : c); });
}

} // namespace

ShellWords::~ShellWords()
{
    for (QByteArray &word : words)
        wipe(word);
    if (input)
        wipe(*input);
}

void ShellWords::leaveUnevaluated(const QByteArray &expression)
{
    QByteArray shown = expression.left(maxExpressionLength);
    if (shown.size() < expression.size())
        shown += "…";
    if (unevaluated.size() < maxUnevaluated
        && std::find(unevaluated.begin(), unevaluated.end(), shown) == unevaluated.end())
        unevaluated.push_back(shown);
}

WordBuilder::~WordBuilder()
{
    wipe(m_word);
}

bool WordBuilder::endWord()
{
    if (!m_open)
        return true;
    m_open = false;
    // A deep copy: the buffer is reused, and wiped at the end.
    result.words.emplace_back(m_word.constData(), m_word.size());
    m_word.resize(0);
    return result.words.size() <= maxCommandWords;
}

std::size_t blankLengthAt(std::string_view text, std::size_t at)
{
    const char c = at < text.size() ? text[at] : '\0';
    if (c == ' ' || c == '\t' || c == '\r')
        return 1;
    if (c >= 0)
        return 0;
    // No-break spaces, the ideographic space, and characters without width.
    static constexpr std::array<std::string_view, 6> blanks{"\xc2\xa0",     "\xe2\x80\xaf", "\xe2\x80\x87",
                                                            "\xe3\x80\x80", "\xe2\x80\x8b", "\xef\xbb\xbf"};
    for (const std::string_view blank : blanks) {
        if (text.substr(at, blank.size()) == blank)
            return blank.size();
    }
    return 0;
}

std::size_t WordBuilder::placeholderLength() const
{
    constexpr std::size_t longest = 60;
    const std::string_view text = rest().substr(0, longest);
    const std::size_t end = text.find_first_of(">\n\"'|&;", 1);
    if (text.substr(0, 1) != "<" || end == std::string_view::npos || text[end] != '>' || end < 2)
        return 0;
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    const bool isName = text.substr(1, 1).find_first_of("<(&0123456789") == std::string_view::npos
        && !isBlank(text[1]) && !isBlank(text[end - 1]);
    return isName ? end + 1 : 0;
}

bool WordBuilder::startsOption() const
{
    const char c = peek(peek(1) == '-' ? 2 : 1);
    return peek() == '-' && ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
}

void WordBuilder::dropNumber()
{
    const bool isNumber = !m_word.isEmpty()
        && std::all_of(m_word.begin(), m_word.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!m_open || !isNumber)
        return;
    m_word.resize(0);
    m_open = false;
}

void WordBuilder::keepUnevaluated(std::size_t start)
{
    const std::string_view expression = since(start);
    append(expression);
    result.leaveUnevaluated(QByteArray(expression.data(), qsizetype(expression.size())));
}

Failure WordBuilder::unclosed()
{
    return failure(ErrorKind::InvalidInput, CommandLine::tr("The command ends inside a quotation."),
                   CommandLine::tr("A part of the command or a closing quote is missing."),
                   CommandLine::tr("Copy the whole command and paste it again."));
}

Failure WordBuilder::tooMany()
{
    return failure(ErrorKind::InvalidInput,
                   CommandLine::tr("The command has more than %1 words.").arg(maxCommandWords), {},
                   CommandLine::tr("Copy only the command and paste it again."));
}

Shell shellOf(std::string_view command)
{
    const auto has = [command](std::string_view text) {
        return command.find(text) != std::string_view::npos;
    };
    if (has("^\"") || has("^&") || joinsLines(command, '^'))
        return Shell::Cmd;
    if (joinsLines(command, '`') || escapesQuotes(command))
        return Shell::PowerShell;
    if (joinsLines(command, '\\') || has("'\\''"))
        return Shell::Posix;
    const std::string_view program = command.substr(0, command.find_first_of(" \t\r\n"));
    const bool isForWindows = endsWithExe(program);
    if (isForWindows && (has(" '") || has("='") || has("$env:")))
        return Shell::PowerShell;
    return isForWindows || doublesQuotes(command) ? Shell::Cmd : Shell::Posix;
}

Result<ShellWords> shellWords(std::string_view command, Shell shell)
{
    if (command.size() > maxCommandBytes) {
        return failure(ErrorKind::InvalidInput,
                       CommandLine::tr("The command is longer than %1 KiB.").arg(maxCommandBytes / 1024),
                       CommandLine::tr("No shell accepts a command of that length."),
                       CommandLine::tr("Paste the command without its body, and the body into Body."));
    }
    if (command.find('\0') != std::string_view::npos) {
        return failure(
            ErrorKind::InvalidInput,
            CommandLine::tr("The command contains a NUL character, which is not possible in a command."), {},
            CommandLine::tr("Copy it as text and paste it again."));
    }
    switch (shell) {
    case Shell::Posix:
        return posixWords(command);
    case Shell::Cmd:
        return cmdWords(command);
    case Shell::PowerShell:
        return powerShellWords(command);
    }
    return posixWords(command);
}

} // namespace patlas
