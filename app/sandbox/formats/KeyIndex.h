// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/formats/FileFormat.h"

namespace patlas::sandbox::formats {

/// The keys of some texts, for questions about the tree that their dots form. Sorted, because a set of all
/// parents takes memory that grows with the square of a key's depth. Refers to the texts.
class KeyIndex {
public:
    explicit KeyIndex(const Texts &texts);

    bool contains(QStringView key) const;
    /// Whether another key begins with this one and a dot.
    bool hasBelow(QStringView key) const;

private:
    std::vector<QStringView> m_keys;
};

} // namespace patlas::sandbox::formats
