// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/Environment.h"
#include "core/openapi/ApiDescription.h"
#include "core/request/RequestDraft.h"

namespace patlas {

/// A new draft for the operation: its URL in the environment, and as the body its example or the least that
/// fits its schema.
RequestDraft draftFor(const Operation &operation, const Environment &environment);

/// A part as the operation describes it. Its content type is set only if the description names a single one.
DraftPart draftPart(const BodyPart &described, const QString &value);

/// The draft's URL for display: path values filled in as the operation (may be null) sends them, templates
/// without a value left visible.
QString shownUrl(const RequestDraft &draft, const Operation *operation);

/// Variables in what was percent-encoded, as they were before: "{{id}}".
QString withVariablesReadable(const QByteArray &encoded);

/// Applies a typed URL to the draft: finds the operation by URL and method, and reads its path values; those
/// that the URL still says stay as they were typed. If no operation matches, the draft becomes a free request
/// with this URL.
void adoptUrl(RequestDraft &draft, const QString &typed, const ApiDescription &api,
              const Environment &environment);

/// The URL without the environment's host, so that it stays valid when the port changes at each start; any
/// other URL unchanged.
QString withoutHost(const QString &url, const Environment &environment);

/// Adapts the draft's URL to the environment's current address. An operation's URL is rebuilt, keeping what
/// was typed after "?". A free request's URL is changed when it has no host or was in `formerBase`: any other
/// names the host that it is for.
void rebase(RequestDraft &draft, const Operation *operation, const Environment &environment,
            const QUrl &formerBase = {});

} // namespace patlas
