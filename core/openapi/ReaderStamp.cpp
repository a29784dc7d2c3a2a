// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/ReaderStamp.h"

namespace patlas {

const char readerStamp[] = PATLAS_READER_STAMP;

} // namespace patlas
