// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace patlas::sandbox::formats {

// The two conversions of the option convertPlaceholder, by the rules in the README of the official command
// line client.

/// What Objective-C formats with, as Java formats: `%@` is `%s`; numbers of any length, floats too, are `%d`;
/// what Java does not know is `%s`. A place such as `%2$@` stays.
QString withAndroidPlaceholders(const QString &text);

/// The other way: `%s`, dates such as `%1$te`, and what Objective-C does not know are `%@`; `%<s` is the
/// place before.
QString withIosPlaceholders(const QString &text);

} // namespace patlas::sandbox::formats
