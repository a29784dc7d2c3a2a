// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PreferencePage.h"

class QComboBox;
class QSpinBox;

namespace patlas {

class LockAfterBox;

/// How long secrets are at hand, and valid.
class SecretsPage : public PreferencePage {
    Q_OBJECT

public:
    /// `days` as in ExpiryChoice.
    SecretsPage(int days, int lockAfterMinutes, int clipboardSeconds, QWidget *parent = nullptr);

    void restoreDefaults() override;

Q_SIGNALS:
    void daysChosen(int days); ///< of a new token
    void lockAfterChosen(int minutes); ///< 0: when Patlas quits
    void clipboardSecondsChosen(int seconds);

private:
    QComboBox *m_days;
    LockAfterBox *m_lockAfter;
    QSpinBox *m_seconds;
};

} // namespace patlas
