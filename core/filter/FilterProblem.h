// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/JqFilter.h"

namespace patlas {

/// Why a filter ended as it did, in the words of its process.
struct FilterProblem {
    QString kind; ///< as patlas-jq names it, or "crash", or "program missing"
    QString message; ///< jq's own
};

Error errorOf(const FilterProblem &problem, const FilterLimits &limits);

} // namespace patlas
