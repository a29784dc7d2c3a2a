// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/ResponseReference.h"
#include "core/request/VariableText.h"

namespace patlas {

/// Whether the request that is asked was sent.
bool hasResponse(const RequestReference &asked, const NamedResponses &responses);

/// What a variable takes from another request. NotFound: that one was not sent yet, or has nothing there;
/// Unsupported: its response is too large to be looked into while a person types.
Result<QString> chainedValue(const RequestReference &asked, const NamedResponses &responses);

} // namespace patlas
