// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/formats/TextTree.h"

namespace patlas::sandbox::formats {

/// The texts of a JSON object, nested or flat.
ReadResult textsOfJson(const QByteArray &bytes, const Options &options, ReadBudget &budget);
/// The tree as indented JSON, with a line feed at the end.
QByteArray jsonOf(const TextTree &tree);

} // namespace patlas::sandbox::formats
