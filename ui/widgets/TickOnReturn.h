// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;

namespace patlas {

/// Return ticks the current row's box in a dialog, whose default button would get the key else.
void tickOnReturn(QAbstractItemView &view);

} // namespace patlas
