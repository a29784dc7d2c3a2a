// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDateTime>

#include <optional>

namespace patlas {

/// A date as servers write it in Expires, UTC (RFC 6265bis 5.1.1: any order, many separators). Nothing: no
/// date.
std::optional<QDateTime> cookieDate(QByteArrayView text);

} // namespace patlas
