// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace patlas {

class ConnectionRepository;
class EnvironmentDialog;
class Workspace;

/// Adding an environment and changing the current one: what the dialog gives back is saved here.
class EnvironmentEditing : public QObject {
    Q_OBJECT

public:
    /// All must outlive it. Dialogs are shown over `window`, which owns it.
    EnvironmentEditing(Workspace &workspace, ConnectionRepository &connections, QWidget *window);

    void add();
    /// Not the sandbox: it runs in Patlas itself and has nothing to set.
    void editCurrent();

private:
    void open(EnvironmentDialog *dialog);
    void save(EnvironmentDialog *dialog);

    Workspace &m_workspace;
    ConnectionRepository &m_connections;
    QWidget *m_window;
};

} // namespace patlas
