// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/JsonTokens.h"

#include "core/document/JsonTokenLoop.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace patlas {

#ifdef PATLAS_AVX2
void findTokensAvx2(const char *block, JsonLexState &state, JsonTokens &tokens);
#endif

namespace {

quint64 runningXor(quint64 bits)
{
    for (const int shift : {1, 2, 4, 8, 16, 32})
        bits ^= bits << shift;
    return bits;
}

#ifdef __SSE2__

ByteClasses classesOf(const char *bytes)
{
    ByteClasses classes = {};
    for (int part = 0; part < 4; ++part) {
        const __m128i v = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes) + part);
        const auto is = [v](char c) { return _mm_cmpeq_epi8(v, _mm_set1_epi8(c)); };
        const auto mask = [part](__m128i hits) {
            return quint64(quint32(_mm_movemask_epi8(hits))) << (16 * part);
        };
        // [ and {, ] and } differ by one bit each.
        const __m128i folded = _mm_or_si128(v, _mm_set1_epi8(0x20));
        const __m128i brackets = _mm_or_si128(_mm_cmpeq_epi8(folded, _mm_set1_epi8('{')),
                                              _mm_cmpeq_epi8(folded, _mm_set1_epi8('}')));
        classes.quote |= mask(is('"'));
        classes.backslash |= mask(is('\\'));
        classes.space |=
            mask(_mm_or_si128(_mm_or_si128(is(' '), is('\n')), _mm_or_si128(is('\r'), is('\t'))));
        classes.bracketOrMark |= mask(_mm_or_si128(brackets, _mm_or_si128(is(','), is(':'))));
        classes.control |= mask(_mm_cmpeq_epi8(_mm_min_epu8(v, _mm_set1_epi8(0x1f)), v));
    }
    return classes;
}

#else

ByteClasses classesOf(const char *bytes)
{
    ByteClasses classes = {};
    for (int i = 0; i < 64; ++i) {
        const auto c = static_cast<unsigned char>(bytes[i]);
        const quint64 bit = quint64(1) << i;
        classes.quote |= c == '"' ? bit : 0;
        classes.backslash |= c == '\\' ? bit : 0;
        classes.space |= c == ' ' || c == '\n' || c == '\r' || c == '\t' ? bit : 0;
        classes.bracketOrMark |= (c | 0x20) == '{' || (c | 0x20) == '}' || c == ',' || c == ':' ? bit : 0;
        classes.control |= c < 0x20 ? bit : 0;
    }
    return classes;
}

#endif

} // namespace

void findTokens(const char *block, JsonLexState &state, JsonTokens &tokens)
{
#ifdef PATLAS_AVX2
    static const bool wide = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("pclmul");
    if (wide) {
        findTokensAvx2(block, state, tokens);
        return;
    }
#endif
    tokenLoop(block, state, tokens, classesOf, runningXor);
}

} // namespace patlas
