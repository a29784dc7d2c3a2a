// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/Import.h"

namespace patlas {

/// Bruno: ".bru" files with their "bruno.json", and its export of a collection as one JSON file.
bool isBruno(const ImportFile &file);

/// Of the files that are Bruno's; the others are passed over. See readImport(). Of several files, those that
/// are malformed are left out with a note.
Result<ImportedCollection> readBruno(const std::vector<ImportFile> &files,
                                     const std::function<bool()> &isCancelled);

} // namespace patlas
