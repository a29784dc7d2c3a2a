// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace patlas {

/// Calls `take` with the name of everything in a folder but "." and "..", as stored, and the kind that the
/// folder notes of it (DT_REG and so on; DT_UNKNOWN where it does not); until it returns false. `folder`
/// stays open. The error of the system, 0 for none. Blocks.
int eachName(int folder, const std::function<bool(const QByteArray &name, unsigned char kind)> &take);

} // namespace patlas
