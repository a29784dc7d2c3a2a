// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explorer/ResponsePlace.h"

#include <QObject>

#include <functional>

class QMainWindow;

namespace patlas {

class AppearanceSetting;
class DataFontSetting;
class HistoryRepository;
class HttpEngine;
class Preferences;
class SecretClipboard;
class SeenValuesRepository;
class Shortcuts;
class StoreActions;
class TokenActions;
class Zoom;
struct SendingPreferences;

/// What a person can choose in the preferences: it applies what was chosen before, and opens the dialogs in
/// which it is chosen. GUI thread.
class WindowSettings : public QObject {
    Q_OBJECT

public:
    struct Parts {
        HttpEngine &engine;
        HistoryRepository &history;
        SeenValuesRepository &seenValues;
        StoreActions &stores;
        SecretClipboard &clipboard;
        TokenActions &tokens;
        std::function<ResponsePlace()> responsePlace;
        std::function<void(ResponsePlace)> setResponsePlace;
    };
    /// Everything must outlive it.
    WindowSettings(QMainWindow &window, Preferences &preferences, Parts parts);

    AppearanceSetting &appearance() { return *m_appearance; }
    Zoom &zoom() { return *m_zoom; }
    DataFontSetting &dataFont() { return *m_dataFont; }
    /// Once the window has all of its actions.
    void takeOverShortcuts();

    void showPreferences();
    void showShortcuts();

private:
    void setSending(const SendingPreferences &sending);
    void setOffersValues(bool on);
    void setClipboardSeconds(int seconds);
    int usualDays() const;
    void setUsualDays(int days);

    QMainWindow &m_window;
    Preferences &m_preferences;
    const Parts m_parts;
    AppearanceSetting *m_appearance;
    Zoom *m_zoom;
    DataFontSetting *m_dataFont;
    Shortcuts *m_shortcuts = nullptr;
};

} // namespace patlas
