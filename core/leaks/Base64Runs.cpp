// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leaks/Base64Runs.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace patlas {

namespace {

constexpr std::size_t shortestRun = 24; ///< of 18 bytes: shorter ones hold no token
constexpr std::size_t shortestWrapped = 40; ///< characters of a line that goes on in the next one
constexpr std::size_t maxIndent = 64; ///< blanks before such a next line
constexpr std::uint8_t notBase64 = 0xff;

constexpr std::array<std::uint8_t, 256> makeValues()
{
    std::array<std::uint8_t, 256> values{};
    values.fill(notBase64);
    for (unsigned i = 0; i < 26; ++i) {
        values['A' + i] = std::uint8_t(i);
        values['a' + i] = std::uint8_t(26 + i);
    }
    for (unsigned i = 0; i < 10; ++i)
        values['0' + i] = std::uint8_t(52 + i);
    values['+'] = values['-'] = 62;
    values['/'] = values['_'] = 63;
    return values;
}

constexpr std::array<std::uint8_t, 256> base64Values = makeValues();

std::uint8_t valueOf(char c)
{
    return base64Values[static_cast<unsigned char>(c)];
}

bool hasBothCases(std::string_view run)
{
    bool upper = false;
    bool lower = false;
    for (const char c : run) {
        upper = upper || (c >= 'A' && c <= 'Z');
        lower = lower || (c >= 'a' && c <= 'z');
        if (upper && lower)
            return true;
    }
    return false;
}

/// Where the characters of the next line begin, if the line that ends at `end` is a full one of base64; 0 if
/// not.
std::size_t nextLine(std::string_view bytes, std::size_t lineStart, std::size_t end)
{
    const std::size_t size = end - lineStart;
    if (size < shortestWrapped || size % 4 != 0)
        return 0;
    std::size_t at = end;
    if (at < bytes.size() && bytes[at] == '\r')
        ++at;
    if (at >= bytes.size() || bytes[at] != '\n')
        return 0;
    ++at;
    const std::size_t limit = std::min(bytes.size(), at + maxIndent);
    while (at < limit && (bytes[at] == ' ' || bytes[at] == '\t'))
        ++at;
    return at < bytes.size() && valueOf(bytes[at]) != notBase64 ? at : 0;
}

std::size_t endOfCharacters(std::string_view bytes, std::size_t at)
{
    while (at < bytes.size() && valueOf(bytes[at]) != notBase64)
        ++at;
    return at;
}

} // namespace

void findBase64Runs(std::string_view bytes, std::vector<Base64Run> &runs)
{
    std::size_t from = 0; // nothing before it belongs to a run that was not seen
    std::size_t at = shortestRun - 1;
    while (at < bytes.size()) {
        // A run covers every place at this distance: most text is not read byte by byte.
        if (valueOf(bytes[at]) == notBase64) {
            from = at + 1;
            at += shortestRun;
            continue;
        }
        std::size_t start = at;
        while (start > from && valueOf(bytes[start - 1]) != notBase64)
            --start;
        std::size_t end = endOfCharacters(bytes, at);
        if (end - start >= shortestRun && hasBothCases(bytes.substr(start, end - start))) {
            std::size_t line = start;
            while (const std::size_t next = nextLine(bytes, line, end)) {
                line = next;
                end = endOfCharacters(bytes, next);
            }
            runs.push_back({start, end - start});
        }
        from = end;
        at = end + shortestRun;
    }
}

std::vector<char> decodedBase64(std::string_view run, std::size_t skipped)
{
    std::vector<char> decoded;
    decoded.reserve(run.size() / 4 * 3 + 3); // one allocation: no copy of a secret is left behind
    std::uint32_t bits = 0;
    unsigned have = 0;
    for (const char c : run) {
        const std::uint8_t value = valueOf(c);
        if (value == notBase64)
            continue;
        if (skipped > 0) {
            --skipped;
            continue;
        }
        bits = bits << 6 | value;
        have += 6;
        if (have >= 8) {
            have -= 8;
            decoded.push_back(char(bits >> have & 0xff));
        }
    }
    return decoded;
}

Base64Run charactersOf(std::string_view run, std::size_t skipped, std::size_t first, std::size_t last)
{
    const std::size_t firstCharacter = skipped + first * 8 / 6;
    const std::size_t lastCharacter = skipped + (last * 8 + 5) / 6;
    Base64Run result{run.size(), 0};
    std::size_t end = run.size();
    std::size_t number = 0;
    for (std::size_t at = 0; at < run.size(); ++at) {
        if (valueOf(run[at]) == notBase64)
            continue;
        if (number == firstCharacter)
            result.start = at;
        if (++number == lastCharacter) {
            end = at + 1;
            break;
        }
    }
    result.size = end - std::min(result.start, end);
    return result;
}

} // namespace patlas
