// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"

#include <QString>

namespace patlas {

/// What a security scheme needs, in a sentence: "A token in the header Authorization." Names of the
/// description are isolated.
QString schemeInWords(const SecurityScheme &scheme);

} // namespace patlas
