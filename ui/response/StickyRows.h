// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QWidget>

#include <vector>

class QTreeView;

namespace patlas {

/// The rows that the first visible row of a tree is in, kept at the top while they are scrolled out of sight.
/// A click goes to the row.
class StickyRows : public QWidget {
    Q_OBJECT

public:
    /// Lies over the tree's rows, whose heights are the same.
    explicit StickyRows(QTreeView &tree);

    /// Call when rows were moved, opened or closed.
    void place();
    /// The number of rows that would lie over `index`'s parents' places if it were the first beneath them.
    static int rowsAbove(const QTreeView &tree, const QModelIndex &index);
    int rowHeight() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QTreeView &m_tree;
    std::vector<QPersistentModelIndex> m_rows; ///< outermost first
};

} // namespace patlas
