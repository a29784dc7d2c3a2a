// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight/FindingsOnValues.h"

namespace patlas {

namespace {

/// What a value that is not there yet may make right or wrong.
bool dependsOnValues(FindingKind kind)
{
    switch (kind) {
    case FindingKind::InvalidUrl:
    case FindingKind::InvalidHeader:
    case FindingKind::HeaderBeyondAscii:
    case FindingKind::MissingParameter:
    case FindingKind::InvalidParameter:
    case FindingKind::ParameterMismatch:
    case FindingKind::InvalidBody:
    case FindingKind::BodyTooLarge:
    case FindingKind::UnknownOperation:
        return true;
    default:
        return false;
    }
}

} // namespace

void dropFindingsOnValues(PreflightReport &report)
{
    std::erase_if(report.findings, [](const Finding &finding) { return dependsOnValues(finding.kind); });
}

} // namespace patlas
