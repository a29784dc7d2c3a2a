// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/ExpiryReminders.h"

#include <QObject>

namespace patlas {

class CredentialRepository;
class DesktopNotice;
class Preferences;

/// Desktop notifications about tokens that expire in 14, 7 and 1 days, each shown once, and only if the user
/// allowed them. The preferences record what was shown. All arguments must outlive it.
class ExpiryNotices : public QObject {
    Q_OBJECT

public:
    ExpiryNotices(const CredentialRepository &tokens, Preferences &preferences, DesktopNotice &desktop,
                  QObject *parent = nullptr);

    bool isAllowed() const;
    void setAllowed(bool allowed); ///< if allowed, shows due reminders at once
    /// Shows the reminders due at `now`; called internally every hour and when the tokens change.
    void remind(const QDateTime &now);

private:
    RemindersGiven given() const;
    void note(const RemindersGiven &given);

    const CredentialRepository &m_tokens;
    Preferences &m_preferences;
    DesktopNotice &m_desktop;
};

} // namespace patlas
