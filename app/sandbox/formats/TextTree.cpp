// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/formats/TextTree.h"

#include "app/sandbox/formats/KeyIndex.h"
#include "app/sandbox/formats/Plurals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas::sandbox::formats {

namespace {

constexpr int deepestNode = 32;

/// The texts with the same bracketed key: `days[0]`, `days[1]`, … or `trips[one]`, `trips[other]`.
struct Bundle {
    std::vector<std::pair<QString, const Text *>> items;
    bool list = false;
};

bool isPlural(const Bundle &bundle)
{
    return std::all_of(bundle.items.begin(), bundle.items.end(),
                       [](const auto &item) { return pluralCategories().contains(item.first); })
        && std::any_of(bundle.items.begin(), bundle.items.end(),
                       [](const auto &item) { return item.first == "other"_L1; });
}

bool isList(Bundle &bundle)
{
    const auto place = [](const auto &item) { return item.first.toInt(); };
    std::stable_sort(bundle.items.begin(), bundle.items.end(),
                     [&](const auto &one, const auto &two) { return place(one) < place(two); });
    for (std::size_t i = 0; i < bundle.items.size(); ++i) {
        if (bundle.items[i].first != QString::number(i))
            return false;
    }
    return true;
}

bool isPluralForm(const QString &key)
{
    const auto parts = bracketed(key);
    return parts && pluralCategories().contains(parts->second);
}

QHash<QString, Bundle> bundlesOf(const Texts &texts, bool plurals)
{
    QHash<QString, Bundle> bundles;
    const KeyIndex keys(texts);
    for (const Text &text : texts) {
        if (const auto parts = bracketed(text.key))
            bundles[parts->first].items.emplace_back(parts->second, &text);
    }
    for (auto bundle = bundles.begin(); bundle != bundles.end();) {
        const bool plural = plurals && isPlural(*bundle);
        bundle->list = !plural && isList(*bundle);
        const bool isTaken = keys.contains(bundle.key()) || keys.hasBelow(bundle.key());
        if ((plural || bundle->list) && !isTaken)
            ++bundle;
        else
            bundle = bundles.erase(bundle); // clazy:exclude=strict-iterators
    }
    return bundles;
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

TextTree::TextTree(const Texts &texts, bool plurals)
{
    const QHash<QString, Bundle> bundles = bundlesOf(texts, plurals);
    const auto bundleOf = [&bundles](const Text &text) {
        const auto parts = bracketed(text.key);
        return parts ? bundles.constFind(parts->first) : bundles.constEnd();
    };
    QHash<QStringView, bool> leaves; // maps to whether it is in the tree already
    for (const Text &text : texts) {
        const auto bundle = bundleOf(text);
        leaves.insert(bundle == bundles.constEnd() ? QStringView(text.key) : QStringView(bundle.key()),
                      false);
    }
    for (const Text &text : texts) {
        const auto bundle = bundleOf(text);
        if (bundle == bundles.constEnd()) {
            Node &leaf =
                !plurals && isPluralForm(text.key) ? m_root.child(text.key) : nodeFor(text.key, leaves);
            leaf.value = text.value;
            continue;
        }
        bool &done = leaves[bundle.key()];
        if (std::exchange(done, true))
            continue;
        Node &node = nodeFor(bundle.key(), leaves);
        node.list = bundle->list;
        for (const auto &[name, item] : bundle->items)
            node.child(name).value = item->value;
    }
}

TextTree::Node &TextTree::nodeFor(const QString &key, const QHash<QStringView, bool> &leaves)
{
    Node *node = &m_root;
    qsizetype from = 0;
    int depth = 1;
    for (qsizetype dot = key.indexOf(QLatin1Char('.')); dot >= 0 && depth < deepestNode;
         dot = key.indexOf(QLatin1Char('.'), dot + 1)) {
        if (leaves.contains(QStringView(key).left(dot)))
            continue;
        node = &node->child(key.mid(from, dot - from));
        from = dot + 1;
        ++depth;
    }
    return node->child(key.mid(from));
}

} // namespace patlas::sandbox::formats
