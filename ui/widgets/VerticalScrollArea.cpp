// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/VerticalScrollArea.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLayout>
#include <QScrollBar>
#include <QTabBar>

#include <algorithm>

namespace patlas {

VerticalScrollArea::VerticalScrollArea(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    // The window's colour shows through.
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    for (QComboBox *list : content->findChildren<QComboBox *>()) {
        list->installEventFilter(this);
        list->setFocusPolicy(Qt::StrongFocus); // no focus by the wheel
    }
    for (QTabBar *tabs : content->findChildren<QTabBar *>())
        tabs->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *focused) { showFocus(focused); });
}

VerticalScrollArea::~VerticalScrollArea()
{
    // A window loses the focus while it is destroyed, when this object is only a QWidget.
    disconnect(qApp, nullptr, this, nullptr);
}

bool VerticalScrollArea::eventFilter(QObject *watched, QEvent *event)
{
    // Scrolling past a combo box or tabs must not change the choice.
    if (event->type() == QEvent::Wheel
        && (qobject_cast<QComboBox *>(watched) || qobject_cast<QTabBar *>(watched))) {
        event->ignore(); // then the scroll area handles the wheel
        return true;
    }
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
}

void VerticalScrollArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void VerticalScrollArea::fit()
{
    QLayout *layout = widget()->layout();
    const QSize least = layout->totalMinimumSize();
    setMinimumWidth(least.width() + verticalScrollBar()->sizeHint().width());
    const int width = std::max(viewport()->width(), least.width());
    const int needed =
        layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(width) : least.height();
    widget()->resize(width, std::max(viewport()->height(), needed));
}

void VerticalScrollArea::showFocus(QWidget *focused)
{
    if (focused && widget()->isAncestorOf(focused) && focused->visibleRegion().isEmpty())
        ensureWidgetVisible(focused, 0, 8);
}

} // namespace patlas

#include "moc_VerticalScrollArea.cpp"
