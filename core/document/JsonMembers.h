// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/JsonIndex.h"

#include <vector>

namespace patlas {

/// By the first byte of a value.
JsonKind jsonKindOf(char first);

/// The members of a small object, at most `most`, by reading its own bytes and nothing around it: for many
/// objects one after the other, where JsonIndex::children would read each block again for each of them. What
/// is long is left to that.
std::vector<JsonNode> membersOf(const JsonIndex &json, QByteArrayView bytes, const JsonNode &object,
                                qint64 most);

/// Whether there is anything in an object or array; of a whole document at once.
bool hasMembers(const JsonIndex &json, QByteArrayView bytes, const JsonNode &container);

} // namespace patlas
