// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace patlas {

/// State that a block needs from the bytes before it.
struct JsonLexState {
    bool inString = false; ///< the block starts inside a string
    bool escaped = false; ///< its first byte follows a backslash that escapes it
    bool inScalar = false; ///< its first byte may continue a number or a word
};

/// Where tokens start in one block of JSON text: brackets, commas, colons, opening quotes, numbers and words.
struct JsonTokens {
    static constexpr qint64 blockSize = 4096; ///< bytes
    static constexpr quint32 nowhere = 0xffffffff;

    std::array<quint16, blockSize + 64> at; ///< offsets within the block, ascending
    quint32 count = 0;
    std::array<quint16, blockSize + 64> escapes; ///< backslashes within strings that escape the next byte
    quint32 escapeCount = 0;
    quint32 control = nowhere; ///< the first byte below 0x20 within a string
};

/// Finds the tokens of a block and updates the state for the next. Reads exactly `blockSize` bytes; a shorter
/// document must be padded with spaces. Uses the widest vectors that the processor has.
void findTokens(const char *block, JsonLexState &state, JsonTokens &tokens);

} // namespace patlas
