// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/formats/FileFormat.h"

namespace patlas::sandbox::formats {

/// XLIFF in the version, the `<file>`s and the groups that the texts came in; others are in the first file,
/// with their key as id and resname.
QByteArray writeXliff(const Texts &texts, const Options &options, Warnings &warnings);

} // namespace patlas::sandbox::formats
