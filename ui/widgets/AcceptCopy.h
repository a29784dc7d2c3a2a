// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDropEvent>

namespace patlas {

/// Takes what is dropped, and leaves it where it was: an editor would take out what is moved.
inline void acceptCopy(QDropEvent &event)
{
    event.setDropAction(Qt::CopyAction);
    event.accept();
}

} // namespace patlas
