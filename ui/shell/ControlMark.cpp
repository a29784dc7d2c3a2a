// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ControlMark.h"

#include "ui/theme/Theme.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace patlas {

ControlMark::ControlMark(QWidget *control)
    : QWidget(control)
    , m_control(control)
{
    setObjectName("qt_rubberband"_L1); // Qt leaves it out of what assistive clients see
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    control->installEventFilter(this);
    cover();
    show();
}

void ControlMark::cover()
{
    setGeometry(m_control->rect());
    raise();
}

bool ControlMark::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_control && event->type() == QEvent::Resize)
        cover();
    return QWidget::eventFilter(watched, event);
}

void ControlMark::paintEvent(QPaintEvent *)
{
    constexpr qreal width = 2;
    constexpr qreal radius = 6;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme(palette()).accent(), width));
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), radius,
                            radius);
}

} // namespace patlas

#include "moc_ControlMark.cpp"
