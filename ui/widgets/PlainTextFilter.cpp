// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PlainTextFilter.h"

#include <QEvent>
#include <QLabel>

namespace patlas {

bool PlainTextFilter::eventFilter(QObject *watched, QEvent *event)
{
    // Sent before a widget is first shown; a tooltip is polished before it gets its first text.
    if (event->type() == QEvent::Polish) {
        auto *label = qobject_cast<QLabel *>(watched);
        if (label && label->textFormat() == Qt::AutoText)
            label->setTextFormat(Qt::PlainText);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace patlas

#include "moc_PlainTextFilter.cpp"
