// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/request/BodyPiece.h"
#include "core/request/Variables.h"

#include <vector>

namespace patlas {

inline constexpr qint64 maxBodyFileText = 8 << 20; ///< bytes of a file in which variables are replaced

/// The pieces, with the text of each file that has variables ("<@") in its place, and their values in it; the
/// other files stay to be streamed. `pieces` name files by absolute paths. Reads from the disk: a worker's.
/// Storage: a file cannot be read. InvalidInput: it is too large, a variable has no value, or its charset is
/// not known.
Result<std::vector<BodyPiece>> withTextsOfFiles(std::vector<BodyPiece> pieces, const Variables &variables);

} // namespace patlas
