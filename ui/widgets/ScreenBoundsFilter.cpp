// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ScreenBoundsFilter.h"

#include <QEvent>
#include <QScreen>
#include <QStyle>
#include <QWidget>

namespace patlas {

namespace {

bool isFreeWindow(const QWidget &widget)
{
    const Qt::WindowType type = widget.windowType();
    return (type == Qt::Window || type == Qt::Dialog) && !widget.isMaximized() && !widget.isFullScreen();
}

void keepWithinScreen(QWidget &window)
{
    // The frame's height is unknown before the window is shown.
    const int title = window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window);
    const QSize room = window.screen()->availableSize() - QSize(0, title);
    const QSize wanted = window.size().boundedTo(room);
    if (wanted != window.size())
        window.resize(wanted);
}

} // namespace

bool ScreenBoundsFilter::eventFilter(QObject *watched, QEvent *event)
{
    const bool byProgram = event->type() == QEvent::Show || event->type() == QEvent::Resize;
    if (byProgram && !event->spontaneous() && watched->isWidgetType()) {
        auto *window = static_cast<QWidget *>(watched);
        if (window->isVisible() && isFreeWindow(*window))
            keepWithinScreen(*window);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace patlas

#include "moc_ScreenBoundsFilter.cpp"
