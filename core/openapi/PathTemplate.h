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
/// segment has at most one {name}. One slash at the end of the path is ignored.
///
/// Returns how closely it fits: the earlier its segments are literal, the higher; nullopt if it does not fit.
/// The percent-decoded values of the {names} go to `values`, unless it is null.
std::optional<quint64> fitPath(QStringView pattern, QStringView path, PathValues *values = nullptr);

} // namespace patlas
