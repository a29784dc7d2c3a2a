// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/DataFont.h"

#include "ui/theme/Theme.h"

#include <QApplication>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace patlas {

namespace {

constexpr char showsData[] = "patlasShowsData"; ///< property of a view
// Properties of the application, as other fonts are the application's too.
constexpr char dataFamily[] = "patlasDataFamily";
constexpr char dataPercent[] = "patlasDataPercent";

QFont currentDataFont()
{
    QFont font = Theme::fixedFont();
    if (const QString family = qApp->property(dataFamily).toString(); !family.isEmpty())
        font.setFamily(family);
    const QVariant percent = qApp->property(dataPercent);
    const qreal factor = percent.isValid() ? percent.toInt() / 100.0 : 1.0;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    return font;
}

} // namespace

void useDataFont(QWidget &view)
{
    view.setProperty(showsData, true);
    view.setFont(currentDataFont());
}

void setDataFont(const DataFont &font)
{
    qApp->setProperty(dataFamily, font.family);
    qApp->setProperty(dataPercent, font.percent);
    refreshDataFonts();
}

void refreshDataFonts()
{
    const QFont font = currentDataFont();
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (usesDataFont(*widget))
            widget->setFont(font);
    }
}

bool usesDataFont(const QWidget &view)
{
    return view.property(showsData).toBool();
}

} // namespace patlas
