// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/Import.h"

namespace patlas {

/// Insomnia's exports: version 4 (and 3, which is the same), in JSON or YAML, and version 5, in YAML.
bool isInsomnia(const ImportFile &file);

/// Of the files that are Insomnia's; the others are passed over. See readImport().
Result<ImportedCollection> readInsomnia(const std::vector<ImportFile> &files,
                                        const std::function<bool()> &isCancelled);

} // namespace patlas
