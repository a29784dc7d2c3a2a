// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openapi/ProblemList.h"

#include <algorithm>

namespace patlas {

namespace {

constexpr std::size_t maxProblems = 200; ///< what follows is rarely another one

} // namespace

void ProblemList::add(DocumentProblem problem)
{
    // Parts that are referred to are read for each operation.
    const bool isKnown =
        std::any_of(m_problems.begin(), m_problems.end(), [&problem](const DocumentProblem &other) {
            return other.file == problem.file && other.pointer == problem.pointer && other.why == problem.why;
        });
    if (!isKnown && m_problems.size() < maxProblems)
        m_problems.push_back(std::move(problem));
}

} // namespace patlas
