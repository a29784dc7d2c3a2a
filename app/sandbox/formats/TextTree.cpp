// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/TextTree.h"

#include "app/sandbox/formats/Plurals.h"
#include "app/sandbox/formats/Structure.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas::sandbox::formats {

namespace {

constexpr int deepestNode = 32; // of keys that are split at dots

/// The key of a step; nullopt for an index.
std::optional<QString> keyOfStep(const QJsonValue &step)
{
    if (step.isString())
        return step.toString();
    if (step.isObject())
        return step.toObject().value("plain"_L1).toString();
    return std::nullopt;
}

void sortLists(TextTree::Node &node)
{
    if (node.kind == TextTree::Kind::List)
        std::stable_sort(node.children.begin(), node.children.end(), [](const auto &one, const auto &two) {
            return one.first.toInt() < two.first.toInt();
        });
    for (auto &[name, child] : node.children)
        sortLists(*child);
}

} // namespace

TextTree::Node &TextTree::Node::child(const QString &name)
{
    const auto known = index.constFind(name);
    if (known != index.constEnd())
        return *children[*known].second;
    index.insert(name, children.size());
    return *children.emplace_back(name, std::make_unique<Node>()).second;
}

TextTree::TextTree(const Texts &texts, bool plurals, Warnings &warnings)
{
    m_root.kind = Kind::Map;
    Leaves leaves;
    for (const Text &text : texts)
        leaves.insert(text.key, !text.structure.contains("path"_L1));
    for (const Text &text : texts) {
        Node *node = placeOf(text, plurals, leaves);
        if (!node || node->kind != Kind::Unknown)
            node = &m_root.child(text.key);
        if (node->kind != Kind::Unknown) {
            warnings.add(text.key, u"The file has another text at its place; it is left out."_s);
            continue;
        }
        node->kind = Kind::Leaf;
        node->text = &text;
    }
    sortLists(m_root);
}

TextTree::Node *TextTree::placeOf(const Text &text, bool plurals, const Leaves &leaves)
{
    const QString category = pluralOf(text);
    if (!plurals && !category.isEmpty())
        return &m_root.child(text.key);
    const QJsonArray path = text.structure.value("path"_L1).toArray();
    if (!path.isEmpty())
        return nodeAt(path, text, leaves);
    const auto item = itemOf(text);
    if (!item && category.isEmpty())
        return nodeFor(text.key, leaves);
    Node *above = nodeFor(baseKeyOf(text), leaves);
    const Kind wanted = item ? Kind::List : Kind::Map;
    if (!above || (above->kind != Kind::Unknown && above->kind != wanted))
        return nullptr;
    above->kind = wanted;
    return &above->child(item ? QString::number(*item) : category);
}

/// Null where one of its steps is taken by something else.
TextTree::Node *TextTree::nodeAt(const QJsonArray &path, const Text &text, const Leaves &leaves)
{
    Node *node = &m_root;
    QString above;
    for (qsizetype i = 0; i < path.size(); ++i) {
        const QJsonValue step = path[i];
        const auto name = keyOfStep(step);
        if (!name && i == 0)
            return nullptr;
        const Kind wanted = name ? Kind::Map : Kind::List;
        if (node->kind != Kind::Unknown && node->kind != wanted)
            return nullptr;
        node->kind = wanted;
        above = !name ? withBracket(above, QString::number(step.toInt()))
            : i == 0  ? *name
                      : above + QLatin1Char('.') + *name;
        if (i + 1 < path.size() && leaves.value(above))
            return nodeFor(text.key, leaves);
        node = &node->child(name ? *name : QString::number(step.toInt()));
        node->isPlainKey = step.isObject();
    }
    return node;
}

TextTree::Node *TextTree::childOf(Node *node, const QString &name)
{
    if (node->kind != Kind::Unknown && node->kind != Kind::Map)
        return nullptr;
    node->kind = Kind::Map;
    return &node->child(name);
}

TextTree::Node *TextTree::nodeFor(const QString &key, const Leaves &leaves)
{
    Node *node = &m_root;
    qsizetype from = 0;
    int depth = 1;
    for (qsizetype dot = key.indexOf(QLatin1Char('.')); node && dot >= 0 && depth < deepestNode;
         dot = key.indexOf(QLatin1Char('.'), dot + 1)) {
        if (leaves.contains(QStringView(key).left(dot)))
            continue;
        node = childOf(node, key.mid(from, dot - from));
        from = dot + 1;
        ++depth;
    }
    return node ? childOf(node, key.mid(from)) : nullptr;
}

} // namespace patlas::sandbox::formats
