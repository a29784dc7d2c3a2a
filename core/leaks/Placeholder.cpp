// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/leaks/Placeholder.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <bitset>
#include <string>

namespace patlas {

namespace {

/// Words of documentation. None is so short that random tokens have it: five letters in either case stand at
/// one place in thirty million.
constexpr std::array<std::string_view, 20> words{
    "example",  "placeholder", "changeme", "change_me",  "replaceme",  "replace_me", "yourtoken",
    "your_",    "your-",       "dummy",    "redacted",   "insert",     "sample",     "notreal",
    "not_real", "not-a-real",  "mytoken",  "secrethere", "token_here", "goes_here"};

constexpr std::size_t longestPeriod = 8;
constexpr std::size_t fewestRepeats = 3; ///< of a period in the whole text

bool isPeriodic(std::string_view text)
{
    for (std::size_t period = 1; period <= longestPeriod && period * fewestRepeats <= text.size(); ++period) {
        // "xxxx", "abcabcabc"
        if (text.substr(period) == text.substr(0, text.size() - period))
            return true;
    }
    return false;
}

/// Three different characters at most, as in "xxxx-xxxx" or "XXXXxxxx0000".
bool hasFewCharacters(std::string_view text)
{
    constexpr std::size_t few = 3;
    std::bitset<256> seen;
    for (const char c : text)
        seen.set(static_cast<unsigned char>(c));
    return seen.count() <= few;
}

/// Most characters follow the one before them: "abcdefghij", "0123456789", "9876543210".
bool isInOrder(std::string_view text)
{
    std::size_t steps = 0;
    for (std::size_t i = 1; i < text.size(); ++i) {
        const int step = text[i] - text[i - 1];
        const bool wraps = (text[i] == '0' && (text[i - 1] == '9' || text[i - 1] == 'f'))
            || (text[i] == 'a' && text[i - 1] == '9') || (text[i] == '1' && text[i - 1] == '0');
        steps += step == 1 || step == -1 || wraps;
    }
    return steps * 4 >= (text.size() - 1) * 3;
}

/// Each character as often in a row as the next: "00112233445566", "aabbcc".
bool isInOrderDoubled(std::string_view text)
{
    std::string single;
    for (std::size_t i = 0; i < text.size(); i += 2) {
        if (i + 1 < text.size() && text[i + 1] != text[i])
            return false;
    }
    single.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); i += 2)
        single += text[i];
    const bool isOne = isInOrder(single);
    sodium_memzero(single.data(), single.size());
    return isOne;
}

} // namespace

bool looksLikePlaceholder(std::string_view secret)
{
    constexpr std::size_t shortest = 8;
    if (secret.size() < shortest)
        return false;
    std::string lower(secret);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    const bool hasWord = std::any_of(words.begin(), words.end(), [&lower](std::string_view word) {
        return lower.find(word) != std::string::npos;
    });
    const bool isOne = hasWord || hasFewCharacters(lower) || isPeriodic(lower) || isInOrder(lower)
        || isInOrderDoubled(lower);
    sodium_memzero(lower.data(), lower.size());
    return isOne;
}

} // namespace patlas
