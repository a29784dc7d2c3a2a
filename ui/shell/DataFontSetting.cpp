// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DataFontSetting.h"

#include "core/storage/Preferences.h"
#include "ui/shell/ZoomSteps.h"

#include <QFontDatabase>

namespace patlas {

namespace {

constexpr QLatin1String dataFamilyKey("data/fontFamily");
constexpr QLatin1String dataPercentKey("data/fontPercent");

} // namespace

DataFontSetting::DataFontSetting(Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
{
    // A font that was removed since is not asked for: Qt would take one that is not fixed-pitch.
    const QString family = preferences.value(dataFamilyKey).toString();
    if (QFontDatabase::hasFamily(family))
        m_font.family = family;
    const int percent = preferences.value(dataPercentKey, m_font.percent).toInt();
    if (isZoomStep(percent))
        m_font.percent = percent;
    setDataFont(m_font);
}

void DataFontSetting::set(const DataFont &font)
{
    if (font == m_font || !isZoomStep(font.percent))
        return;
    m_font = font;
    setDataFont(m_font);
    m_preferences.setValue(dataFamilyKey, m_font.family);
    m_preferences.setValue(dataPercentKey, m_font.percent);
    Q_EMIT changed();
}

void DataFontSetting::setPercent(int percent)
{
    set({m_font.family, percent});
}

void DataFontSetting::larger()
{
    setPercent(largerStep(m_font.percent));
}

void DataFontSetting::smaller()
{
    setPercent(smallerStep(m_font.percent));
}

void DataFontSetting::resetSize()
{
    setPercent(DataFont().percent);
}

} // namespace patlas

#include "moc_DataFontSetting.cpp"
