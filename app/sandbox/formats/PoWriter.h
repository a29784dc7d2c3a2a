// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/formats/FileFormat.h"

namespace patlas::sandbox::formats {

/// A PO file, with the header and the plural forms of the file that the texts came from.
QByteArray writePo(const Texts &texts, const Options &options, Warnings &warnings);

} // namespace patlas::sandbox::formats
