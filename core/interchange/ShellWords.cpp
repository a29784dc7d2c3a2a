// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/ShellWords.h"

#include "core/interchange/WordBuilder.h"
#include "core/secret/Secret.h"

#include <QCoreApplication>

#include <algorithm>

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
        if (next < command.size() && command[next] == '\n')
            return true;
        at = next - 1; // so that a run of blanks is scanned only once
    }
    return false;
}

} // namespace

ShellWords::~ShellWords()
{
    for (QByteArray &word : words)
        wipe(word);
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
    if (command.find("^\"") != std::string_view::npos || joinsLines(command, '^'))
        return Shell::Cmd;
    return joinsLines(command, '`') ? Shell::PowerShell : Shell::Posix;
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
