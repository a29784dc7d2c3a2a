// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Exchange.h"
#include "core/preflight/Preflight.h"

namespace patlas {

struct RequestDraft;

/// A request as it would go out, credentials as dots.
struct WirePreview {
    QByteArray method;
    QUrl url;
    QByteArray target; ///< path and query byte for byte
    HeaderList headers; ///< all lines, in their order
    QByteArray body;
};

/// Reads the files of the body: a worker's, where they may be large. Storage if one cannot be read.
Result<WirePreview> wirePreview(const PreflightReport &report, const RequestDraft &draft);

} // namespace patlas
