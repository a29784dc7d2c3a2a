// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/formats/FileFormat.h"

namespace patlas::sandbox::formats {

/// Stands between the lengths in which a text of Qt can be there; Qt's own files have it, too.
constexpr QChar tsVariantMark(0x9c);

/// A file of Qt Linguist. Entries that came from one are in their contexts again; others have their key as
/// id.
QByteArray writeTs(const Texts &texts, const Options &options, Warnings &warnings);

} // namespace patlas::sandbox::formats
