// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace patlas {

/// Why a reference to `target` is not followed from a set whose root came from `root`, as a sentence without
/// its full stop; empty: it is. A description comes from anywhere, so it must not make Patlas read files or
/// call hosts that the person did not name.
QString whyNotFollowed(const QUrl &root, const QUrl &target);

} // namespace patlas
