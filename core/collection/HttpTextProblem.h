// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/request/RequestDefinition.h"

#include <optional>

namespace patlas {

/// Why a part of a request cannot stand in a ".http" file, naming the place; nothing: it can. Each is
/// InvalidInput. What other tools would read otherwise is refused with what Patlas would.
std::optional<Error> titleProblem(const QString &title);
std::optional<Error> nameProblem(const QString &name);
std::optional<Error> operationProblem(const QString &operationId);
std::optional<Error> metadataProblem(const RequestMetadata &metadata);
/// Method, URL and version.
std::optional<Error> requestLineProblem(const RequestDefinition &request);
std::optional<Error> headerProblem(const NamedValue &header);
/// Its Content-Type says whether lines with "#" are comments.
std::optional<Error> bodyProblem(const RequestDefinition &request);
std::optional<Error> checkProblem(const QString &check);

/// The first of all.
std::optional<Error> requestProblem(const RequestDefinition &request);

/// What is said where no single part is to blame.
Error unwritableRequest();

} // namespace patlas
