// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/HttpRegion.h"

#include <vector>

namespace patlas {

/// The pieces that lines of a body say. The end of the last line is not of the body.
std::vector<BodyPiece> bodyPiecesOf(QByteArrayView bytes, const std::vector<HttpBodyPlace> &lines);

/// Whether a body that begins with this line is a query of GraphQL for other tools.
bool beginsGraphQl(QByteArrayView line);

} // namespace patlas
