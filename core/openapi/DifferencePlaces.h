// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/JsonTape.h"
#include "core/openapi/SchemaDifference.h"

#include <vector>

namespace patlas {

/// A difference that does not know its pointer yet, only the value.
struct FoundDifference {
    JsonTape::Value at = 0;
    SchemaDifference difference;
};

struct PlacedDifferences {
    static constexpr std::size_t max = 100;

    std::vector<SchemaDifference> list; ///< in the order of the text
    bool hasMore = false;
};

/// Gives each its pointer, in one walk over the text. The same difference in several items of a list is one,
/// with the number of places; the same at one place is told once.
PlacedDifferences placed(const JsonTape &tape, std::vector<FoundDifference> found);

/// A JSON Pointer's part for a name.
QString pointerPart(const QString &name);

} // namespace patlas
