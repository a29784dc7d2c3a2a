// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace patlas {

enum class CsvFor {
    AnyProgram, ///< the values as they are
    Spreadsheet, ///< no text is taken for a formula, which a spreadsheet would run
};

/// One field of CSV (RFC 4180): in quotes where it has to be. `isText`: not a number, which is no formula
/// whatever it starts with. For a spreadsheet, a text that starts like a formula gets an apostrophe before
/// it, as OWASP advises.
QString asCsvField(const QString &value, CsvFor reader, bool isText = true);

} // namespace patlas
