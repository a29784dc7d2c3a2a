// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace patlas {

/// Writes all of it to the descriptor, however long that takes. False: nobody reads it any more, or errno
/// says why.
bool writeAll(int descriptor, QByteArrayView bytes);

} // namespace patlas
