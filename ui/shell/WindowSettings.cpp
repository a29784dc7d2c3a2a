// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WindowSettings.h"

#include "core/environment/SeenValuesRepository.h"
#include "core/http/HttpEngine.h"
#include "core/storage/Preferences.h"
#include "ui/newtoken/ExpiryChoice.h"
#include "ui/secret/SecretClipboard.h"
#include "ui/secret/StoreActions.h"
#include "ui/shell/AppearanceSetting.h"
#include "ui/shell/DataFontSetting.h"
#include "ui/shell/GeneralPage.h"
#include "ui/shell/HistoryPreferencesPage.h"
#include "ui/shell/PreferencesDialog.h"
#include "ui/shell/RequestsPage.h"
#include "ui/shell/SecretsPage.h"
#include "ui/shell/Shortcuts.h"
#include "ui/shell/ShortcutsDialog.h"
#include "ui/shell/ShortcutsPage.h"
#include "ui/shell/Zoom.h"
#include "ui/tokens/TokenActions.h"

#include <QMainWindow>

#include <utility>

namespace patlas {

namespace {

constexpr QLatin1String clipboardSecondsKey("secrets/clipboardSeconds");
constexpr QLatin1String usualDaysKey("secrets/newTokenDays");
constexpr QLatin1String offersValuesKey("requests/offerSeenValues");

} // namespace

WindowSettings::WindowSettings(QMainWindow &window, Preferences &preferences, Parts parts)
    : QObject(&window)
    , m_window(window)
    , m_preferences(preferences)
    , m_parts(std::move(parts))
    , m_appearance(new AppearanceSetting(preferences, this))
    , m_zoom(new Zoom(preferences, this))
    , m_dataFont(new DataFontSetting(preferences, this))
{
    connect(m_appearance, &AppearanceSetting::applied, m_zoom, &Zoom::refresh);
    m_parts.engine.setPreferences(sendingPreferences(preferences));
    // Off: what could not be removed when it was switched off goes now.
    m_parts.seenValues.setOn(preferences.value(offersValuesKey, true).toBool());
    bool isNumber = false;
    const int seconds = preferences.value(clipboardSecondsKey).toInt(&isNumber);
    if (isNumber)
        m_parts.clipboard.setSeconds(seconds);
    m_parts.tokens.setUsualDays(usualDays());
}

void WindowSettings::takeOverShortcuts()
{
    m_shortcuts = new Shortcuts(m_window, m_preferences);
}

void WindowSettings::showPreferences()
{
    auto *dialog = new PreferencesDialog(&m_window);
    dialog->addPage(tr("General"),
                    new GeneralPage(m_preferences, *m_appearance, *m_zoom, *m_dataFont, dialog));
    auto *requests = new RequestsPage(sendingPreferences(m_preferences), m_parts.responsePlace(),
                                      m_parts.seenValues.isOn(), dialog);
    connect(requests, &RequestsPage::sendingChosen, this, &WindowSettings::setSending);
    connect(requests, &RequestsPage::placeChosen, this, m_parts.setResponsePlace);
    connect(requests, &RequestsPage::offersValuesChosen, this, &WindowSettings::setOffersValues);
    dialog->addPage(tr("Requests"), requests);
    dialog->addPage(tr("History"), new HistoryPreferencesPage(m_parts.history, m_preferences, dialog));
    auto *secrets =
        new SecretsPage(usualDays(), m_parts.stores.lockAfterMinutes(), m_parts.clipboard.seconds(), dialog);
    connect(secrets, &SecretsPage::daysChosen, this, &WindowSettings::setUsualDays);
    connect(secrets, &SecretsPage::lockAfterChosen, &m_parts.stores, &StoreActions::setLockAfterMinutes);
    connect(secrets, &SecretsPage::clipboardSecondsChosen, this, &WindowSettings::setClipboardSeconds);
    dialog->addPage(tr("Secrets"), secrets);
    dialog->addPage(tr("Shortcuts"), new ShortcutsPage(*m_shortcuts, dialog));
    dialog->open();
}

void WindowSettings::showShortcuts()
{
    (new ShortcutsDialog(*m_shortcuts, &m_window))->open();
}

void WindowSettings::setSending(const SendingPreferences &sending)
{
    setSendingPreferences(m_preferences, sending);
    m_parts.engine.setPreferences(sending);
}

void WindowSettings::setOffersValues(bool on)
{
    m_preferences.setValue(offersValuesKey, on);
    m_parts.seenValues.setOn(on);
}

void WindowSettings::setClipboardSeconds(int seconds)
{
    m_preferences.setValue(clipboardSecondsKey, seconds);
    m_parts.clipboard.setSeconds(seconds);
}

int WindowSettings::usualDays() const
{
    bool isNumber = false;
    const int days = m_preferences.value(usualDaysKey).toInt(&isNumber);
    return isNumber && ExpiryChoice::isLifetime(days) ? days : ExpiryChoice::usualDays;
}

void WindowSettings::setUsualDays(int days)
{
    m_preferences.setValue(usualDaysKey, days);
    m_parts.tokens.setUsualDays(days);
}

} // namespace patlas

#include "moc_WindowSettings.cpp"
