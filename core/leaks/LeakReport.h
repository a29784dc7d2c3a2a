// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leaks/LeakFinding.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace patlas {

/// A finished check, to be written down. Holds no token: in what was found and in every name, dots stand for
/// it.
struct LeakReport {
    std::vector<LeakFinding> findings;
    QStringList lacking; ///< sentences: what was not looked at
    QDateTime started; ///< UTC
    QDateTime ended; ///< UTC
    bool isWhole = true; ///< false after a cancelled check, or one with more findings than are listed
    QString programVersion;
};

/// SARIF 2.1.0 (OASIS), which code hosts and editors read.
QByteArray sarifOf(const LeakReport &report);
/// RFC 4180, in UTF-8, with a row for each finding. A field that a spreadsheet would take for a formula has
/// an apostrophe in front.
QByteArray csvOf(const LeakReport &report);

/// One for each finding, in their order: the same in another check as long as rule, place and the redacted
/// line are. Nothing of the token goes into them.
QStringList fingerprintsOf(const std::vector<LeakFinding> &findings);

} // namespace patlas
