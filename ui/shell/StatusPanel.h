// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace patlas {

class Workspace;

/// The state of sandbox, the store for new secrets and tokens about to expire, for the status bar: always
/// current, always in words.
class StatusPanel : public QWidget {
    Q_OBJECT

public:
    explicit StatusPanel(Workspace &workspace, QWidget *parent = nullptr);

private:
    void showSandbox();
    void showStore();
    void showExpiry();

    Workspace &m_workspace;
    QLabel *m_sandboxDot;
    QLabel *m_sandbox;
    QLabel *m_storeDot;
    QLabel *m_store;
    QLabel *m_expiry;
};

} // namespace patlas
