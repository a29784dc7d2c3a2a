// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/JsonSortKey.h"

namespace patlas {

namespace {
constexpr qsizetype comparedLength = 1000;
}

JsonSortKey JsonSortKey::of(const JsonIndex &json, const JsonNode &value)
{
    JsonSortKey key;
    if (value.value < 0)
        return key;
    switch (value.kind) {
    case JsonKind::Number: {
        const QByteArrayView digits = json.raw(value);
        key.m_rank = Rank::Number;
        key.m_number = ExactNumber::of({digits.data(), std::size_t(digits.size())});
        break;
    }
    case JsonKind::String:
        key.m_rank = Rank::Text;
        key.m_text = json.value(value, comparedLength);
        break;
    case JsonKind::False:
        key.m_rank = Rank::False;
        break;
    case JsonKind::True:
        key.m_rank = Rank::True;
        break;
    case JsonKind::Null:
        key.m_rank = Rank::Null;
        break;
    case JsonKind::Array:
    case JsonKind::Sequence:
        key.m_rank = Rank::Array;
        key.m_count = json.childCount(value);
        break;
    case JsonKind::Object:
        key.m_rank = Rank::Object;
        key.m_count = json.childCount(value);
        break;
    }
    return key;
}

int JsonSortKey::compare(const JsonSortKey &other) const
{
    if (m_rank != other.m_rank)
        return m_rank < other.m_rank ? -1 : 1;
    if (m_rank == Rank::Number)
        return m_number.compare(other.m_number);
    if (m_rank == Rank::Text) {
        const int folded = m_text.compare(other.m_text, Qt::CaseInsensitive);
        return folded != 0 ? folded : m_text.compare(other.m_text);
    }
    return m_count < other.m_count ? -1 : m_count > other.m_count ? 1 : 0;
}

bool JsonSortKey::isBefore(const JsonSortKey &other, Qt::SortOrder direction) const
{
    if (m_rank >= Rank::Null || other.m_rank >= Rank::Null)
        return m_rank < other.m_rank && other.m_rank >= Rank::Null;
    const int order = compare(other);
    return direction == Qt::AscendingOrder ? order < 0 : order > 0;
}

} // namespace patlas
