// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/StickyRows.h"

#include "ui/response/JsonTreeDelegate.h"
#include "ui/response/JsonTreeModel.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QStringList>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int mostRows = 5;
constexpr int shareOfView = 3; ///< at most one third of it

/// Outermost first. Without the root, which has no key.
std::vector<QModelIndex> rowsAround(const QModelIndex &index)
{
    std::vector<QModelIndex> rows;
    for (QModelIndex above = index.parent(); above.parent().isValid(); above = above.parent())
        rows.push_back(above);
    std::reverse(rows.begin(), rows.end());
    return rows;
}

int roomFor(const QTreeView &tree, int rowHeight)
{
    return std::min(mostRows, tree.viewport()->height() / shareOfView / std::max(1, rowHeight));
}

} // namespace

StickyRows::StickyRows(QTreeView &tree)
    : QWidget(&tree)
    , m_tree(tree)
{
    setAccessibleName(tr("Keys of the rows above"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::NoFocus); // the rows themselves are in the tree
    hide();
}

int StickyRows::rowHeight() const
{
    return JsonTreeDelegate::rowHeight(m_tree.fontMetrics());
}

int StickyRows::rowsAbove(const QTreeView &tree, const QModelIndex &index)
{
    return std::min(int(rowsAround(index).size()),
                    roomFor(tree, JsonTreeDelegate::rowHeight(tree.fontMetrics())));
}

void StickyRows::place()
{
    const int height = rowHeight();
    const int room = roomFor(m_tree, height);
    std::vector<QModelIndex> rows;
    // Each row at the top covers one more, which may be in others.
    for (int count = 0; count < room;) {
        const QModelIndex first = m_tree.indexAt(QPoint(1, count * height + 1));
        std::vector<QModelIndex> around = first.isValid() ? rowsAround(first) : std::vector<QModelIndex>();
        if (int(around.size()) <= count)
            break;
        ++count;
        if (int(around.size()) > room)
            around.erase(around.begin(), around.end() - room); // the nearest say most
        around.resize(std::size_t(std::min(count, int(around.size()))));
        rows = std::move(around);
    }
    m_rows.assign(rows.begin(), rows.end());
    setVisible(!m_rows.empty());
    if (m_rows.empty())
        return;
    QStringList keys;
    for (const QModelIndex &row : rows)
        keys.append(row.data(JsonTreeModel::KeyRole).toString());
    setAccessibleDescription(keys.join(u" › "_s));
    setGeometry(
        QRect(m_tree.viewport()->pos(), QSize(m_tree.viewport()->width(), height * int(m_rows.size()) + 1)));
    raise();
    update();
}

void StickyRows::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionViewItem option;
    option.initFrom(&m_tree);
    option.font = m_tree.font();
    option.fontMetrics = m_tree.fontMetrics();
    option.widget = &m_tree;
    option.state = QStyle::State_Enabled;
    const int height = rowHeight();
    int top = 0;
    for (const QPersistentModelIndex &row : m_rows) {
        if (!row.isValid())
            continue; // rows were removed, and `place` is still to be called
        const QRect there = m_tree.visualRect(row);
        option.rect = QRect(there.left(), top, there.width(), height);
        m_tree.itemDelegate()->paint(&painter, option, row);
        top += height;
    }
    painter.setPen(Theme(palette()).line());
    painter.drawLine(0, this->height() - 1, width(), this->height() - 1);
}

void StickyRows::mousePressEvent(QMouseEvent *event)
{
    const auto place = std::size_t(std::max(0, int(event->position().y())) / rowHeight());
    if (place >= m_rows.size() || !m_rows[place].isValid())
        return;
    const QModelIndex row = m_rows[place];
    m_tree.setFocus(Qt::MouseFocusReason);
    m_tree.setCurrentIndex(row);
    m_tree.scrollTo(row, QAbstractItemView::PositionAtTop);
}

void StickyRows::wheelEvent(QWheelEvent *event)
{
    QApplication::sendEvent(m_tree.viewport(), event);
}

} // namespace patlas

#include "moc_StickyRows.cpp"
