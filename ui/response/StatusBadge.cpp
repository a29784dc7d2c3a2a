// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/StatusBadge.h"

#include "ui/widgets/Chip.h"

#include <QPainter>

namespace patlas {

StatusBadge::StatusBadge(QWidget *parent)
    : QLabel(parent)
{
    setAccessibleName(tr("Response status"));
    setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    setFont(bold);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusBadge::showStatus(int status, const QString &text)
{
    m_status = status;
    setText(text);
    setAccessibleDescription(text);
    updateGeometry();
    update();
}

QSize StatusBadge::sizeHint() const
{
    return chipSize(fontMetrics(), text()) + QSize(4, 2);
}

void StatusBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    paintChip(painter, rect(), text(), Theme(palette()).status(m_status));
}

} // namespace patlas

#include "moc_StatusBadge.cpp"
