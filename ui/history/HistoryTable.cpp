// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryTable.h"

#include "ui/history/HistoryModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ListTable.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace patlas {

namespace {

constexpr int aroundHeading = 10; ///< pixels, less than around an entry: a click in the middle hits that
constexpr int besideHeading = 8; ///< as in a cell

class HistoryDelegate : public QStyledItemDelegate {
public:
    explicit HistoryDelegate(HistoryTable &table)
        : QStyledItemDelegate(&table)
        , m_table(table)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int height = m_table.headingHeight(index.row());
        QStyleOptionViewItem entry = option;
        entry.rect.setTop(option.rect.top() + height);
        if (height > 0)
            paintHeading(*painter, option, index, height);
        QStyledItemDelegate::paint(painter, entry, index);
    }

private:
    /// Each cell paints its part of the heading, which is as wide as the list.
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      int height) const
    {
        QRect part = option.rect;
        part.setHeight(height);
        QRect whole = part;
        whole.setLeft(besideHeading);
        whole.setRight(m_table.viewport()->width() - besideHeading);
        painter.save();
        painter.setClipRect(part);
        painter.fillRect(part, option.palette.color(QPalette::Base));
        QFont font = m_table.font();
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(Theme(m_table.palette()).muted());
        painter.drawText(whole, int(Qt::AlignVCenter) | int(Qt::AlignLeading) | int(Qt::TextSingleLine),
                         index.data(HistoryModel::HeadingRole).toString());
        painter.restore();
    }

    HistoryTable &m_table;
};

} // namespace

HistoryTable::HistoryTable(HistoryModel &model, QWidget *parent)
    : QTableView(parent)
    , m_entries(model)
{
    setModel(&model);
    setUpListTable(*this);
    setItemDelegate(new HistoryDelegate(*this));
    connect(&model, &HistoryModel::modelReset, this, [this] { layOutHeadings(0); });
    connect(&model, &HistoryModel::rowsInserted, this,
            [this](const QModelIndex &, int first) { layOutHeadings(first); });
    layOutHeadings(0);
}

int HistoryTable::headingHeight(int row) const
{
    const QModelIndex index = m_entries.index(row, 0);
    return index.data(HistoryModel::HeadingRole).toString().isEmpty()
        ? 0
        : fontMetrics().height() + aroundHeading;
}

QModelIndex HistoryTable::indexAt(const QPoint &position) const
{
    const QModelIndex index = QTableView::indexAt(position);
    if (!index.isValid() || position.y() >= rowViewportPosition(index.row()) + headingHeight(index.row()))
        return index;
    return {};
}

void HistoryTable::layOutHeadings(int first)
{
    const int height = verticalHeader()->defaultSectionSize();
    for (int row = first; row < m_entries.rowCount(); ++row) {
        const int wanted = height + headingHeight(row);
        if (rowHeight(row) != wanted)
            setRowHeight(row, wanted);
    }
}

void HistoryTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOutHeadings(0);
}

} // namespace patlas

#include "moc_HistoryTable.cpp"
