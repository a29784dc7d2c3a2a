// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/JsonTokens.h"

#include <bit>

// Included by one source per instruction set. Everything is private to that source, so that code for a newer
// processor is never linked in place of code for an older one.
namespace patlas {
namespace {

/// One bit for each of 64 bytes.
struct ByteClasses {
    quint64 quote;
    quint64 backslash;
    quint64 space;
    quint64 bracketOrMark; ///< [ ] { } , :
    quint64 control; ///< below 0x20
};

/// Bytes that are escaped by an odd run of backslashes before them.
inline quint64 escapedBytes(quint64 backslash, quint64 &carry)
{
    if (backslash == 0) {
        const quint64 escaped = carry;
        carry = 0;
        return escaped;
    }
    constexpr quint64 evenBits = 0x5555555555555555ULL;
    backslash &= ~carry;
    const quint64 follows = backslash << 1 | carry;
    const quint64 oddStarts = backslash & ~evenBits & ~follows;
    quint64 evenSequences = 0;
    carry = __builtin_add_overflow(oddStarts, backslash, &evenSequences) ? 1 : 0;
    return (evenBits ^ evenSequences << 1) & follows;
}

inline void appendBits(quint64 bits, quint32 base, std::array<quint16, JsonTokens::blockSize + 64> &places,
                       quint32 &count)
{
    while (bits != 0) {
        places[count++] = static_cast<quint16>(base + quint32(std::countr_zero(bits)));
        bits &= bits - 1;
    }
}

/// `Classify` returns the classes of 64 bytes, `Prefix` the running XOR of bits from the lowest up.
template <typename Classify, typename Prefix>
inline void tokenLoop(const char *block, JsonLexState &state, JsonTokens &tokens, Classify classify,
                      Prefix prefix)
{
    quint64 escapeCarry = state.escaped ? 1 : 0;
    quint64 stringCarry = state.inString ? ~quint64(0) : 0;
    quint64 scalarCarry = state.inScalar ? 1 : 0;
    tokens.count = 0;
    tokens.escapeCount = 0;
    tokens.control = JsonTokens::nowhere;
    for (quint32 base = 0; base < JsonTokens::blockSize; base += 64) {
        const ByteClasses classes = classify(block + base);
        const quint64 escaped = escapedBytes(classes.backslash, escapeCarry);
        const quint64 quote = classes.quote & ~escaped;
        // From each opening quote to the byte before its closing one.
        const quint64 inString = prefix(quote) ^ stringCarry;
        stringCarry = quint64(qint64(inString) >> 63);

        const quint64 scalar = ~(classes.bracketOrMark | classes.space);
        const quint64 bare = scalar & ~quote;
        const quint64 followsBare = bare << 1 | scalarCarry;
        scalarCarry = bare >> 63;
        const quint64 starts = (classes.bracketOrMark | (scalar & ~followsBare)) & ~(inString ^ quote);
        appendBits(starts, base, tokens.at, tokens.count);

        if (const quint64 escapes = classes.backslash & ~escaped & inString; escapes != 0)
            appendBits(escapes, base, tokens.escapes, tokens.escapeCount);
        if (const quint64 control = classes.control & inString;
            control != 0 && tokens.control == JsonTokens::nowhere)
            tokens.control = base + quint32(std::countr_zero(control));
    }
    state.escaped = escapeCarry != 0;
    state.inString = stringCarry != 0;
    state.inScalar = scalarCarry != 0 && !state.inString;
}

} // namespace
} // namespace patlas
