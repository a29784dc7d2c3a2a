// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/PreflightRules.h"

#include <QSet>

namespace patlas {

namespace {

constexpr qsizetype maxVariableFindings = 5; ///< the first few lead to the rest

} // namespace

void checkVariables(PreflightRun &run, const std::vector<VariableUseReport> &uses)
{
    QSet<QString> told;
    for (const VariableUseReport &use : uses) {
        if (use.state == VariableState::Known || use.state == VariableState::Hole)
            continue;
        const QString name = use.cause.isEmpty() ? use.name : use.cause;
        if (told.contains(name) || told.size() == maxVariableFindings)
            continue;
        told.insert(name);
        Finding &finding = run.add(FindingKind::VariableUnknown, Severity::Blocking, Phrase(use.sentence));
        finding.certainty = Certainty::Probable; // a service may take the text as it is
    }
}

} // namespace patlas
