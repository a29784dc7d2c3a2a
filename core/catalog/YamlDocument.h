// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/Result.h"

#include <QByteArray>

#include <nlohmann/json.hpp>

namespace patlas {

/// Order of keys as in the document.
using DocumentJson = nlohmann::ordered_json;

/// Parses YAML (and so JSON) into JSON values. Plain scalars become numbers, booleans and null by the
/// YAML 1.2 core schema; quoted ones stay text. Bounded: nesting beyond 200 levels and aliases that multiply
/// ("billion laughs") are Parse errors with the line.
Result<DocumentJson> parseYaml(const QByteArray &document);

} // namespace patlas
