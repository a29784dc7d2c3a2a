// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QUrl>

class QWidget;

namespace patlas {

class EnvironmentDialog;
class Workspace;
struct Environment;

/// Adds an environment or changes the current one: saves what the dialog returns.
class EnvironmentEditing : public QObject {
    Q_OBJECT

public:
    /// All arguments must outlive it. Dialogs are shown over `window`, which owns it.
    EnvironmentEditing(Workspace &workspace, QWidget *window);

    void add();
    /// The same with this base and a name made of its host filled in.
    void addFor(const QUrl &base);
    /// Does nothing for the sandbox: it runs in Patlas itself and has no settings.
    void editCurrent();
    /// Asks, because its tokens go as well, and with the last environment of an API that was added, the API.
    void removeCurrent();

Q_SIGNALS:
    void failed(const QString &message);

private:
    void removeNow(const Environment &environment);
    void openNew(EnvironmentDialog *dialog);
    void open(EnvironmentDialog *dialog);
    void save(EnvironmentDialog *dialog);
    QStringList tokensToTakeAlong(const EnvironmentDialog &dialog) const;

    Workspace &m_workspace;
    QWidget *m_window;
};

} // namespace patlas
