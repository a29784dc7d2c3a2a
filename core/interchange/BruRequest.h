// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/BruFile.h"
#include "core/interchange/ToolCollection.h"

#include <optional>

namespace patlas {

// What the blocks of a ".bru" file say.

/// A request; nullopt: there is no block with a method of HTTP. Its title may be empty.
std::optional<ToolRequest> requestInBru(const BruFile &file);
/// Of a collection, a folder or a request. `mode`: of its authentication, where that stands elsewhere.
ToolSettings settingsInBru(const BruFile &file, const QString &mode = {});
std::vector<ToolRow> environmentInBru(const BruFile &file);
/// "seq" of "meta"; the last if there is none.
double orderInBru(const BruFile &file);
/// "grpc", "ws": what is called without HTTP; empty: nothing of that kind.
QString otherProtocolInBru(const BruFile &file);

/// The files that "@file(a|b)" names; empty: it is a text.
QStringList filesInBru(const QString &value);

} // namespace patlas
