// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace patlas {

/// What a body says about its charset, the strongest first: its byte order mark, the charset parameter of its
/// content type, an XML declaration or `<meta>` at its start, zeros as UTF-16 has them. UTF-8 if it says
/// nothing. The name of an encoding of the Encoding Standard, or the label itself in upper case if it is none
/// of its labels. `start`: a few kilobytes.
QByteArray charsetOf(QByteArrayView start, const QByteArray &contentType);

} // namespace patlas
