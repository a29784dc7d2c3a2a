// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace patlas::sandbox::formats {

/// Whether Rails reads the scalar as something else than text when it stands in a YAML file without quotes:
/// a number, a boolean, nothing, a date or a symbol, by the rules of YAML 1.1 and Psych.
bool isTypedScalar(const QString &scalar);

} // namespace patlas::sandbox::formats
