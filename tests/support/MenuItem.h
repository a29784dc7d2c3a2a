// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace patlas {

/// The menu action with that name, without its mnemonic; null when the window has none.
inline QAction *menuItem(const QMainWindow &window, const QString &name)
{
    for (const QAction *menu : window.menuBar()->actions()) {
        for (QAction *action : menu->menu()->actions()) {
            if (action->text().remove(QLatin1Char('&')) == name)
                return action;
        }
    }
    return nullptr;
}

} // namespace patlas
