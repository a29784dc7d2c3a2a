// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>

namespace patlas {

/// One of the drawings under :/icons/ui in the given colour, so that one file serves light and dark.
/// `size` in device-independent pixels.
QPixmap tintedIcon(const QString &name, const QColor &colour, int size, qreal devicePixelRatio);

} // namespace patlas
