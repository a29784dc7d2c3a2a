// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/HeadersView.h"

#include "core/base/VisibleText.h"
#include "core/diagnosis/OddHeader.h"
#include "core/document/HeaderText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ListTable.h"

#include <QStyle>

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
        auto *nameItem = new QTableWidgetItem(isolated(headerText(name)));
        auto *valueItem = new QTableWidgetItem(isolated(headerText(value)));
        if (const QString odd = whatIsOdd(name, value); !odd.isEmpty()) {
            nameItem->setIcon(style()->standardIcon(QStyle::SP_MessageBoxWarning, nullptr, this));
            for (QTableWidgetItem *item : {nameItem, valueItem}) {
                item->setToolTip(odd);
                item->setData(Qt::AccessibleDescriptionRole, odd);
            }
        }
        setItem(row, 0, nameItem);
        setItem(row, 1, valueItem);
        ++row;
    }
    resizeColumnToContents(0);
}

} // namespace patlas

#include "moc_HeadersView.cpp"
