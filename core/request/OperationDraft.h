// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/Environment.h"
#include "core/openapi/ApiDescription.h"
#include "core/request/RequestDraft.h"

namespace patlas {

/// A first draft of the operation: its URL in the environment, and its example as the body.
RequestDraft draftFor(const Operation &operation, const Environment &environment);

/// The draft's URL as a person reads it: path values filled in, templates without a value left visible.
QString shownUrl(const RequestDraft &draft);

/// Takes a URL as typed: finds the operation by it and the draft's method, and the path values that it holds.
/// Without an operation the draft becomes a free request with this URL.
void adoptUrl(RequestDraft &draft, const QString &typed, const ApiDescription &api,
              const Environment &environment);

/// The URL without the environment's host, so that it outlives a port that changes at each start; any other
/// URL as it is.
QString withoutHost(const QString &url, const Environment &environment);

/// Moves the draft's URL to where the environment is now. An operation's URL is made anew with what was typed
/// behind
/// "?"; a free one is moved when it has no host, when it was in `formerBase`, or when both are on this
/// machine.
void rebase(RequestDraft &draft, const Operation *operation, const Environment &environment,
            const QUrl &formerBase = {});

} // namespace patlas
