// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/JqFilter.h"

namespace patlas {

/// Why a filter ended, as reported by its process.
struct FilterProblem {
    QString kind; ///< as patlas-jq names it, or "crash", or "program missing"
    QString message; ///< jq's own message
};

Error errorOf(const FilterProblem &problem, const FilterLimits &limits);
/// jq read a document that is not valid JSON.
Error errorOf(const JsonError &invalid);

} // namespace patlas
