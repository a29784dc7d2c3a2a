// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PreferencePage.h"

class QSpinBox;

namespace patlas {

class LockAfterBox;

/// How long secrets are at hand.
class SecretsPage : public PreferencePage {
    Q_OBJECT

public:
    SecretsPage(int lockAfterMinutes, int clipboardSeconds, QWidget *parent = nullptr);

    void restoreDefaults() override;

Q_SIGNALS:
    void lockAfterChosen(int minutes); ///< 0: when Patlas quits
    void clipboardSecondsChosen(int seconds);

private:
    LockAfterBox *m_lockAfter;
    QSpinBox *m_seconds;
};

} // namespace patlas
