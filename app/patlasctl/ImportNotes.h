// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/ImportedCollection.h"

#include <QJsonArray>

namespace patlas {

class Console;

/// What is not as it was in the other form, by request, to standard error.
void tellNotes(Console &console, const std::vector<ImportNote> &notes,
               const std::vector<ImportedRequest> &requests);

/// [{"kind": "changed" or "leftOut", "request" (its title, or null), "text"}].
QJsonArray notesJson(const std::vector<ImportNote> &notes, const std::vector<ImportedRequest> &requests);

} // namespace patlas
