// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;

namespace patlas {

class Workspace;

/// The environment, the signed-in user, and Go to.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(Workspace &workspace, QWidget *parent = nullptr);

    /// Its keys are shown; it must outlive the bar.
    void setGoToAction(QAction &action);

Q_SIGNALS:
    void goToRequested();
    void addApiRequested();
    void addEnvironmentRequested();

private:
    void showEnvironments();
    void addHeading(const QString &title);
    void showUsers();

    Workspace &m_workspace;
    QComboBox *m_environment;
    QLabel *m_signedIn;
    QComboBox *m_user;
    QPushButton *m_goTo;
};

} // namespace patlas
