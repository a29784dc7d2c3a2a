// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/authorization/DeviceAuthorization.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace patlas {

/// What is waited for while a person signs in, and the code that they enter, shown large.
class SignInProgress : public QWidget {
    Q_OBJECT

public:
    explicit SignInProgress(QWidget *parent = nullptr);

    void say(const QString &sentence); ///< also to assistive clients
    void showCode(const DevicePrompt &prompt);
    void showPage(const QUrl &page); ///< to be opened once more
    void clear();

Q_SIGNALS:
    void pageWanted(const QUrl &page);

private:
    QLabel *m_sentence;
    QLabel *m_code;
    QLabel *m_address;
    QPushButton *m_copy;
    QPushButton *m_open;
    QUrl m_page;
    QString m_userCode;
};

} // namespace patlas
