// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/ArrayMatching.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace patlas {

namespace {

using ItemPair = std::pair<qsizetype, qsizetype>; ///< places in the older and in the newer

constexpr qsizetype noItem = ArrayMatching::none;
constexpr qint64 mostPairsOfOne = 1'000'000; // in one array

/// Members that usually name an item, the surest first.
constexpr const char *namingMembers[] = {"id", "_id", "uuid", "guid", "key", "name", "code", "slug"};

/// The value of the member in each of the items; nullopt unless every item has its own.
std::optional<std::vector<QByteArray>> itemNames(const JsonValues &values, const JsonItems &items,
                                                 const QByteArray &member)
{
    std::vector<QByteArray> names;
    QHash<QByteArray, bool> known;
    for (const JsonValues::Place item : items) {
        if (values.at(item).kind != JsonKind::Object)
            return std::nullopt;
        QByteArray name;
        const JsonValues::Place end = values.at(item).end;
        for (JsonValues::Place each = item + 1; each < end && name.isEmpty(); each = values.at(each).end) {
            const JsonValues::Value &value = values.at(each);
            if ((value.kind != JsonKind::String && value.kind != JsonKind::Number) || value.isIgnored
                || JsonValues::nameOf(value).toLower() != member)
                continue;
            name = (value.kind == JsonKind::String ? '"' : '#') + JsonValues::scalar(value);
        }
        if (name.isEmpty() || known.contains(name))
            return std::nullopt;
        known.insert(name, true);
        names.push_back(name);
    }
    return names;
}

/// Of pairs in the order of the newer: the most that are in the order of the older too. Their places among
/// the pairs.
std::vector<bool> keptInOrder(const std::vector<ItemPair> &pairs)
{
    std::vector<std::size_t> lasts; // the last pair of the best row of each length
    std::vector<qsizetype> before(pairs.size(), noItem);
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const auto at = std::lower_bound(
            lasts.begin(), lasts.end(), pairs[i].first,
            [&pairs](std::size_t last, qsizetype older) { return pairs[last].first < older; });
        if (at != lasts.begin())
            before[i] = qsizetype(*(at - 1));
        if (at == lasts.end())
            lasts.push_back(i);
        else
            *at = i;
    }
    std::vector<bool> kept(pairs.size(), false);
    for (qsizetype i = lasts.empty() ? noItem : qsizetype(lasts.back()); i != noItem;
         i = before[std::size_t(i)])
        kept[std::size_t(i)] = true;
    return kept;
}

ArrayMatching matchedByName(const std::vector<QByteArray> &older, const std::vector<QByteArray> &newer)
{
    QHash<QByteArray, qsizetype> places;
    for (std::size_t i = 0; i < older.size(); ++i)
        places.insert(older[i], qsizetype(i));
    ArrayMatching matching{std::vector<qsizetype>(newer.size(), noItem), std::vector<bool>(newer.size())};
    std::vector<ItemPair> pairs;
    for (std::size_t i = 0; i < newer.size(); ++i) {
        matching.olderOf[i] = places.value(newer[i], noItem);
        if (matching.olderOf[i] != noItem)
            pairs.emplace_back(matching.olderOf[i], qsizetype(i));
    }
    const std::vector<bool> kept = keptInOrder(pairs);
    for (std::size_t i = 0; i < pairs.size(); ++i)
        matching.isMoved[std::size_t(pairs[i].second)] = !kept[i];
    return matching;
}

/// Two arrays of which equal items are matched.
class EqualItems {
public:
    EqualItems(const JsonValues &older, const JsonItems &olderItems, const JsonValues &newer,
               const JsonItems &newerItems)
        : m_older(older)
        , m_olderItems(olderItems)
        , m_newer(newer)
        , m_newerItems(newerItems)
        , m_newerOf(olderItems.size(), noItem)
        , m_matching{std::vector<qsizetype>(newerItems.size(), noItem), std::vector<bool>(newerItems.size())}
    {
    }

    ArrayMatching match(MatchingBudget &budget)
    {
        matchEnds();
        const qint64 pairs = qint64(m_olderEnd - m_start) * qint64(m_newerEnd - m_start);
        if (pairs > 0 && pairs <= mostPairsOfOne && pairs <= budget.pairs) {
            budget.pairs -= pairs;
            matchLongest();
        } else if (pairs > 0) {
            const std::vector<ItemPair> equal = equalPairs();
            const std::vector<bool> kept = keptInOrder(equal);
            for (std::size_t i = 0; i < equal.size(); ++i) {
                if (kept[i])
                    take(equal[i]);
            }
        }
        std::vector<ItemPair> anchors;
        for (qsizetype i = 0; i < newerCount(); ++i) {
            if (m_matching.olderOf[std::size_t(i)] != noItem)
                anchors.emplace_back(m_matching.olderOf[std::size_t(i)], i);
        }
        for (const ItemPair &pair : equalPairs()) {
            take(pair);
            m_matching.isMoved[std::size_t(pair.second)] = true;
        }
        matchBetween(anchors);
        return std::move(m_matching);
    }

private:
    qsizetype olderCount() const { return qsizetype(m_olderItems.size()); }
    qsizetype newerCount() const { return qsizetype(m_newerItems.size()); }
    const JsonValues::Value &olderAt(qsizetype i) const { return m_older.at(m_olderItems[std::size_t(i)]); }
    const JsonValues::Value &newerAt(qsizetype i) const { return m_newer.at(m_newerItems[std::size_t(i)]); }
    bool isSame(qsizetype older, qsizetype newer) const { return olderAt(older).same == newerAt(newer).same; }

    void take(const ItemPair &pair)
    {
        m_newerOf[std::size_t(pair.first)] = pair.second;
        m_matching.olderOf[std::size_t(pair.second)] = pair.first;
    }

    void matchEnds()
    {
        m_olderEnd = olderCount();
        m_newerEnd = newerCount();
        while (m_start < std::min(m_olderEnd, m_newerEnd) && isSame(m_start, m_start)) {
            take({m_start, m_start});
            ++m_start;
        }
        while (m_olderEnd > m_start && m_newerEnd > m_start && isSame(m_olderEnd - 1, m_newerEnd - 1))
            take({--m_olderEnd, --m_newerEnd});
    }

    void matchLongest()
    {
        const auto rows = std::size_t(m_olderEnd - m_start);
        const auto columns = std::size_t(m_newerEnd - m_start);
        // lengths[row][column]: of the longest common subsequence from there on
        std::vector<quint32> lengths((rows + 1) * (columns + 1), 0);
        const auto length = [&lengths, columns](std::size_t row, std::size_t column) -> quint32 & {
            return lengths[row * (columns + 1) + column];
        };
        const auto same = [this](std::size_t row, std::size_t column) {
            return isSame(m_start + qsizetype(row), m_start + qsizetype(column));
        };
        for (std::size_t row = rows; row-- > 0;) {
            for (std::size_t column = columns; column-- > 0;)
                length(row, column) = same(row, column)
                    ? length(row + 1, column + 1) + 1
                    : std::max(length(row + 1, column), length(row, column + 1));
        }
        for (std::size_t row = 0, column = 0; row < rows && column < columns;) {
            if (same(row, column)) {
                take({m_start + qsizetype(row), m_start + qsizetype(column)});
                ++row;
                ++column;
            } else if (length(row + 1, column) >= length(row, column + 1)) {
                ++row;
            } else {
                ++column;
            }
        }
    }

    /// Equal items that are not matched yet, each with the first one that is left, in the order of the newer.
    std::vector<ItemPair> equalPairs() const
    {
        QHash<quint64, std::vector<qsizetype>> left; // the last place first
        for (qsizetype i = m_olderEnd; i-- > m_start;) {
            if (m_newerOf[std::size_t(i)] == noItem)
                left[olderAt(i).same].push_back(i);
        }
        std::vector<ItemPair> pairs;
        for (qsizetype i = m_start; i < m_newerEnd; ++i) {
            if (m_matching.olderOf[std::size_t(i)] != noItem)
                continue;
            const auto found = left.find(newerAt(i).same);
            if (found == left.end() || found->empty())
                continue;
            pairs.emplace_back(found->back(), i);
            found->pop_back();
        }
        return pairs;
    }

    /// What is left between two matched items has probably changed, if it is of the same kind.
    void matchBetween(std::vector<ItemPair> anchors)
    {
        anchors.emplace_back(olderCount(), newerCount());
        qsizetype older = 0;
        qsizetype newer = 0;
        for (const ItemPair &anchor : anchors) {
            for (;; ++older, ++newer) {
                while (older < anchor.first && m_newerOf[std::size_t(older)] != noItem)
                    ++older;
                while (newer < anchor.second && m_matching.olderOf[std::size_t(newer)] != noItem)
                    ++newer;
                if (older >= anchor.first || newer >= anchor.second)
                    break;
                if (isAlike(olderAt(older), newerAt(newer)))
                    take({older, newer});
            }
            older = anchor.first + 1;
            newer = anchor.second + 1;
        }
    }

    static bool isAlike(const JsonValues::Value &one, const JsonValues::Value &other)
    {
        return one.isContainer() ? one.kind == other.kind : !other.isContainer();
    }

    const JsonValues &m_older;
    const JsonItems &m_olderItems;
    const JsonValues &m_newer;
    const JsonItems &m_newerItems;
    std::vector<qsizetype> m_newerOf;
    ArrayMatching m_matching;
    qsizetype m_start = 0; ///< between the items at the ends that are the same
    qsizetype m_olderEnd = 0;
    qsizetype m_newerEnd = 0;
};

} // namespace

ArrayMatching matchItems(const JsonValues &older, const JsonItems &olderItems, const JsonValues &newer,
                         const JsonItems &newerItems, MatchingBudget &budget)
{
    if (!olderItems.empty() && !newerItems.empty()) {
        for (const char *member : namingMembers) {
            const auto olderNames = itemNames(older, olderItems, member);
            const auto newerNames = olderNames ? itemNames(newer, newerItems, member) : std::nullopt;
            if (newerNames)
                return matchedByName(*olderNames, *newerNames);
        }
    }
    return EqualItems(older, olderItems, newer, newerItems).match(budget);
}

} // namespace patlas
