// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preflight/Preflight.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace patlas {

class Theme;

/// Marks drawn as strokes, so that they need no icon file, follow the theme and stay sharp at every scale.
void paintCheckMark(QPainter &painter, const QRectF &rect, const QColor &colour, qreal width);
/// A check, an i, an exclamation mark or a cross, in the severity's colour.
void paintSeverityMark(QPainter &painter, const QRectF &rect, Severity severity, const Theme &theme);

} // namespace patlas
