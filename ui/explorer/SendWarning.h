// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace patlas {

/// The one question before a request that will be refused, in line and without stopping anything else.
class SendWarning : public QFrame {
    Q_OBJECT

public:
    explicit SendWarning(QWidget *parent = nullptr);

    void ask(const QString &sentence); ///< offers to send anyway
    void refuse(const QString &sentence); ///< cannot be sent at all

    void dismiss(); ///< hides it and gives focus back to where it was

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
