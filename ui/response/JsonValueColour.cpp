// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/JsonValueColour.h"

#include "ui/theme/Theme.h"

namespace patlas {

QColor jsonValueColour(const Theme &theme, JsonKind kind)
{
    switch (kind) {
    case JsonKind::String:
        return theme.jsonString();
    case JsonKind::Number:
        return theme.jsonNumber();
    case JsonKind::True:
    case JsonKind::False:
    case JsonKind::Null:
        return theme.jsonLiteral();
    default:
        return theme.muted();
    }
}

} // namespace patlas
