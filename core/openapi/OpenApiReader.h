// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"
#include "core/openapi/DocumentSet.h"

#include <QByteArray>
#include <QFuture>

namespace patlas {

/// Reads an OpenAPI 3 or Swagger 2 document in YAML or JSON. Fails with Parse, and with the line where it is
/// known; external references are never fetched. Pure and thread-safe: call it on a worker for large
/// documents.
Result<ApiDescription> readOpenApi(const DocumentSet &documents);
/// The same for one document of which it is not known where it came from.
Result<ApiDescription> readOpenApi(const QByteArray &document);

} // namespace patlas
