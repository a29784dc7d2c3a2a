// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/ExpiryReminders.h"

#include <QObject>

class QSettings;

namespace patlas {

class DesktopNotice;
class TokenRepository;

/// Reminds of tokens that are about to expire, 14, 7 and 1 days before, each once, by a notice of the
/// desktop; only where the person allowed it. What was said is kept with the preferences. All must outlive
/// it.
class ExpiryNotices : public QObject {
    Q_OBJECT

public:
    ExpiryNotices(const TokenRepository &tokens, QSettings &settings, DesktopNotice &desktop,
                  QObject *parent = nullptr);

    bool isAllowed() const;
    void setAllowed(bool allowed); ///< reminds at once of what is due
    /// Looks at the clock and at the tokens; by itself every hour and when the tokens change.
    void remind(const QDateTime &now);

private:
    RemindersGiven given() const;
    void note(const RemindersGiven &given);

    const TokenRepository &m_tokens;
    QSettings &m_settings;
    DesktopNotice &m_desktop;
};

} // namespace patlas
