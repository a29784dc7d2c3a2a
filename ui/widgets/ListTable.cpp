// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ListTable.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace patlas {

namespace {

constexpr int roundALine = 16; ///< pixels

} // namespace

void setUpListTable(QTableView &table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    fitListRows(table);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setStretchLastSection(true);
}

void fitListRows(QTableView &table)
{
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + roundALine);
}

void fitListTitles(QTableView &table)
{
    QHeaderView &header = *table.horizontalHeader();
    header.ensurePolished();
    for (int column = 0; column < header.count(); ++column)
        header.resizeSection(column, std::max(header.sectionSize(column), header.sectionSizeHint(column)));
}

} // namespace patlas
