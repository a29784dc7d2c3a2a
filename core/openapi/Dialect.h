// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace patlas {

/// What a document is written in, as far as its meaning differs.
enum class Dialect {
    Swagger2, ///< converted to OpenAPI 3.0
    OpenApi30, ///< schemas are an older JSON Schema with `nullable`; members beside `$ref` mean nothing
    OpenApi31, ///< and 3.2: JSON Schema 2020-12
};

} // namespace patlas
