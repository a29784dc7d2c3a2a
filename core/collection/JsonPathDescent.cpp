// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/JsonPathWalk.h"

#include "core/document/JsonBlockReader.h"

#include <algorithm>
#include <tuple>

namespace patlas {

namespace {

/// A container that is being passed through.
struct PassedContainer {
    qint64 start = 0;
    qint64 row = -1; ///< of the item that started last
    bool isObject = false;
};

/// A match, and what decides its place among the others: a container's own matches come before those in it.
struct PassedMatch {
    qint64 container = 0;
    std::size_t choice = 0; ///< which of the step's names or indexes it is
    JsonNode node;
};

/// Compares names of an object with some that are wanted, where they stand in the document.
class WantedNames {
public:
    WantedNames(const std::vector<QString> &names, bool hasEscapes)
        : m_hasEscapes(hasEscapes)
    {
        for (const QString &name : names)
            m_names.push_back(name.toUtf8());
    }

    /// The number of the name that begins behind the quote; nullopt: another one.
    std::optional<std::size_t> find(QByteArrayView behindQuote) const
    {
        for (std::size_t choice = 0; choice < m_names.size(); ++choice) {
            const QByteArray &name = m_names[choice];
            if (name.size() < behindQuote.size() && behindQuote[name.size()] == '"'
                && behindQuote.startsWith(name))
                return choice;
        }
        return m_hasEscapes ? findEscaped(behindQuote) : std::nullopt;
    }

private:
    std::optional<std::size_t> findEscaped(QByteArrayView behindQuote) const
    {
        qsizetype end = 0;
        bool isEscaped = false;
        while (end < behindQuote.size() && behindQuote[end] != '"') {
            isEscaped = isEscaped || behindQuote[end] == '\\';
            end += behindQuote[end] == '\\' ? 2 : 1;
        }
        if (!isEscaped || end >= behindQuote.size())
            return std::nullopt;
        const QByteArray name = unescaped(behindQuote.first(end), end).toUtf8();
        const auto found = std::find(m_names.begin(), m_names.end(), name);
        return found == m_names.end() ? std::nullopt : std::optional(std::size_t(found - m_names.begin()));
    }

    std::vector<QByteArray> m_names;
    const bool m_hasEscapes;
};

} // namespace

void JsonPathWalk::takeBelow(const Step &step, const JsonNode &node, Matches &found)
{
    if (!node.isContainer())
        return;
    // In one pass over the text: to look up each value by itself would read it many times.
    const QByteArrayView text = m_json.raw(node);
    const qint64 end = node.value + text.size();
    const WantedNames names(step.names, m_json.hasEscapes());
    std::vector<PassedContainer> open;
    std::vector<PassedMatch> matches;
    const auto takeItem = [&](qint64 offset, PassedContainer &container) {
        ++container.row;
        std::optional<std::size_t> choice;
        if (step.kind == Step::Kind::Names && container.isObject)
            choice = names.find(text.sliced(offset - node.value + 1));
        else if (step.kind == Step::Kind::Wildcard || step.kind == Step::Kind::Filter)
            choice = 0;
        const std::optional<JsonNode> item = choice && count(lookUpWork) ? m_json.at(offset) : std::nullopt;
        if (item && (step.kind != Step::Kind::Filter || holds(*step.filter, *item)))
            matches.push_back(PassedMatch{container.start, *choice, *item});
    };
    const auto takeContainer = [&](qint64 offset) {
        // Places in lists, which may be counted from their end.
        const bool isByPlace = step.kind == Step::Kind::Indexes || step.kind == Step::Kind::Slice
            || step.kind == Step::Kind::FromEnd;
        const std::optional<JsonNode> container =
            isByPlace && count(lookUpWork) ? m_json.at(offset) : std::nullopt;
        if (!container)
            return;
        Matches own;
        take(step, *container, own);
        for (std::size_t choice = 0; choice < own.size(); ++choice)
            matches.push_back(PassedMatch{offset, choice, own[choice].node});
    };
    for (qint64 block = node.value / JsonTokens::blockSize; block * JsonTokens::blockSize < end; ++block) {
        JsonBlockReader token(m_json, block);
        while (token.next() && token.offset() < end) {
            if (token.offset() < node.value)
                continue;
            if (!count(1) || qsizetype(matches.size()) > JsonPath::maxMatches) {
                m_isBeyondBounds = true;
                return;
            }
            if (token.startsItem() && !open.empty())
                takeItem(token.offset(), open.back());
            if (token.opens()) {
                takeContainer(token.offset());
                open.push_back(PassedContainer{token.offset(), -1, text[token.offset() - node.value] == '{'});
            } else if (token.closes() && !open.empty()) {
                open.pop_back();
            }
        }
    }
    std::stable_sort(matches.begin(), matches.end(), [](const PassedMatch &left, const PassedMatch &right) {
        return std::tie(left.container, left.choice) < std::tie(right.container, right.choice);
    });
    for (std::size_t at = 0; at < matches.size(); ++at) {
        // Of repeated names the last one counts.
        const bool isRepeated = step.kind == Step::Kind::Names && at + 1 < matches.size()
            && matches[at].container == matches[at + 1].container
            && matches[at].choice == matches[at + 1].choice;
        if (!isRepeated)
            add(found, JsonMatch{matches[at].node});
    }
}

} // namespace patlas
