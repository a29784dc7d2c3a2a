// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Exchange.h"

namespace patlas {

/// Path and query as they went out, tokens and credentials as dots. For display.
QString sentTarget(const SentRequest &sent);
/// The same with scheme, host and port before it.
QString sentAddress(const SentRequest &sent);

} // namespace patlas
