// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/Check.h"
#include "core/collection/CheckedResponse.h"

#include <QString>

namespace patlas {

struct CheckResult {
    enum class Outcome { Passed, Failed, NotRun };

    Outcome outcome = Outcome::NotRun;
    QString text; ///< the check as written
    QString actual; ///< what was found, at most 200 characters, tokens as dots; empty if nothing was
    QString sentence; ///< "Expected status 201, got 404."; why, if it was not run; empty if it passed

    bool isPassed() const { return outcome == Outcome::Passed; }
    bool operator==(const CheckResult &) const = default;
};

/// Compares as httpYac 6.16 does: what is expected is read as a number, a boolean or JSON where the value is
/// one, and is text in all other cases (quotes are part of it). Where Patlas differs: numbers are compared by
/// all of their digits, and two objects or lists are `!=` only if they differ.
///
/// Reads as much of the body as the check needs, a whole one for a hash or `includes`: call it on a worker.
/// Memory does not grow with the body. What would be too large to compare (an object of more than 16 MiB,
/// text of more than 64 MiB for `matches`) is not run, and the sentence says so.
CheckResult evaluate(const Check &check, const CheckedResponse &response);

} // namespace patlas
