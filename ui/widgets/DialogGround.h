// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace patlas {

/// Parts dialogs from what is behind them. A window is dimmed while a dialog blocks it, and a dialog for
/// which no window manager draws a frame gets a line around it. Installed on the application.
class DialogGround : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace patlas
