// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/TextSearch.h"

#include <QChar>
#include <QList>

#include <algorithm>
#include <bit>
#include <cstring>
#include <optional>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace patlas {

namespace {

QByteArray utf8Of(char32_t character)
{
    return QString::fromUcs4(&character, 1).toUtf8();
}

struct Escape {
    char32_t character = 0;
    qint64 length = 0;
};

std::optional<char16_t> fourDigits(QByteArrayView bytes, qint64 at)
{
    if (at + 4 > bytes.size())
        return std::nullopt;
    bool good = false;
    const ushort unit = bytes.sliced(at, 4).toByteArray().toUShort(&good, 16);
    return good ? std::optional<char16_t>(unit) : std::nullopt;
}

std::optional<Escape> escapeAt(QByteArrayView bytes, qint64 at)
{
    if (at + 1 >= bytes.size() || bytes[at] != '\\')
        return std::nullopt;
    switch (const char kind = bytes[at + 1]) {
    case 'u': {
        const auto unit = fourDigits(bytes, at + 2);
        if (!unit)
            return std::nullopt;
        const bool pair = QChar::isHighSurrogate(*unit) && at + 8 <= bytes.size() && bytes[at + 6] == '\\'
            && bytes[at + 7] == 'u';
        if (const auto low = pair ? fourDigits(bytes, at + 8) : std::nullopt;
            low && QChar::isLowSurrogate(*low))
            return Escape{QChar::surrogateToUcs4(*unit, *low), 12};
        return Escape{*unit, 6};
    }
    case 'n':
        return Escape{U'\n', 2};
    case 't':
        return Escape{U'\t', 2};
    case 'r':
        return Escape{U'\r', 2};
    case 'b':
        return Escape{U'\b', 2};
    case 'f':
        return Escape{U'\f', 2};
    default:
        return Escape{static_cast<unsigned char>(kind), 2};
    }
}

} // namespace

TextSearch::TextSearch(const QString &needle, Escapes escapes)
    : m_escapes(escapes)
{
    const QList<uint> points = needle.toUcs4();
    for (const uint point : points) {
        Character character;
        character.lower = QChar::toLower(point);
        for (const char32_t spelling :
             {char32_t(point), char32_t(QChar::toLower(point)), char32_t(QChar::toUpper(point))}) {
            const QByteArray bytes = utf8Of(spelling);
            if (std::find(character.spellings.begin(), character.spellings.end(), bytes)
                == character.spellings.end())
                character.spellings.push_back(bytes);
        }
        m_maxLength += 12;
        m_characters.push_back(std::move(character));
    }
    if (m_characters.empty())
        return;
    // Two bytes that every hit has at a fixed distance: the first, and the one furthest from it before any
    // character whose length depends on its case.
    m_first[0] = m_characters.front().spellings.front().front();
    m_first[1] = m_characters.front().spellings.back().front();
    m_other[0] = m_first[0];
    m_other[1] = m_first[1];
    qint64 distance = 0;
    for (const Character &character : m_characters) {
        m_distance = distance;
        m_other[0] = character.spellings.front().front();
        m_other[1] = character.spellings.back().front();
        const auto size = character.spellings.front().size();
        const bool same = std::all_of(character.spellings.begin(), character.spellings.end(),
                                      [size](const QByteArray &bytes) { return bytes.size() == size; });
        const bool twoFirstBytes = character.spellings.size() < 3;
        if (!same || !twoFirstBytes)
            break;
        distance += size;
    }
    // The two above would miss a third spelling of the first byte.
    if (m_characters.front().spellings.size() == 3)
        m_first[0] = m_first[1] = m_other[0] = m_other[1] = '\0';
}

qint64 TextSearch::matchedEnd(QByteArrayView bytes, qint64 at, const Character &character) const
{
    for (const QByteArray &spelling : character.spellings) {
        if (spelling.size() <= bytes.size() - at
            && std::memcmp(bytes.data() + at, spelling.constData(), std::size_t(spelling.size())) == 0)
            return at + spelling.size();
    }
    if (m_escapes == Escapes::Json) {
        if (const auto escape = escapeAt(bytes, at);
            escape && QChar::toLower(escape->character) == character.lower)
            return at + escape->length;
    }
    return -1;
}

qint32 TextSearch::matchAt(QByteArrayView bytes, qint64 at) const
{
    qint64 end = at;
    for (const Character &character : m_characters) {
        end = end < bytes.size() ? matchedEnd(bytes, end, character) : -1;
        if (end < 0)
            return 0;
    }
    return qint32(end - at);
}

void TextSearch::lookAround(QByteArrayView bytes, qint64 backslash, qint64 from,
                            std::vector<TextHit> &hits) const
{
    const auto escape = escapeAt(bytes, backslash);
    const bool wanted = escape
        && std::any_of(m_characters.begin(), m_characters.end(), [&escape](const Character &character) {
                            return character.lower == QChar::toLower(escape->character);
                        });
    for (qint64 at = std::max(from, backslash - m_maxLength); wanted && at <= backslash; ++at) {
        if (const qint32 length = matchAt(bytes, at))
            hits.push_back({at, length});
    }
}

std::vector<TextHit> TextSearch::find(QByteArrayView bytes, qint64 from, qint64 to) const
{
    std::vector<TextHit> hits;
    if (isEmpty())
        return hits;
    to = std::min<qint64>(to, bytes.size());
    const char *const data = bytes.data();
    const bool filtered = m_first[0] != '\0';
    const bool escapes = m_escapes == Escapes::Json;
    const auto take = [&](qint64 at) {
        if (const qint32 length = matchAt(bytes, at))
            hits.push_back({at, length});
        if (escapes && data[at] == '\\')
            lookAround(bytes, at, from, hits);
    };
    qint64 at = from;
#ifdef __SSE2__
    if (filtered) {
        const __m128i first0 = _mm_set1_epi8(m_first[0]);
        const __m128i first1 = _mm_set1_epi8(m_first[1]);
        const __m128i other0 = _mm_set1_epi8(m_other[0]);
        const __m128i other1 = _mm_set1_epi8(m_other[1]);
        const __m128i slash = _mm_set1_epi8(escapes ? '\\' : m_first[0]);
        const auto candidates = [&](qint64 place) {
            const __m128i here = _mm_loadu_si128(reinterpret_cast<const __m128i *>(data + place));
            const __m128i there =
                _mm_loadu_si128(reinterpret_cast<const __m128i *>(data + place + m_distance));
            __m128i good =
                _mm_and_si128(_mm_or_si128(_mm_cmpeq_epi8(here, first0), _mm_cmpeq_epi8(here, first1)),
                              _mm_or_si128(_mm_cmpeq_epi8(there, other0), _mm_cmpeq_epi8(there, other1)));
            if (escapes)
                good = _mm_or_si128(good, _mm_cmpeq_epi8(here, slash));
            return quint32(_mm_movemask_epi8(good));
        };
        for (; at + 32 <= to && at + m_distance + 32 <= bytes.size(); at += 32) {
            for (quint32 bits = candidates(at) | candidates(at + 16) << 16; bits != 0; bits &= bits - 1)
                take(at + std::countr_zero(bits));
        }
    }
#endif
    for (; at < to; ++at) {
        if (!filtered || data[at] == m_first[0] || data[at] == m_first[1] || (escapes && data[at] == '\\'))
            take(at);
    }
    // Escapes are also searched from behind, which may find a hit twice or late.
    if (escapes)
        std::sort(hits.begin(), hits.end(),
                  [](const TextHit &a, const TextHit &b) { return a.offset < b.offset; });
    qint64 end = -1;
    const auto overlaps = [&end](const TextHit &hit) {
        if (hit.offset < end)
            return true;
        end = hit.offset + hit.length;
        return false;
    };
    hits.erase(std::remove_if(hits.begin(), hits.end(), overlaps), hits.end());
    return hits;
}

} // namespace patlas
