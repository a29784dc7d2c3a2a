// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/PastedWrapping.h"

#include "core/secret/Secret.h"
#include "core/secret/SecretNames.h"

#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

using StretchEncoding = PastedStretch::Encoding;

constexpr std::size_t maxNameLength = 60;

/// Blanks, and characters that pages and mails put around what is copied and that are not seen: no-break
/// space, blanks without width, marks of direction, byte order mark.
constexpr std::array<std::string_view, 14> blanks{" ",      "\t",     "\r",     "\n",     "\v",
                                                  "\f",     "\u00A0", "\u200B", "\u200C", "\u200D",
                                                  "\u200E", "\u200F", "\u2060", "\uFEFF"};
constexpr std::array<std::string_view, 12> quotes{"\\\"",   "\\'",    "\"",     "'",      "`",      "\u201C",
                                                  "\u201D", "\u201E", "\u2018", "\u2019", "\u00AB", "\u00BB"};
struct Pair {
    std::string_view open;
    std::string_view close;
};
constexpr std::array<Pair, 15> pairs{{{"```", "```"},
                                      {"\\\"", "\\\""},
                                      {"\\'", "\\'"},
                                      {"\"", "\""},
                                      {"'", "'"},
                                      {"`", "`"},
                                      {"\u201C", "\u201D"},
                                      {"\u201E", "\u201C"},
                                      {"\u2018", "\u2019"},
                                      {"\u00AB", "\u00BB"},
                                      {"\u00BB", "\u00AB"},
                                      {"<", ">"},
                                      {"(", ")"},
                                      {"[", "]"},
                                      {"{", "}"}}};
constexpr std::array<std::string_view, 3> ends{",", ";", "."};
constexpr std::array<std::string_view, 6> announcing{"bearer", "token", "apikey", "api-key", "key", "pat"};
constexpr std::array<std::string_view, 4> commands{"-h", "--header", "export", "set"};

bool isBlank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_'
        || c == '.';
}

bool endsName(char c)
{
    return isBlank(c) || std::string_view("\"'`<>,;&#(){}[]|\\").find(c) != std::string_view::npos;
}

QString nameFrom(std::string_view name)
{
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

bool holds(std::string_view name, std::string_view value)
{
    if (namesSecret(nameFrom(name)))
        return true;
    QString shape = nameFrom(value);
    const bool isSecret = holdsSecret(nameFrom(name), shape);
    wipe(shape);
    return isSecret;
}

bool isWord(std::string_view text, std::string_view word)
{
    return text.size() == word.size()
        && std::equal(word.begin(), word.end(), text.begin(),
                      [](char small, char c) { return small == (c >= 'A' && c <= 'Z' ? c + 32 : c); });
}

template <std::size_t n> bool isOneOf(std::string_view text, const std::array<std::string_view, n> &words)
{
    return std::any_of(words.begin(), words.end(),
                       [text](std::string_view word) { return isWord(text, word); });
}

template <std::size_t n>
std::size_t sizeAtStart(std::string_view text, const std::array<std::string_view, n> &any)
{
    const auto found = std::find_if(any.begin(), any.end(),
                                    [text](std::string_view each) { return text.starts_with(each); });
    return found == any.end() ? 0 : found->size();
}

template <std::size_t n>
std::size_t sizeAtEnd(std::string_view text, const std::array<std::string_view, n> &any)
{
    const auto found =
        std::find_if(any.begin(), any.end(), [text](std::string_view each) { return text.ends_with(each); });
    return found == any.end() ? 0 : found->size();
}

void dropFront(PastedStretch &stretch, std::size_t count)
{
    stretch.start += count;
    stretch.size -= count;
}

void trim(std::string_view text, PastedStretch &stretch)
{
    while (const std::size_t size = sizeAtStart(stretch.of(text), blanks))
        dropFront(stretch, size);
    while (const std::size_t size = sizeAtEnd(stretch.of(text), blanks))
        stretch.size -= size;
}

/// The length of a word that announces what follows, with the blanks behind it; 0: none.
std::size_t announcement(std::string_view text)
{
    std::size_t end = 0;
    while (end < text.size() && !isBlank(text[end]))
        ++end;
    const std::string_view word = text.substr(0, end);
    const bool isCommand = isOneOf(word, commands);
    if (!isCommand && !isOneOf(word, announcing))
        return 0;
    while (end < text.size() && isBlank(text[end]))
        ++end;
    return end < text.size() ? end : 0;
}

/// The length of `Name: `, `"name": `, `NAME=` or `$env:NAME = ` before a value; 0: none.
std::size_t nameBefore(std::string_view text)
{
    std::size_t at = text.starts_with("$env:") ? 5 : 0;
    const char quote = at < text.size() && (text[at] == '"' || text[at] == '\'') ? text[at++] : '\0';
    const std::size_t start = at;
    while (at < text.size() && isNameByte(text[at]))
        ++at;
    const std::string_view name = text.substr(start, at - start);
    if (name.empty() || name.size() > maxNameLength || (quote && (at >= text.size() || text[at++] != quote)))
        return 0;
    const std::size_t behindName = at;
    while (at < text.size() && isBlank(text[at]))
        ++at;
    if (at >= text.size() || (text[at] != ':' && text[at] != '='))
        return 0;
    const bool isAssignment = text[at] == '=';
    const bool isSpaced = at > behindName || (at + 1 < text.size() && isBlank(text[at + 1]));
    ++at;
    while (at < text.size() && isBlank(text[at]))
        ++at;
    const std::string_view value = text.substr(at);
    if (value.empty() || value.starts_with("//") || value.find_first_not_of('=') == std::string_view::npos)
        return 0;
    // "abc:def" and "abc=def" may be a token: a name has to look like one.
    const bool isQuoted = value.front() == '"' || value.front() == '\'';
    return quote || isQuoted || (isSpaced && !isAssignment) || namesSecret(nameFrom(name)) ? at : 0;
}

/// One wrapper less; false when there is none.
bool unwrap(std::string_view text, PastedStretch &stretch)
{
    const std::string_view inside = stretch.of(text);
    for (const Pair &pair : pairs) {
        if (inside.size() <= pair.open.size() + pair.close.size() || !inside.starts_with(pair.open)
            || !inside.ends_with(pair.close))
            continue;
        const std::string_view rest =
            inside.substr(pair.open.size(), inside.size() - pair.open.size() - pair.close.size());
        // `"a","b"` is no quoted text, and braces of a template hold no member.
        if ((pair.open != "<" && rest.find(pair.open) != std::string_view::npos)
            || (pair.open == "{" && rest.find('"') == std::string_view::npos))
            continue;
        if (pair.open == "\"" && rest.find('\\') != std::string_view::npos)
            stretch.encoding = StretchEncoding::Json;
        stretch.start += pair.open.size();
        stretch.size = rest.size();
        return true;
    }
    if (const std::size_t size = sizeAtEnd(inside, ends); size && size < inside.size()) {
        stretch.size -= size;
        return true;
    }
    if (const std::size_t size = nameBefore(inside)) {
        dropFront(stretch, size);
        // Quotation marks behind a name are those of JSON or of a shell.
        const std::string_view value = stretch.of(text);
        const char quote = value.front();
        if ((quote == '"' || quote == '\'') && value.size() > 2 && value.find(quote, 1) == value.size() - 1) {
            stretch.start += 1;
            stretch.size -= 2;
        }
        return true;
    }
    if (const std::size_t size = announcement(inside)) {
        dropFront(stretch, size);
        return true;
    }
    // Half a pair, of a selection that ended beside the token.
    const std::size_t before = sizeAtStart(inside, quotes);
    const std::size_t behind = sizeAtEnd(inside, quotes);
    if (bool(before) == bool(behind) || before + behind >= inside.size())
        return false;
    dropFront(stretch, before);
    stretch.size -= behind;
    return true;
}

/// The value that begins at `at`, behind a colon or an equals sign.
PastedStretch valueAt(std::string_view text, std::size_t at)
{
    while (at < text.size() && isBlank(text[at]))
        ++at;
    std::string_view quote;
    for (const std::string_view each :
         {std::string_view("\\\""), std::string_view("\""), std::string_view("'")}) {
        if (quote.empty() && text.substr(at).starts_with(each))
            quote = each;
    }
    at += quote.size();
    PastedStretch value{at, 0};
    if (!quote.empty()) {
        std::size_t end = at;
        while (end < text.size() && !text.substr(end).starts_with(quote))
            end += text[end] == '\\' && end + 1 < text.size() ? 2 : 1;
        value.size = std::min(end, text.size()) - at;
        value.encoding = value.of(text).find('\\') == std::string_view::npos ? StretchEncoding::None
                                                                             : StretchEncoding::Json;
    } else {
        std::size_t end = at;
        while (end < text.size() && !endsName(text[end]))
            ++end;
        value.size = end - at;
        const bool isQuoted = end < text.size() && (text[end] == '"' || text[end] == '\'');
        value.isDelimited =
            isQuoted || std::none_of(text.begin() + std::ptrdiff_t(end), text.end(), isNameByte);
    }
    if (const std::size_t word = announcement(value.of(text)))
        dropFront(value, word);
    else if (quote.empty() && isOneOf(value.of(text), announcing) && value.start + value.size < text.size())
        return valueAt(text, value.start + value.size);
    return value;
}

} // namespace

std::vector<PastedStretch> unwrapped(std::string_view text, PastedStretch stretch)
{
    std::vector<PastedStretch> levels;
    do {
        trim(text, stretch);
        if (stretch.size == 0)
            break;
        levels.push_back(stretch);
    } while (unwrap(text, stretch));
    return levels;
}

PastedStretch userInfo(std::string_view text)
{
    for (std::size_t at = text.find("://"); at != std::string_view::npos; at = text.find("://", at + 3)) {
        const std::size_t start = at + 3;
        const std::size_t end = std::min(text.find_first_of("/?# \t\"'<>", start), text.size());
        const std::size_t host = text.substr(start, end - start).rfind('@');
        if (host != std::string_view::npos && host > 0)
            return {start, host, StretchEncoding::Percent};
    }
    return {};
}

std::vector<PastedStretch> namedSecrets(std::string_view text)
{
    std::vector<PastedStretch> found;
    if (PastedStretch user = userInfo(text); user.size > 0) {
        const std::size_t colon = user.of(text).find(':');
        const bool hasPassword = colon != std::string_view::npos && colon + 1 < user.size
            && user.of(text).substr(colon + 1) != "x-oauth-basic"; // says that the user name is the token
        if (hasPassword)
            dropFront(user, colon + 1);
        else if (colon != std::string_view::npos)
            user.size = colon;
        found.push_back(user);
    }
    std::size_t taken = 0;
    for (std::size_t at = text.find_first_of(":="); at != std::string_view::npos;
         at = text.find_first_of(":=", at + 1)) {
        std::size_t end = at;
        while (end > taken && isBlank(text[end - 1]))
            --end;
        if (end > taken && (text[end - 1] == '"' || text[end - 1] == '\''))
            --end;
        if (end > taken && text[end - 1] == '\\')
            --end;
        std::size_t start = end;
        while (start > taken && isNameByte(text[start - 1]))
            --start;
        if (start == end || end - start > maxNameLength || text.substr(at + 1).starts_with("//"))
            continue;
        PastedStretch value = valueAt(text, at + 1);
        if (value.size == 0 || !holds(text.substr(start, end - start), value.of(text)))
            continue;
        const bool isField =
            start > 0 && std::string_view("?&#").find(text[start - 1]) != std::string_view::npos;
        if (isField) {
            value.encoding = StretchEncoding::Percent;
            value.isDelimited = true;
        }
        found.push_back(value);
        taken = value.start + value.size;
        at = taken - 1;
    }
    std::sort(found.begin(), found.end(),
              [](const PastedStretch &a, const PastedStretch &b) { return a.start < b.start; });
    return found;
}

QString shownAround(std::string_view text, const PastedStretch &stretch)
{
    const auto isShown = [](char c) { return c == ':' || c == '=' || c == '?' || c == '@' || endsName(c); };
    std::size_t start = stretch.start;
    while (start > 0) {
        std::size_t name = start;
        while (name > 0 && isShown(text[name - 1]))
            --name;
        const std::size_t nameEnd = name;
        while (name > 0 && isNameByte(text[name - 1]))
            --name;
        const std::string_view word = text.substr(name, nameEnd - name);
        const bool announces = word.size() <= maxNameLength
            && (isOneOf(word, announcing) || isOneOf(word, commands) || namesSecret(nameFrom(word)));
        start = announces ? name : nameEnd;
        if (!announces || word.empty())
            break;
    }
    const std::size_t behind = stretch.start + stretch.size;
    std::size_t end = behind;
    while (end < text.size() && isShown(text[end]))
        ++end;
    const auto plain = [text](std::size_t from, std::size_t to) {
        return nameFrom(text.substr(from, to - from));
    };
    return (start > 0 ? u"…"_s : QString()) + plain(start, stretch.start) + u"••••••••"_s + plain(behind, end)
        + (end < text.size() ? u"…"_s : QString());
}

} // namespace patlas
