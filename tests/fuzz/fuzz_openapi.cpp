// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/OpenApiReader.h"

#include <cstdint>

/// Any bytes as an API document: an API description or an error with a sentence, in bounded time and memory.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray document(reinterpret_cast<const char *>(data), qsizetype(size));
    const patlas::Result<patlas::ApiDescription> api = patlas::readOpenApi(document);
    if (!api && api.error().what.isEmpty())
        abort();
    return 0;
}
