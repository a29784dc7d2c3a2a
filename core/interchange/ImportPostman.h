// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/Import.h"

namespace patlas {

/// Postman Collection 2.0 and 2.1, also as its API wraps it, and its files of environments and globals.
bool isPostman(const ImportFile &file);

/// Of the files that are Postman's; the others are passed over. See readImport().
Result<ImportedCollection> readPostman(const std::vector<ImportFile> &files,
                                       const std::function<bool()> &isCancelled);

} // namespace patlas
