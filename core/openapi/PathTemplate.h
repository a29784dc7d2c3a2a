// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace patlas {

using PathValues = std::vector<std::pair<QString, QString>>;

/// Compares a path with a template such as "/tags/{tagId}" or "/files/{name}.json", segment by segment; each
/// segment has at most one {name}. One slash at the end of the path makes no difference.
///
/// Gives how closely it fits: the greater, the earlier its segments are literal; nullopt: it does not fit.
/// Values of the {names}, percent-decoded, go to `values` where that is not null.
std::optional<quint64> fitPath(QStringView pattern, QStringView path, PathValues *values = nullptr);

} // namespace patlas
