// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preflight/Preflight.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace patlas {

/// The inline question before a request that will be refused is sent; it blocks nothing else.
class SendWarning : public QFrame {
    Q_OBJECT

public:
    explicit SendWarning(QWidget *parent = nullptr);

    /// Asks if the request will be refused or puts a credential at risk, and says so if it cannot be sent at
    /// all. Returns true in these cases.
    bool holdsBack(const PreflightReport &report);

    void dismiss(); ///< hides it and restores the focus

Q_SIGNALS:
    void sendAnyway();

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Esc dismisses

private:
    void present(const QString &sentence, bool canBeSent);

    QLabel *m_text;
    QPushButton *m_send;
    QPushButton *m_cancel;
    QPointer<QWidget> m_focusBefore;
};

} // namespace patlas
