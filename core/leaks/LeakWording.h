// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leaks/LeakFinding.h"

namespace patlas {

/// Where it was found, in a few words for a table.
QString whereFound(const LeakFinding &finding);

/// What is known of the place beyond that, in sentences: how a history gets to it, and what was undone to
/// read it. Empty if there is nothing.
QString moreOfPlace(const LeakFinding &finding);

} // namespace patlas
