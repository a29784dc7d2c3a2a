// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace patlas {

/// Keeps windows no larger than the screen has room for. Dialogs ask for the size that suits them; on a small
/// screen, or at 200 %, their buttons would be beyond its edge, where Qt and many window managers leave them.
/// Installed on the application. A window that the user makes larger is left alone.
class ScreenBoundsFilter : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace patlas
