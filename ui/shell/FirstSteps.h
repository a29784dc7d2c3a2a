// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace patlas {

class ControlMark;
class ExplorerPage;
class Workspace;

/// Three steps to a first call of the sandbox: choose an operation, make a token with what it needs, send.
/// Each is done with the window's own controls; the panel says the next one and frames the control. Whatever
/// was done already is not asked for. It blocks nothing, and is left at any time.
class FirstSteps : public QFrame {
    Q_OBJECT

public:
    /// Hidden at first. Both must outlive it.
    FirstSteps(Workspace &workspace, ExplorerPage &explorer, QWidget *parent = nullptr);

    /// From the beginning, in the sandbox.
    void start();
    void leave();

Q_SIGNALS:
    void explorerRequested(); ///< the control is there

private:
    enum class Step { Choose, MakeToken, Send, Done };
    Step reached() const;
    void follow();
    void show(Step step);
    void goToControl();
    QWidget *control() const; ///< of the step; null: none

    Workspace &m_workspace;
    ExplorerPage &m_explorer;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_find;
    QPushButton *m_leave;
    QPointer<ControlMark> m_mark;
    Step m_step = Step::Done;
    QString m_before; ///< the operation that was open at the beginning: it was not chosen
    bool m_isSent = false;
};

} // namespace patlas
