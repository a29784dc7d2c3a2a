// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collection/JsonPathWalk.h"

#include "core/openapi/ExactNumber.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr qint64 childrenAtOnce = 1024;
constexpr qint64 maxNamesCompared = 100'000; // of one object, for names that are there twice

QByteArrayView nameWithin(QByteArrayView quoted)
{
    return quoted.size() < 2 ? QByteArrayView() : quoted.sliced(1, quoted.size() - 2);
}

std::optional<qint64> indexIn(const QString &name)
{
    bool isNumber = false;
    const qint64 index = name.toLongLong(&isNumber);
    return isNumber && index >= 0 && QString::number(index) == name ? std::optional(index) : std::nullopt;
}

/// nullopt: values that have no order.
std::optional<int> orderOf(const ScriptValue &left, const ScriptValue &right)
{
    using Kind = ScriptValue::Kind;
    if (left.kind == Kind::Text && right.kind == Kind::Text)
        return QString::fromUtf8(left.text).compare(QString::fromUtf8(right.text));
    const auto numberOf = [](const ScriptValue &value) {
        const QByteArray text = value.text.trimmed();
        if (value.kind == Kind::Number)
            return value.text;
        const std::optional<ScriptValue> parsed = ScriptValue::parsed(text);
        return value.kind == Kind::Text && parsed && parsed->kind == Kind::Number ? text : QByteArray();
    };
    const QByteArray first = numberOf(left);
    const QByteArray second = numberOf(right);
    if (first.isEmpty() || second.isEmpty())
        return std::nullopt;
    return ExactNumber::of(first.toStdString()).compare(ExactNumber::of(second.toStdString()));
}

bool areSame(const ScriptValue &left, const ScriptValue &right)
{
    using Kind = ScriptValue::Kind;
    if (left.kind != right.kind)
        return false;
    if (left.kind == Kind::Boolean)
        return left.boolean == right.boolean;
    if (left.kind == Kind::Text)
        return left.text == right.text;
    return left.kind == Kind::Number ? orderOf(left, right) == 0 : !left.isJson();
}

/// "==" of JavaScript, between values that are no objects.
bool areEqual(const ScriptValue &left, const ScriptValue &right)
{
    using Kind = ScriptValue::Kind;
    const auto isNothing = [](const ScriptValue &value) {
        return value.kind == Kind::Undefined || value.kind == Kind::Null;
    };
    if (left.kind == right.kind || isNothing(left) || isNothing(right))
        return areSame(left, right) || (isNothing(left) && isNothing(right));
    const auto asNumber = [](const ScriptValue &value) {
        return value.kind == Kind::Boolean ? ScriptValue::ofNumber(QByteArray(value.boolean ? "1" : "0"))
                                           : value;
    };
    return orderOf(asNumber(left), asNumber(right)) == 0;
}

bool compares(JsonPathExpression::Kind kind, const ScriptValue &left, const ScriptValue &right)
{
    using Kind = JsonPathExpression::Kind;
    switch (kind) {
    case Kind::Equal:
        return areEqual(left, right);
    case Kind::NotEqual:
        return !areEqual(left, right);
    case Kind::Same:
        return areSame(left, right);
    case Kind::NotSame:
        return !areSame(left, right);
    default:
        break;
    }
    const std::optional<int> order = orderOf(left, right);
    if (!order)
        return false;
    switch (kind) {
    case Kind::Less:
        return *order < 0;
    case Kind::LessOrEqual:
        return *order <= 0;
    case Kind::Greater:
        return *order > 0;
    default:
        return *order >= 0;
    }
}

} // namespace

bool JsonPathWalk::count(qint64 work)
{
    m_work += work;
    m_isBeyondBounds = m_isBeyondBounds || m_work > JsonPath::maxWork;
    return !m_isBeyondBounds;
}

void JsonPathWalk::add(Matches &found, const JsonMatch &match)
{
    if (qsizetype(found.size()) >= JsonPath::maxMatches)
        m_isBeyondBounds = true;
    if (!m_isBeyondBounds)
        found.push_back(match);
}

std::vector<JsonMatch> JsonPathWalk::follow(const JsonPath &path, const JsonNode &from)
{
    Matches reached{JsonMatch{from}};
    for (const Step &step : path.steps()) {
        Matches next;
        for (const JsonMatch &match : reached) {
            if (match.length)
                continue; // a number has nothing in it
            if (step.isDeep)
                takeBelow(step, match.node, next);
            else
                take(step, match.node, next);
        }
        reached = std::move(next);
    }
    return m_isBeyondBounds ? Matches() : reached;
}

void JsonPathWalk::take(const Step &step, const JsonNode &node, Matches &found)
{
    switch (step.kind) {
    case Step::Kind::Names:
        for (const QString &name : step.names)
            takeName(step, name, node, found);
        break;
    case Step::Kind::Indexes:
        for (const qint64 index : step.indexes)
            takeIndex(step, index, node, found);
        break;
    case Step::Kind::FromEnd:
        if (node.kind == JsonKind::Array)
            takeIndex(step, -step.indexes.front(), node, found);
        break;
    case Step::Kind::Slice:
        takeSlice(step, node, found);
        break;
    case Step::Kind::Wildcard:
        takeChildren(node, [&](const JsonNode &child) { add(found, JsonMatch{child}); });
        break;
    case Step::Kind::Filter:
        takeChildren(node, [&](const JsonNode &child) {
            if (holds(*step.filter, child))
                add(found, JsonMatch{child});
        });
        break;
    }
}

void JsonPathWalk::takeName(const Step &step, const QString &name, const JsonNode &node, Matches &found)
{
    if (node.kind == JsonKind::Object) {
        if (const std::optional<JsonNode> value = member(node, name))
            add(found, JsonMatch{*value});
        return;
    }
    const std::optional<qint64> index = indexIn(name);
    if (index)
        takeIndex(step, *index, node, found);
    if (name != "length"_L1 || step.isDeep)
        return;
    if (node.kind == JsonKind::Array)
        add(found, JsonMatch{node, m_json.childCount(node)});
    if (node.kind != JsonKind::String)
        return;
    const QByteArrayView raw = m_json.raw(node);
    const bool hasEscapes = raw.contains('\\');
    m_isBeyondBounds = m_isBeyondBounds || (hasEscapes && raw.size() > ScriptValue::maxText);
    add(found,
        JsonMatch{node,
                  hasEscapes && !m_isBeyondBounds ? qint64(unescaped(raw, raw.size()).size())
                                                  : utf16Length(nameWithin(raw))});
}

void JsonPathWalk::takeIndex(const Step &step, qint64 index, const JsonNode &node, Matches &found)
{
    if (node.kind == JsonKind::Object && index >= 0) {
        takeName(step, QString::number(index), node, found);
        return;
    }
    m_hasCharacter = m_hasCharacter || (node.kind == JsonKind::String && step.isProperty);
    if (node.kind != JsonKind::Array)
        return;
    if (!count(lookUpWork))
        return;
    const qint64 size = m_json.childCount(node);
    const qint64 row = index < 0 ? size + index : index;
    if (row >= 0 && row < size)
        add(found, JsonMatch{m_json.child(node, row)});
}

void JsonPathWalk::takeSlice(const Step &step, const JsonNode &node, Matches &found)
{
    if (node.kind != JsonKind::Array)
        return;
    const qint64 size = m_json.childCount(node);
    const auto place = [size](qint64 index) {
        return std::clamp<qint64>(index < 0 ? size + index : index, 0, size);
    };
    const qint64 start = step.hasStart ? place(step.indexes[0]) : 0;
    const qint64 end = step.hasEnd ? place(step.indexes[1]) : size;
    const qint64 by = std::min(step.indexes[2], size + 1);
    for (qint64 row = start; row < end && count(lookUpWork); row += by)
        add(found, JsonMatch{m_json.child(node, row)});
}

void JsonPathWalk::takeChildren(const JsonNode &node, const std::function<void(const JsonNode &)> &use)
{
    if (!node.isContainer() || !count(lookUpWork))
        return;
    const qint64 size = m_json.childCount(node);
    if (node.kind == JsonKind::Object && size <= maxNamesCompared) {
        for (const JsonNode &child : members(node, size))
            use(child);
        return;
    }
    for (qint64 row = 0; row < size && count(lookUpWork + childrenAtOnce); row += childrenAtOnce) {
        for (const JsonNode &child : m_json.children(node, row, childrenAtOnce))
            use(child);
    }
}

std::vector<JsonNode> JsonPathWalk::members(const JsonNode &object, qint64 size)
{
    if (!count(lookUpWork + size))
        return {};
    const std::vector<JsonNode> all = m_json.children(object, 0, size);
    QSet<QByteArray> names;
    std::vector<JsonNode> kept;
    for (auto child = all.rbegin(); child != all.rend(); ++child) {
        const QByteArrayView name = m_json.rawKey(*child);
        const auto before = names.size();
        names.insert(name.contains('\\') ? m_json.key(*child, name.size()).toUtf8()
                                         : nameWithin(name).toByteArray());
        if (names.size() > before)
            kept.push_back(*child);
    }
    std::reverse(kept.begin(), kept.end());
    return kept;
}

std::optional<JsonNode> JsonPathWalk::member(const JsonNode &object, const QString &name)
{
    // From the end, since of repeated names the last one counts.
    const QByteArray wanted = name.toUtf8();
    for (qint64 end = m_json.childCount(object); end > 0;) {
        const qint64 start = std::max<qint64>(0, end - childrenAtOnce);
        if (!count(lookUpWork + end - start))
            return std::nullopt;
        const std::vector<JsonNode> children = m_json.children(object, start, end - start);
        for (auto child = children.rbegin(); child != children.rend(); ++child) {
            const QByteArrayView raw = m_json.rawKey(*child);
            const bool isIt = raw.contains('\\') ? m_json.key(*child, name.size() + 1) == name
                                                 : nameWithin(raw) == QByteArrayView(wanted);
            if (isIt)
                return *child;
        }
        end = start;
    }
    return std::nullopt;
}

bool JsonPathWalk::holds(const Expression &expression, const JsonNode &item)
{
    using Kind = Expression::Kind;
    switch (expression.kind) {
    case Kind::Literal:
    case Kind::FromItem:
    case Kind::FromRoot:
        return valueOf(expression, item).isTruthy();
    case Kind::Not:
        return !holds(expression.parts[0], item);
    case Kind::And:
        return holds(expression.parts[0], item) && holds(expression.parts[1], item);
    case Kind::Or:
        return holds(expression.parts[0], item) || holds(expression.parts[1], item);
    default:
        return compares(expression.kind, valueOf(expression.parts[0], item),
                        valueOf(expression.parts[1], item));
    }
}

ScriptValue JsonPathWalk::valueOf(const Expression &expression, const JsonNode &item)
{
    if (expression.kind == Expression::Kind::Literal)
        return expression.literal;
    if (!expression.path)
        return ScriptValue{ScriptValue::Kind::Boolean, holds(expression, item)};
    const std::optional<JsonNode> root = m_json.root();
    const bool isFromItem = expression.kind == Expression::Kind::FromItem;
    const Matches reached = follow(*expression.path, isFromItem || !root ? item : *root);
    if (reached.empty())
        return {};
    if (reached.front().length)
        return ScriptValue::ofNumber(QByteArray::number(*reached.front().length));
    const std::optional<ScriptValue> value = ScriptValue::of(m_json, reached.front().node);
    m_isBeyondBounds = m_isBeyondBounds || !value;
    return value.value_or(ScriptValue());
}

} // namespace patlas
