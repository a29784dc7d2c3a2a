// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PendingEdit.h"

#include <QAbstractItemView>
#include <QApplication>

namespace patlas {

void commitPendingEdit()
{
    QWidget *focused = QApplication::focusWidget();
    for (QWidget *above = focused ? focused->parentWidget() : nullptr; above; above = above->parentWidget()) {
        auto *view = qobject_cast<QAbstractItemView *>(above);
        if (view && focused != view->viewport()) {
            view->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace patlas
