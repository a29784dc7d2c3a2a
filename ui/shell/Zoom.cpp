// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Zoom.h"

#include "core/storage/Preferences.h"
#include "ui/shell/ZoomSteps.h"
#include "ui/theme/DataFont.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr QLatin1String zoomKey("window/zoom");
constexpr char ownFont[] = "patlasOwnFont"; ///< property: as it is at 100 %

QFont scaled(QFont font, qreal by)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * by);
    else
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * by)));
    return font;
}

} // namespace

Zoom::Zoom(Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_base(QApplication::font())
{
    const int chosen = preferences.value(zoomKey, 100).toInt();
    if (isZoomStep(chosen))
        apply(chosen);
}

void Zoom::larger()
{
    set(largerStep(m_percent));
}

void Zoom::smaller()
{
    set(smallerStep(m_percent));
}

void Zoom::reset()
{
    set(100);
}

void Zoom::set(int percent)
{
    if (percent == m_percent || !isZoomStep(percent))
        return;
    apply(percent);
    m_preferences.setValue(zoomKey, percent);
    Q_EMIT changed();
}

void Zoom::refresh()
{
    apply(m_percent);
}

void Zoom::apply(int percent)
{
    // Fonts of their own, such as those of headings and of data, follow nothing by themselves.
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (widget->testAttribute(Qt::WA_SetFont) && !widget->property(ownFont).isValid()
            && !usesDataFont(*widget))
            widget->setProperty(ownFont, scaled(widget->font(), 100.0 / m_percent));
    }
    m_percent = percent;
    // Widgets that a style sheet has polished keep the font that they have.
    const QString sheet = qApp->styleSheet();
    qApp->setStyleSheet({});
    QApplication::setFont(scaled(m_base, percent / 100.0));
    qApp->setStyleSheet(sheet);
    for (QWidget *widget : widgets) {
        if (const QVariant own = widget->property(ownFont); own.isValid())
            widget->setFont(scaled(own.value<QFont>(), percent / 100.0));
    }
    refreshDataFonts();
}

} // namespace patlas

#include "moc_Zoom.cpp"
