// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace patlas {

/// JSON text indented by two spaces; null if it is not JSON. Only white space changes: the order of keys,
/// duplicate keys, and the spelling of numbers (1.50, or more digits than a double holds) stay.
QByteArray indentedJson(const QByteArray &text);

} // namespace patlas
