// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/JsonIndex.h"

#include <QString>

namespace patlas {

/// What of a response another request is to take.
struct ResponsePart {
    enum class Kind { Value, Header, Body };

    Kind kind = Kind::Body;
    JsonNode value = {}; ///< of a Value: in the document that is shown
    QString header = {}; ///< its name
    bool isOfFilter = false; ///< of what the filter made of the response
};

} // namespace patlas
