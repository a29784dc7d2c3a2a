// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/request/RequestDraft.h"

namespace patlas {

/// Makes this the body: a text, "@FILE", or "-" for standard input. JSON where it looks so and no
/// Content-Type says otherwise. A file that is no text is sent as it is. Storage if it cannot be read.
Result<void> putBody(RequestDraft &draft, const QString &argument);

/// Makes these fields the body, as multipart/form-data: "NAME=VALUE" or "NAME=@FILE". InvalidInput.
Result<void> putForm(RequestDraft &draft, const QStringList &fields);

/// Adds "Name: value". InvalidInput without a colon.
Result<void> putHeader(RequestDraft &draft, const QString &line);

} // namespace patlas
