// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>

#include <optional>

namespace patlas {

/// A `pattern` of a schema, which is a regular expression of ECMAScript, as one of Qt: `$` is only the end,
/// `.` no line end, `\s` also the blanks of Unicode, `\u` is a character. What other languages write there
/// and ECMAScript has not (`\A`, `(?i)`) is read as it is meant. nullopt: not valid, or nothing that is
/// certain to mean the same. Matching is bounded; a match that went beyond is not `isValid()`.
std::optional<QRegularExpression> ecmaPattern(const QString &pattern);

} // namespace patlas
