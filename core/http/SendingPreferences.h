// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/TimeLimits.h"

namespace patlas {

class Preferences;

/// What holds for every request for which neither it nor its environment says otherwise.
struct SendingPreferences {
    TimeLimits limits; ///< unset: those of EngineLimits
    bool useHttp2 = true; ///< false: nowhere, whatever an environment says

    bool operator==(const SendingPreferences &) const = default;
};

/// What was chosen, within its bounds; else the default.
SendingPreferences sendingPreferences(const Preferences &preferences);
void setSendingPreferences(Preferences &preferences, const SendingPreferences &chosen);

} // namespace patlas
