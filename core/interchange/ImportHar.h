// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/Import.h"

namespace patlas {

/// HTTP Archive 1.1 and 1.2, as browsers and proxies write it.
bool isHar(const ImportFile &file);

/// Of the files that are archives; the others are passed over. See readImport(). The same request (method,
/// address and body) is there once. What loads a page (images, style sheets) is there with a note. Bodies of
/// responses are not looked at.
Result<ImportedCollection> readHar(const std::vector<ImportFile> &files,
                                   const std::function<bool()> &isCancelled);

} // namespace patlas
