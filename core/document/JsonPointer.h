// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/JsonIndex.h"

namespace patlas {

/// The value that a JSON Pointer (RFC 6901) leads to; of repeated names the last one. nullopt: there is none,
/// or it is among more than 20,000 members, of which looking at each would take too long for a click.
std::optional<JsonNode> nodeAt(const JsonIndex &json, const QString &pointer);

/// The JSON Pointer to a value of the document.
QString pointerTo(const JsonIndex &json, const JsonNode &node);

} // namespace patlas
