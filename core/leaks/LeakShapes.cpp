// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leaks/LeakShapes.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace patlas {

namespace {

constexpr std::size_t appIdSize = 24;
constexpr std::size_t projectSecretSize = 32;
constexpr std::string_view personalPrefix = "glspat_";
constexpr std::size_t personalLeast = 20;

constexpr std::array<bool, 256> hexDigits = [] {
    std::array<bool, 256> table{};
    for (unsigned char c = '0'; c <= '9'; ++c)
        table[c] = true;
    for (unsigned char c = 'a'; c <= 'f'; ++c)
        table[c] = table[c - 'a' + 'A'] = true;
    return table;
}();

constexpr std::array<bool, 256> personalCharacters = [] {
    std::array<bool, 256> table{};
    for (unsigned char c = '0'; c <= '9'; ++c)
        table[c] = true;
    for (unsigned char c = 'a'; c <= 'z'; ++c)
        table[c] = table[c - 'a' + 'A'] = true;
    table['_'] = table['-'] = true;
    return table;
}();

bool isHexAt(std::string_view bytes, std::size_t at)
{
    return hexDigits[static_cast<unsigned char>(bytes[at])];
}

bool areHex(std::string_view bytes, std::size_t start, std::size_t size)
{
    for (std::size_t i = 0; i < size; ++i) {
        if (!isHexAt(bytes, start + i))
            return false;
    }
    return true;
}

void findProjectTokens(std::string_view bytes, char sign, std::size_t signSize,
                       std::vector<ShapedToken> &found)
{
    const char *const begin = bytes.data();
    const char *const end = begin + bytes.size();
    const char *at = begin;
    while (at < end) {
        at = static_cast<const char *>(std::memchr(at, sign, std::size_t(end - at)));
        if (!at)
            return;
        const auto offset = std::size_t(at - begin);
        ++at;
        if (offset < appIdSize || offset + signSize + projectSecretSize > bytes.size())
            continue;
        if (signSize == 3 && (begin[offset + 1] != '2' || begin[offset + 2] != '1'))
            continue;
        if (areHex(bytes, offset - appIdSize, appIdSize)
            && areHex(bytes, offset + signSize, projectSecretSize))
            found.push_back({offset - appIdSize, appIdSize + signSize + projectSecretSize,
                             ShapedToken::Kind::ProjectToken});
    }
}

void findPersonalTokens(std::string_view bytes, std::vector<ShapedToken> &found)
{
    const char *const begin = bytes.data();
    std::size_t at = 0;
    while (at < bytes.size()) {
        const void *hit =
            ::memmem(begin + at, bytes.size() - at, personalPrefix.data(), personalPrefix.size());
        if (!hit)
            return;
        const auto start = std::size_t(static_cast<const char *>(hit) - begin);
        std::size_t end = start + personalPrefix.size();
        while (end < bytes.size() && end - start < maxTokenLength
               && personalCharacters[static_cast<unsigned char>(bytes[end])])
            ++end;
        if (end - start >= personalPrefix.size() + personalLeast)
            found.push_back({start, end - start, ShapedToken::Kind::SandboxPersonalToken});
        at = end;
    }
}

} // namespace

void findShapes(std::string_view bytes, std::vector<ShapedToken> &found)
{
    const auto before = std::ptrdiff_t(found.size());
    findProjectTokens(bytes, '!', 1, found);
    findProjectTokens(bytes, '%', 3, found);
    findPersonalTokens(bytes, found);
    std::sort(found.begin() + before, found.end(),
              [](const ShapedToken &a, const ShapedToken &b) { return a.start < b.start; });
}

std::size_t signLength(std::string_view token)
{
    if (token.size() <= appIdSize)
        return 0;
    return token[appIdSize] == '!' ? 1 : token.substr(appIdSize, 3) == "%21" ? 3 : 0;
}

} // namespace patlas
