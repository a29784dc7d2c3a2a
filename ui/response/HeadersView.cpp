// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/HeadersView.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/ListTable.h"

namespace patlas {

HeadersView::HeadersView(QWidget *parent)
    : QTableWidget(0, 2, parent)
{
    setAccessibleName(tr("Response headers"));
    setHorizontalHeaderLabels({tr("Name"), tr("Value")});
    setProperty("flat", true);
    setFont(Theme::fixedFont());
    setUpListTable(*this);
}

void HeadersView::showHeaders(const HeaderList &headers)
{
    setRowCount(int(headers.size()));
    int row = 0;
    for (const auto &[name, value] : headers) {
        setItem(row, 0, new QTableWidgetItem(QString::fromLatin1(name)));
        setItem(row, 1, new QTableWidgetItem(QString::fromUtf8(value)));
        ++row;
    }
    resizeColumnToContents(0);
}

} // namespace patlas

#include "moc_HeadersView.cpp"
