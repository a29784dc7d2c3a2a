// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

namespace patlas {

/// The parameters of a header value such as `text/html; charset = "utf-8"`: what follows its first semicolon.
/// Names in lower case, values without their double quotes and escapes. Blanks around names, signs and values
/// are skipped: servers write them, although RFC 9110 does not allow them around the equals sign.
std::vector<std::pair<QByteArray, QByteArray>> headerParameters(QByteArrayView value);

/// The first parameter of the name (in lower case); empty if there is none.
QByteArray headerParameter(QByteArrayView value, QByteArrayView name);

} // namespace patlas
