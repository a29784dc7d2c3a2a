// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace patlas {

class Shortcuts;

/// The keys of all actions, which can be changed here. Deletes itself when closed.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    /// The shortcuts must outlive it.
    explicit ShortcutsDialog(Shortcuts &shortcuts, QWidget *parent = nullptr);
};

} // namespace patlas
