// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace patlas {

/// Changes with the sources that decide how documents are read (core/openapi/CMakeLists.txt).
extern const char readerStamp[];

} // namespace patlas
