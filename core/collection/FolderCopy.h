// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

#include <functional>

namespace patlas {

/// Something in an open folder. Both stay with the caller.
struct NameInFolder {
    int folder;
    QByteArray name;
};

/// Copies a file, a link or a folder with all that is in it, under a hidden name, and gives it its name when
/// it is complete. Pipes, sockets and devices are left out. Conflict if the name is taken; Cancelled;
/// Storage. Nothing is left of a copy that fails. Blocks.
Result<void> copyTree(const NameInFolder &from, const NameInFolder &to,
                      const std::function<bool()> &isCancelled);

/// Removes a file, a link or a folder with all that is in it, without following a link. The error of the
/// system, 0 for none. Blocks.
int removeTree(const NameInFolder &what);

} // namespace patlas
