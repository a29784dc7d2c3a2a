// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace patlas {

/// What was done to a file or folder, so that it can be undone.
struct FolderEdit {
    enum class Kind { Renamed, Moved, Duplicated, FolderMade, Trashed };
    Kind kind = Kind::Renamed;
    QString from; ///< path before; of a folder that was made, empty
    QString to; ///< path after; of what is in the trash, empty
    bool isFolder = false;
    QString trashed; ///< where it is in the trash: absolute; empty if the system did not say

    /// What **Undo** says: "Undo rename of tags.http". Names are isolated.
    QString undoText() const;
};

/// The edits that can be undone, the last one first.
class FolderEdits {
public:
    static constexpr std::size_t most = 100; ///< older ones are forgotten

    void push(FolderEdit edit);
    bool isEmpty() const { return m_edits.empty(); }
    /// The next to be undone; there must be one.
    const FolderEdit &last() const { return m_edits.back(); }
    void dropLast() { m_edits.pop_back(); }
    void clear() { m_edits.clear(); }

private:
    std::vector<FolderEdit> m_edits;
};

} // namespace patlas
