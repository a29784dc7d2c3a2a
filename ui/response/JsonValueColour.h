// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/JsonIndex.h"

#include <QColor>

namespace patlas {

class Theme;

QColor jsonValueColour(const Theme &theme, JsonKind kind);

} // namespace patlas
