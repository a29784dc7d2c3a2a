// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/formats/FileFormat.h"

#include <memory>
#include <utility>

namespace patlas::sandbox::formats {

/// Texts as a tree for nested documents, in the order of the texts. Keys are split at dots; where both a key
/// and a key below it have a text, the longer one keeps its dots.
class TextTree {
public:
    struct Node {
        QString value; ///< of a leaf
        bool list = false;
        std::vector<std::pair<QString, std::unique_ptr<Node>>> children; ///< empty: a leaf
        QHash<QString, std::size_t> index;

        Node &child(const QString &name);
    };

    /// `plurals`: the forms of a plural become an object; otherwise their keys stay as they are, dots
    /// included.
    TextTree(const Texts &texts, bool plurals);
    const Node &root() const { return m_root; }

private:
    Node &nodeFor(const QString &key, const QHash<QStringView, bool> &leaves);

    Node m_root;
};

} // namespace patlas::sandbox::formats
