// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/Import.h"

namespace patlas {

/// Collections and environments of Hoppscotch, one or a list of them.
bool isHoppscotch(const ImportFile &file);

/// Of the files that are Hoppscotch's; the others are passed over. See readImport().
Result<ImportedCollection> readHoppscotch(const std::vector<ImportFile> &files,
                                          const std::function<bool()> &isCancelled);

} // namespace patlas
