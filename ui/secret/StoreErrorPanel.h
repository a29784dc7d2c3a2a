// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace patlas {

/// Says why a secret could not be stored, and offers to try again, to make a vault, or to keep it in memory
/// until Patlas quits.
class StoreErrorPanel : public QFrame {
    Q_OBJECT

public:
    explicit StoreErrorPanel(QWidget *parent = nullptr);

    void say(const Error &error); ///< shows it and tells assistive clients
    void setBusy(bool busy);
    /// Whether to offer a vault, an encrypted file, as well.
    void setVaultOffered(bool offered) { m_vaultOffered = offered; }

Q_SIGNALS:
    void tryAgain();
    void keepForSession();
    void vaultWanted();

private:
    QLabel *m_reason;
    QPushButton *m_again;
    QPushButton *m_vault;
    QPushButton *m_session;
    bool m_vaultOffered = false;
};

} // namespace patlas
