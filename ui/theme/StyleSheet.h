// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

namespace patlas {

class Theme;

/// The one style sheet: shapes and spacing here, colours from the theme and the palette.
QString styleSheet(const Theme &theme, const QPalette &palette);

} // namespace patlas
