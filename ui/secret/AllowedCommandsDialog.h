// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace patlas {

class ProviderCommands;

/// Lists the commands that may be started for values of requests, and withdraws them. Deletes itself.
class AllowedCommandsDialog : public QDialog {
    Q_OBJECT

public:
    /// `commands` must outlive it.
    explicit AllowedCommandsDialog(ProviderCommands &commands, QWidget *parent = nullptr);

private:
    void fill();
    void showHeld();
    void withdraw();

    ProviderCommands &m_commands;
    QTreeWidget *m_list;
    QLabel *m_state;
    QLabel *m_problem;
    QPushButton *m_withdraw;
    QPushButton *m_forget;
};

} // namespace patlas
