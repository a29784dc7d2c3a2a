// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/formats/FileFormat.h"

#include <QJsonArray>

#include <memory>
#include <utility>

namespace patlas::sandbox::formats {

/// Texts as a tree for nested documents, in the order of the texts. A text that knows its path is there; the
/// keys of others are split at dots. Where both a key and a key below it have a text, the longer one keeps
/// its dots.
class TextTree {
public:
    enum class Kind {
        Unknown, ///< nothing is in it yet
        Leaf,
        Map,
        List
    };
    struct Node {
        Kind kind = Kind::Unknown;
        const Text *text = nullptr; ///< of a leaf
        bool isPlainKey = false; ///< its own key is not text in YAML
        /// By key, or by index in a list. Of a list in the order of the indices, some of which may be
        /// missing.
        std::vector<std::pair<QString, std::unique_ptr<Node>>> children;
        QHash<QString, std::size_t> index;

        Node &child(const QString &name);
    };

    /// Refers to the texts. `plurals`: the forms of a plural become an object; otherwise their keys stay as
    /// they are, dots included. What finds no place is a warning.
    TextTree(const Texts &texts, bool plurals, Warnings &warnings);
    const Node &root() const { return m_root; }

private:
    using Leaves = QHash<QStringView, bool>; ///< keys; whether only their dots say where they are
    Node *nodeAt(const QJsonArray &path, const Text &text, const Leaves &leaves);
    Node *nodeFor(const QString &key, const Leaves &leaves);
    static Node *childOf(Node *node, const QString &name);
    Node *placeOf(const Text &text, bool plurals, const Leaves &leaves);

    Node m_root;
};

} // namespace patlas::sandbox::formats
