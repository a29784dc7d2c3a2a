// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/BuiltIn.h"
#include "core/openapi/OpenApiReader.h"

namespace patlas {

/// What the responses of the sandbox mean, as the built-in document says it.
inline std::vector<RefusalPattern> builtInRefusals()
{
    const Result<ApiDescription> api = readOpenApi(builtInApiDocument());
    if (!api)
        qFatal("%s", qPrintable(api.error().message()));
    return api->refusals;
}

} // namespace patlas
