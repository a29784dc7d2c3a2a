// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace patlas {

/// What a line of a response's head has that RFC 9112 does not allow or that programs read in different ways;
/// empty if nothing. A line without a colon has it all as its name.
QString whatIsOdd(const QByteArray &name, const QByteArray &value);

} // namespace patlas
