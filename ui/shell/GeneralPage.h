// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PreferencePage.h"

class QComboBox;

namespace patlas {

class AppearanceSetting;
class DataFontSetting;
class Preferences;
class Zoom;

/// How Patlas looks, and its language.
class GeneralPage : public PreferencePage {
    Q_OBJECT

public:
    /// All must outlive it.
    GeneralPage(Preferences &preferences, AppearanceSetting &appearance, Zoom &zoom,
                DataFontSetting &dataFont, QWidget *parent = nullptr);

    void restoreDefaults() override;

private:
    void layOut();
    void showSettings();
    void takeDataFont();

    Preferences &m_preferences;
    AppearanceSetting &m_setting;
    Zoom &m_zoomSetting;
    DataFontSetting &m_dataSetting;
    QComboBox *m_language;
    QComboBox *m_appearance;
    QComboBox *m_zoom;
    QComboBox *m_family;
    QComboBox *m_size;
};

} // namespace patlas
