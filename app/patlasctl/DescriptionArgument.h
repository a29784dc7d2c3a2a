// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apis/DescriptionLoader.h"

namespace patlas {

class Console;

/// The description in a file, at an address, or ("-") on standard input. What a file refers to in its folder
/// is read; what one on the web refers to is named, and read where `followsReferences`.
Result<LoadedDescription> loadDescription(const QString &source, bool followsReferences, HttpEngine &engine,
                                          const TransportOf &transportOf, Console &console);

} // namespace patlas
