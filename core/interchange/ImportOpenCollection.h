// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/Import.h"

namespace patlas {

/// OpenCollection: "opencollection.yml" with its files, or one file that holds all of it, in YAML or JSON.
bool isOpenCollection(const ImportFile &file);

/// Of the files that are OpenCollection's; the others are passed over. See readImport(). Of several files,
/// those that are malformed are left out with a note.
Result<ImportedCollection> readOpenCollection(const std::vector<ImportFile> &files,
                                              const std::function<bool()> &isCancelled);

} // namespace patlas
