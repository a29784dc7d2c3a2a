// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/DocumentProblem.h"

#include <utility>
#include <vector>

namespace patlas {

/// What was wrong with parts of a document that is used all the same.
class ProblemList {
public:
    /// Reads one part. False when it had to be left out; its problem is noted then. A limit goes on to the
    /// caller.
    template <typename Read> bool collect(Read &&read)
    {
        try {
            std::forward<Read>(read)();
            return true;
        } catch (const DocumentProblem &problem) {
            if (problem.isLimit)
                throw;
            add(problem);
            return false;
        }
    }
    void add(DocumentProblem problem);
    const std::vector<DocumentProblem> &all() const { return m_problems; }

private:
    std::vector<DocumentProblem> m_problems; ///< at most maxProblems
};

} // namespace patlas
