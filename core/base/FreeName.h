// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace patlas {

/// The name itself if it is free, else the first free one of "name (2)", "name (3)" and so on. A name that
/// already has such a number counts on from it.
QString freeName(const QString &wished, const std::function<bool(const QString &)> &isTaken);

} // namespace patlas
