// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace patlas {

/// Where an operation is, as a key: `{tagId}` and `{id}` in a path are the same place.
QString placeOf(const QString &method, const QString &path);

} // namespace patlas
