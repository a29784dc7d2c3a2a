// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PreferencePage.h"

namespace patlas {

class Shortcuts;

/// The keys of all actions.
class ShortcutsPage : public PreferencePage {
    Q_OBJECT

public:
    /// The shortcuts must outlive it.
    explicit ShortcutsPage(Shortcuts &shortcuts, QWidget *parent = nullptr);

    void restoreDefaults() override;

private:
    Shortcuts &m_shortcuts;
};

} // namespace patlas
