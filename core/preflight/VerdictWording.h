// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preflight/Preflight.h"

namespace patlas {

/// The report in one line.
struct VerdictWords {
    QString verdict; ///< "Allowed", "Probably refused"
    QString sentence; ///< as whom it is sent, why it will be refused, or how sure that is; may be empty
};
/// `context`: the one that the report was made with; it has the owner of the token.
VerdictWords inWords(const PreflightReport &report, const PreflightContext &context);

/// "documented", "seen in a client", "inferred".
QString inWords(Confidence confidence);
/// The same of the rule that a finding rests on; empty where it rests on none, or is certain.
QString inWords(Certainty certainty);

} // namespace patlas
