// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace patlas::sandbox::formats {

// The two conversions of the option convertPlaceholder, by the rules in the README of the official command
// line client.

/// Objective-C to Java: `%@` becomes `%s`; numbers of any length, floats too, become `%d`; what Java does not
/// know becomes `%s`. A position such as `%2$@` is kept.
QString withAndroidPlaceholders(const QString &text);

/// Java to Objective-C: `%s`, dates such as `%1$te`, and what Objective-C does not know become `%@`; `%<s`
/// repeats the previous position.
QString withIosPlaceholders(const QString &text);

} // namespace patlas::sandbox::formats
