// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AppearanceSetting.h"

#include "core/storage/Preferences.h"

#include <QApplication>

namespace patlas {

namespace {

constexpr QLatin1String appearanceKey("window/appearance");

} // namespace

AppearanceSetting::AppearanceSetting(Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
{
}

Appearance AppearanceSetting::appearance() const
{
    const auto chosen = Appearance(m_preferences.value(appearanceKey).toInt());
    return chosen == Appearance::Light || chosen == Appearance::Dark ? chosen : Appearance::System;
}

void AppearanceSetting::choose(Appearance appearance)
{
    m_preferences.setValue(appearanceKey, int(appearance));
    apply(appearance);
}

void AppearanceSetting::apply(Appearance appearance)
{
    Theme::apply(*qApp, appearance);
    Q_EMIT applied();
}

} // namespace patlas

#include "moc_AppearanceSetting.cpp"
