// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/ToolCollection.h"
#include "core/openapi/DocumentBuilder.h"

#include <QStringList>

namespace patlas {

/// A text, or the text within {"content": …}.
QString brunoProse(const DocumentJson &object, const char *name);
/// A row as Bruno's export and OpenCollection write it: "enabled" or "disabled", "secret", "contentType". A
/// value may be typed, or be several of which one is selected. Of wrong types it is empty.
ToolRow brunoRowIn(const DocumentJson &row);
std::vector<ToolRow> brunoRowsIn(const DocumentJson &object, const char *name);
/// Of a list of files of which one is selected ("filePath", "contentType").
std::vector<ToolRow> brunoFilesIn(const DocumentJson &object, const char *name);
double brunoOrderIn(const DocumentJson &object); ///< "seq"

/// Bruno's export of a collection as one file. `otherProtocols` gets the names of items that are not called
/// by HTTP.
ToolCollection collectionInBrunoJson(const DocumentJson &document, QStringList &otherProtocols);

} // namespace patlas
