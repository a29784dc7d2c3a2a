// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/Error.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace patlas {

/// Says why a secret could not be kept, with the two ways on: try again, or keep it in memory until Patlas
/// quits.
class KeepProblem : public QFrame {
    Q_OBJECT

public:
    explicit KeepProblem(QWidget *parent = nullptr);

    void say(const Error &error); ///< shows it and tells assistive clients
    void setBusy(bool busy);

Q_SIGNALS:
    void tryAgain();
    void keepForSession();

private:
    QLabel *m_reason;
    QPushButton *m_again;
    QPushButton *m_session;
};

} // namespace patlas
