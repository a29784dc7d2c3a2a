// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/ToolCollection.h"
#include "core/openapi/DocumentBuilder.h"

#include <QStringList>

#include <optional>

namespace patlas {

// What the objects of OpenCollection say, which Bruno's model came from.

/// An item with "http" or "graphql"; nullopt: it has neither. Its title may be empty.
std::optional<ToolRequest> openCollectionRequest(const DocumentJson &item);
/// Of a folder, or of the collection itself ("request", "docs"); without the items.
ToolSettings openCollectionSettings(const DocumentJson &object);
/// Adds "items" with all that they hold. `others` gets the names of those that are not called by HTTP.
void addOpenCollectionItems(const DocumentJson &object, ToolFolder &folder, QStringList &others);
ToolEnvironment openCollectionEnvironment(const DocumentJson &object);

} // namespace patlas
