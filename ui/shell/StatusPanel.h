// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/SecretStore.h"

#include <QWidget>

class QLabel;

namespace patlas {

class Workspace;

/// The state of sandbox, keychain and tokens about to expire, for the status bar: always current, always in
/// words.
class StatusPanel : public QWidget {
    Q_OBJECT

public:
    explicit StatusPanel(Workspace &workspace, QWidget *parent = nullptr);

private:
    void showSandbox();
    void showKeychain();
    void showVault();
    void showStore(const QString &text, const QString &meaning, const QColor &colour);
    void showExpiry();

    Workspace &m_workspace;
    QLabel *m_sandboxDot;
    QLabel *m_sandbox;
    QLabel *m_keychainDot;
    QLabel *m_keychain;
    QLabel *m_expiry;
};

} // namespace patlas
