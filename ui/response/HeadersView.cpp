// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/HeadersView.h"

#include "core/base/VisibleText.h"
#include "core/diagnosis/OddHeader.h"
#include "core/document/HeaderText.h"
#include "ui/theme/DataFont.h"
#include "ui/widgets/ListTable.h"

#include <QAction>
#include <QEvent>
#include <QStyle>

namespace patlas {

HeadersView::HeadersView(QWidget *parent)
    : QTableWidget(0, 2, parent)
{
    setAccessibleName(tr("Response headers"));
    setHorizontalHeaderLabels({tr("Name"), tr("Value")});
    setProperty("flat", true);
    useDataFont(*this);
    setUpListTable(*this);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *use = new QAction(tr("Use in a request…"), this);
    addAction(use);
    const auto name = [this] {
        const QTableWidgetItem *first = item(currentRow(), 0);
        return first ? first->data(Qt::UserRole).toString() : QString();
    };
    // Of a trailer no tool's reference tells.
    connect(this, &QTableWidget::currentItemChanged, use,
            [use, name] { use->setEnabled(!name().isEmpty()); });
    connect(use, &QAction::triggered, this, [this, name] {
        if (!name().isEmpty())
            Q_EMIT useRequested(name());
    });
}

void HeadersView::showHeaders(const HeaderList &headers, const HeaderList &trailers)
{
    setRowCount(int(headers.size() + trailers.size()));
    int row = 0;
    for (const auto &header : headers)
        add(row++, header, {});
    for (const auto &trailer : trailers)
        add(row++, trailer, tr("A trailer: it came after the body."));
    resizeColumnToContents(0);
}

void HeadersView::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitListRows(*this);
}

void HeadersView::add(int row, const std::pair<QByteArray, QByteArray> &header, const QString &note)
{
    const auto &[name, value] = header;
    const QString shownName = isolated(headerText(name));
    auto *nameItem = new QTableWidgetItem(note.isEmpty() ? shownName : tr("%1 · trailer").arg(shownName));
    auto *valueItem = new QTableWidgetItem(isolated(headerText(value)));
    if (note.isEmpty())
        nameItem->setData(Qt::UserRole, headerText(name));
    QStringList notes;
    if (!note.isEmpty())
        notes.append(note);
    if (const QString odd = whatIsOdd(name, value); !odd.isEmpty()) {
        notes.append(odd);
        nameItem->setIcon(style()->standardIcon(QStyle::SP_MessageBoxWarning, nullptr, this));
    }
    for (QTableWidgetItem *item : {nameItem, valueItem}) {
        item->setToolTip(notes.join(QLatin1Char(' ')));
        item->setData(Qt::AccessibleDescriptionRole, item->toolTip());
    }
    setItem(row, 0, nameItem);
    setItem(row, 1, valueItem);
}

} // namespace patlas

#include "moc_HeadersView.cpp"
