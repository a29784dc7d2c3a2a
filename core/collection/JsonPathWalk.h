// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/JsonPathStep.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace patlas {

/// Follows a path through a document. Bounded in what it looks at and gives back.
class JsonPathWalk {
public:
    explicit JsonPathWalk(const JsonIndex &json)
        : m_json(json)
    {
    }

    std::vector<JsonMatch> follow(const JsonPath &path, const JsonNode &from);

    bool isBeyondBounds() const { return m_isBeyondBounds; }
    bool hasCharacter() const { return m_hasCharacter; } ///< one of a text was asked for, which is no value

private:
    using Step = JsonPath::Step;
    using Expression = JsonPathExpression;
    using Matches = std::vector<JsonMatch>;

    void take(const Step &step, const JsonNode &node, Matches &found);
    void takeBelow(const Step &step, const JsonNode &node, Matches &found);
    void takeName(const Step &step, const QString &name, const JsonNode &node, Matches &found);
    void takeIndex(const Step &step, qint64 index, const JsonNode &node, Matches &found);
    void takeSlice(const Step &step, const JsonNode &node, Matches &found);
    void takeChildren(const JsonNode &node, const std::function<void(const JsonNode &)> &use);
    std::vector<JsonNode> members(const JsonNode &object, qint64 size);
    std::optional<JsonNode> member(const JsonNode &object, const QString &name);
    bool holds(const Expression &expression, const JsonNode &item);
    ScriptValue valueOf(const Expression &expression, const JsonNode &item);
    bool count(qint64 work); ///< false: beyond what may be done
    void add(Matches &found, const JsonMatch &match);

    static constexpr qint64 lookUpWork = 50; ///< one or two blocks are read again

    const JsonIndex &m_json;
    qint64 m_work = 0;
    bool m_isBeyondBounds = false;
    bool m_hasCharacter = false;
};

} // namespace patlas
