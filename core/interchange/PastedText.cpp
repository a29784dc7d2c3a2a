// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/PastedText.h"

#include "core/interchange/WordBuilder.h"
#include "core/secret/Secret.h"

#include <algorithm>
#include <array>
#include <utility>

namespace patlas {

namespace {

constexpr std::size_t longestPrompt = 120;
constexpr std::string_view gaps = " \t\r";

bool isSame(std::string_view text, std::string_view small)
{
    return text.size() == small.size()
        && std::equal(small.begin(), small.end(), text.begin(),
                      [](char wanted, char c) { return wanted == (c >= 'A' && c <= 'Z' ? c + 32 : c); });
}

std::size_t blanksAt(std::string_view line, std::size_t at)
{
    std::size_t length = 0;
    while (const std::size_t blank = blankLengthAt(line, at + length))
        length += blank;
    return length;
}

std::size_t wordAt(std::string_view line, std::size_t at)
{
    std::size_t length = 0;
    while (at + length < line.size() && blankLengthAt(line, at + length) == 0)
        ++length;
    return length;
}

/// curl, /usr/bin/curl, "C:\\…\\curl.exe"; not an address that ends so.
bool isCurl(std::string_view word)
{
    while (!word.empty() && (word.front() == '"' || word.front() == '\''))
        word.remove_prefix(1);
    while (!word.empty() && (word.back() == '"' || word.back() == '\''))
        word.remove_suffix(1);
    if (word.find("://") != std::string_view::npos)
        return false;
    const std::size_t slash = word.find_last_of("/\\");
    const std::string_view name = slash == std::string_view::npos ? word : word.substr(slash + 1);
    return isSame(name, "curl") || isSame(name, "curl.exe");
}

/// Programs and words of the shell that run the command that follows them.
bool isWrapper(std::string_view word)
{
    static constexpr std::array<std::string_view, 17> wrappers{
        "sudo", "time", "env",  "command", "exec", "nohup", "nice", "doas", "watch",
        "then", "do",   "else", "export",  "set",  "call",  "&",    "!"};
    return std::find(wrappers.begin(), wrappers.end(), word) != wrappers.end();
}

bool takesValue(std::string_view wrapper, std::string_view option)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 9> options{{{"sudo", "-u"},
                                                                                           {"sudo", "-g"},
                                                                                           {"sudo", "-h"},
                                                                                           {"sudo", "-p"},
                                                                                           {"doas", "-u"},
                                                                                           {"env", "-u"},
                                                                                           {"nice", "-n"},
                                                                                           {"watch", "-n"},
                                                                                           {"time", "-f"}}};
    return std::find(options.begin(), options.end(), std::pair(wrapper, option)) != options.end();
}

bool isOfName(char c, bool isFirst)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (!isFirst && c >= '0' && c <= '9');
}

/// Length of `NAME=value` with its quotes, or of `NAME=$(`, where a command begins; 0: none.
std::size_t assignmentAt(std::string_view line, std::size_t start)
{
    std::size_t at = start;
    at += line.substr(at, 5) == "$env:" ? 5 : line.substr(at, 1) == "$" ? 1 : 0;
    const std::size_t name = at;
    while (at < line.size() && isOfName(line[at], at == name))
        ++at;
    if (at == name)
        return 0;
    const bool isPowerShell = name > start; // $name = curl.exe …
    at += isPowerShell ? blanksAt(line, at) : 0;
    if (line.substr(at, 1) != "=")
        return 0;
    ++at;
    if (isPowerShell)
        return at - start;
    for (const std::string_view open : {"\"$(", "$(", "`"}) {
        if (line.substr(at, open.size()) == open)
            return at + open.size() - start;
    }
    char quote = '\0';
    for (; at < line.size() && (quote || blankLengthAt(line, at) == 0); ++at) {
        if (quote ? line[at] == quote : line[at] == '"' || line[at] == '\'')
            quote = quote ? '\0' : line[at];
        else if (!quote && (line[at] == ';' || line[at] == '&'))
            break;
    }
    return at - start;
}

/// Where the name of the program stands in a line whose command begins at `at`; npos: another program.
std::size_t programAt(std::string_view line, std::size_t at)
{
    while (at < line.size()) {
        at += blanksAt(line, at);
        if (line.substr(at, 1) == "(" || line.substr(at, 1) == "{") {
            ++at;
            continue;
        }
        const std::size_t length = wordAt(line, at);
        const std::string_view word = line.substr(at, length);
        if (isCurl(word))
            return at;
        if (const std::size_t assignment = assignmentAt(line, at); assignment > 0) {
            at += assignment;
            continue;
        }
        if (!isWrapper(word))
            break;
        at += length + blanksAt(line, at + length);
        while (line.substr(at, 1) == "-") {
            const std::size_t option = wordAt(line, at);
            const bool hasValue = takesValue(word, line.substr(at, option));
            at += option + blanksAt(line, at + option);
            if (hasValue)
                at += wordAt(line, at) + blanksAt(line, at + wordAt(line, at));
        }
    }
    return std::string_view::npos;
}

struct LineCommand {
    std::size_t at = std::string_view::npos;
    std::optional<Shell> shell;
    bool hasPrompt = false;
};

/// A prompt is whatever ends with one of these and stands before a command.
std::size_t promptEndAt(std::string_view line, std::size_t at)
{
    static constexpr std::array<std::string_view, 9> ends{"$",      "%",      "#",      ">",     "\u276f",
                                                          "\u279c", "\u03bb", "\u00bb", "\u2192"};
    for (const std::string_view end : ends) {
        if (line.substr(at, end.size()) == end)
            return end.size();
    }
    return 0;
}

std::optional<Shell> shellOfPrompt(std::string_view prompt)
{
    const std::size_t start = std::min(prompt.find_first_not_of(gaps), prompt.size());
    prompt.remove_prefix(start);
    if (prompt.substr(0, 3) == "PS " || prompt.find(" PS ") != std::string_view::npos)
        return Shell::PowerShell;
    return prompt.size() > 2 && prompt[1] == ':' && prompt[2] == '\\' ? std::optional(Shell::Cmd)
                                                                      : std::nullopt;
}

LineCommand behindPrompt(std::string_view line)
{
    const std::string_view start = line.substr(0, longestPrompt);
    for (std::size_t at = 0; at < start.size() && start[at] != '"' && start[at] != '\''; ++at) {
        const std::size_t length = promptEndAt(start, at);
        if (length == 0)
            continue;
        std::size_t next = at + length;
        const std::optional<Shell> shell = shellOfPrompt(line.substr(0, next));
        // cmd writes no blank after its prompt.
        if (blanksAt(line, next) == 0 && shell != Shell::Cmd)
            continue;
        // "➜  folder git:(branch) curl": words stand between the arrow and the command.
        for (int words = line.substr(at, length) == "\u279c" ? 4 : 0; words >= 0; --words) {
            if (const std::size_t found = programAt(line, next); found != std::string_view::npos)
                return {found, shell, true};
            next += blanksAt(line, next);
            next += wordAt(line, next);
        }
    }
    return {};
}

/// The first command of the line: at its start, behind a prompt, or after another command.
LineCommand commandIn(std::string_view line, bool hashIsPrompt)
{
    const std::size_t start = blanksAt(line, 0);
    if (line.substr(start, 1) == "#" && !hashIsPrompt)
        return {};
    if (const std::size_t at = programAt(line, 0); at != std::string_view::npos)
        return {at, std::nullopt, false};
    if (const LineCommand found = behindPrompt(line); found.at != std::string_view::npos)
        return found;
    char quote = '\0';
    for (std::size_t at = 0; at < line.size(); ++at) {
        const char c = line[at];
        if (quote ? c == quote : c == '"' || c == '\'')
            quote = quote ? '\0' : c;
        else if (!quote && (c == '|' || c == '&' || c == ';')) {
            const std::size_t next = std::min(line.find_first_not_of("|&;", at), line.size());
            // In an address, "&" and ";" have no blank after them.
            if (blanksAt(line, next) == 0)
                continue;
            if (const std::size_t found = programAt(line, next); found != std::string_view::npos)
                return {found, std::nullopt, false};
        }
    }
    return {};
}

/// The prompt before a line that goes on with a command: "> ", ">> ".
std::size_t continuationPrompt(std::string_view line)
{
    const std::size_t start = line.find_first_not_of(' ');
    if (start == std::string_view::npos || line[start] != '>')
        return 0;
    const std::size_t end = std::min(line.find_first_not_of('>', start), line.size());
    return end < line.size() && line[end] == ' ' ? end + 1 : end;
}

} // namespace

PastedText::PastedText(std::string_view text)
{
    m_text.reserve(qsizetype(text.size()) + 1);
    text.remove_prefix(std::min(blanksAt(text, 0), text.size()));
    // A whole `command` between the marks of a Markdown text.
    const std::size_t last = text.find_last_not_of(" \t\r\n");
    if (last != std::string_view::npos && last > 1 && text.front() == '`' && text[1] != '`'
        && text[last] == '`' && text.find('`', 1) == last)
        text = text.substr(1, last - 1);
    bool isPrompted = false;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        std::string_view line = text.substr(0, end);
        text.remove_prefix(end);
        const std::string_view content = line.substr(0, line.find_last_not_of("\r\n") + 1);
        const std::size_t prompt = isPrompted ? continuationPrompt(content) : 0;
        const LineCommand command = commandIn(content, false);
        if (command.at != std::string_view::npos)
            isPrompted = command.hasPrompt;
        else if (prompt > 0)
            line.remove_prefix(prompt);
        else
            isPrompted = false;
        m_text.append(line.data(), qsizetype(line.size()));
    }
}

PastedText::~PastedText()
{
    wipe(m_text);
}

std::optional<PastedText::Command> PastedText::next(std::size_t from) const
{
    if (auto found = nextIn(from, false))
        return found;
    // "# curl" is a comment, or the prompt of root where nothing else is a command.
    return from == 0 ? nextIn(from, true) : std::nullopt;
}

std::optional<PastedText::Command> PastedText::nextIn(std::size_t from, bool hashIsPrompt) const
{
    const std::string_view all(m_text.constData(), std::size_t(m_text.size()));
    for (std::size_t start = from; start < all.size();) {
        const std::size_t end = std::min(all.find('\n', start), all.size());
        const LineCommand found = commandIn(all.substr(start, end - start), hashIsPrompt);
        if (found.at != std::string_view::npos)
            return Command{start + found.at, all.substr(start + found.at), found.shell};
        start = end + 1;
    }
    return std::nullopt;
}

} // namespace patlas
