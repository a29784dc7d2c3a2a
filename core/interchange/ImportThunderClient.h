// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/Import.h"

namespace patlas {

/// Collections and environments of Thunder Client, in both of its forms.
bool isThunderClient(const ImportFile &file);

/// Of the files that are Thunder Client's; the others are passed over. See readImport().
Result<ImportedCollection> readThunderClient(const std::vector<ImportFile> &files,
                                             const std::function<bool()> &isCancelled);

} // namespace patlas
