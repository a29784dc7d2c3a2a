// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/OpenRequest.h"

#include <QWidget>

#include <functional>

class QAction;
class QTabBar;

namespace patlas {

class OpenRequests;
class Workspace;

/// The open requests as tabs. What is chosen, moved and closed in it is done in the list.
class RequestTabs : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive it.
    RequestTabs(OpenRequests &requests, Workspace &workspace, QWidget *parent = nullptr);

    /// What the request is called: its title in its file, else its operation, else method and path.
    static QString titleOf(const OpenRequest &request, const Workspace &workspace);

Q_SIGNALS:
    void newRequested();
    void saveRequested(); ///< of the current one
    void duplicateRequested(int index);
    /// `keys` open it again; may be empty.
    void closedUnsaved(const QString &title, const QString &keys);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void showTab(int index);
    void close(int index);
    void tellClosed(const QString &title);
    void closeOthers(int index);
    void step(int by);
    void showMenu(const QPoint &at);
    QAction *addKeys(const QString &id, const QString &text, const QKeySequence &keys,
                     const std::function<void()> &act);

    OpenRequests &m_requests;
    Workspace &m_workspace;
    QTabBar *m_tabs;
    QAction *m_reopen;
    bool m_isFilling = false;
};

} // namespace patlas
