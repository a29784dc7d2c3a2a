// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/CurlRequest.h"

namespace patlas {

class CredentialRepository;

/// The stored token with this secret, for CurlContext::recognise.
std::optional<RecognisedToken> recognised(const CredentialRepository &tokens, const Secret &secret);

} // namespace patlas
