// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/CookieOutlook.h"
#include "core/preflight/Preflight.h"

namespace patlas {

/// What decides about the cookies of a request.
CookieQuestion cookieQuestionOf(const RequestDraft &draft, const PreflightReport &report);

} // namespace patlas
