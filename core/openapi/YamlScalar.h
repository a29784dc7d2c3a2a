// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/DocumentBuilder.h"

#include <string>

namespace patlas {

/// What a YAML scalar means in the core schema of YAML 1.2. `tag` as yaml-cpp gives it: "!" for a quoted
/// scalar, "?" for a plain one. Numbers that JSON cannot hold stay text.
DocumentJson yamlScalar(const std::string &tag, const std::string &text);

} // namespace patlas
