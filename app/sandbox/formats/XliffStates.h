// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace patlas::sandbox::formats {

/// The status for a state of XLIFF 1.2 or 2; nullopt for one that has none.
std::optional<int> xliffStatus(QStringView state);
/// The state for a status, or for the team's own; empty when there is none.
QString xliffState(const std::optional<int> &status, const QString &ownStatus, bool isVersion2);
/// The name of a team's own status in a state.
QString xliffOwnStatus(QStringView state);

} // namespace patlas::sandbox::formats
