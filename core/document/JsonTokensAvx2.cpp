// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Compiled for processors with AVX2 and carry-less multiplication; JsonTokens.cpp checks the processor first.
#include "core/document/JsonTokenLoop.h"

#include <immintrin.h>

namespace patlas {

void findTokensAvx2(const char *block, JsonLexState &state, JsonTokens &tokens);

namespace {

inline quint64 mask64(__m256i low, __m256i high)
{
    return quint64(quint32(_mm256_movemask_epi8(low))) | quint64(quint32(_mm256_movemask_epi8(high))) << 32;
}

inline ByteClasses wideClasses(const char *bytes)
{
    const __m256i low = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(bytes));
    const __m256i high = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(bytes) + 1);
    const auto both = [low, high](auto test) { return mask64(test(low), test(high)); };
    const auto is = [](__m256i v, char c) { return _mm256_cmpeq_epi8(v, _mm256_set1_epi8(c)); };
    ByteClasses classes;
    classes.quote = both([is](__m256i v) { return is(v, '"'); });
    classes.backslash = both([is](__m256i v) { return is(v, '\\'); });
    // A table indexed by the lower four bits: each byte is compared with the only candidate that has its
    // bits.
    const __m256i spaces =
        _mm256_setr_epi8(' ', 100, 100, 100, 17, 100, 113, 2, 100, '\t', '\n', 112, 100, '\r', 100, 100, ' ',
                         100, 100, 100, 17, 100, 113, 2, 100, '\t', '\n', 112, 100, '\r', 100, 100);
    classes.space =
        both([spaces](__m256i v) { return _mm256_cmpeq_epi8(v, _mm256_shuffle_epi8(spaces, v)); });
    const __m256i marks = _mm256_setr_epi8(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ':', '{', ',', '}', 0, 0, 0, 0, 0, 0,
                                           0, 0, 0, 0, 0, 0, ':', '{', ',', '}', 0, 0);
    classes.bracketOrMark = both([marks](__m256i v) {
        // [ and {, ] and } differ by one bit each, which is set in comma and colon.
        const __m256i folded = _mm256_or_si256(v, _mm256_set1_epi8(0x20));
        return _mm256_cmpeq_epi8(folded, _mm256_shuffle_epi8(marks, v));
    });
    classes.control =
        both([](__m256i v) { return _mm256_cmpeq_epi8(_mm256_min_epu8(v, _mm256_set1_epi8(0x1f)), v); });
    return classes;
}

inline quint64 carrylessPrefix(quint64 bits)
{
    const __m128i product =
        _mm_clmulepi64_si128(_mm_set_epi64x(0, qint64(bits)), _mm_set1_epi8(char(0xff)), 0);
    return quint64(_mm_cvtsi128_si64(product));
}

} // namespace

void findTokensAvx2(const char *block, JsonLexState &state, JsonTokens &tokens)
{
    tokenLoop(block, state, tokens, wideClasses, carrylessPrefix);
}

} // namespace patlas
