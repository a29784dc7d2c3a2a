// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TickOnReturn.h"

#include <QAbstractItemView>
#include <QShortcut>

namespace patlas {

void tickOnReturn(QAbstractItemView &view)
{
    for (const int key : {int(Qt::Key_Return), int(Qt::Key_Enter)}) {
        auto *shortcut = new QShortcut(QKeySequence(key), &view);
        shortcut->setContext(Qt::WidgetShortcut);
        QObject::connect(shortcut, &QShortcut::activated, &view, [&view] {
            const QModelIndex box = view.currentIndex().siblingAtColumn(0);
            const bool isTicked = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
            if (box.flags() & Qt::ItemIsUserCheckable)
                view.model()->setData(box, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        });
    }
}

} // namespace patlas
