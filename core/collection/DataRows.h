// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/request/Variables.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace patlas {

/// Values for a run: requests are sent once for each row, with its values as variables.
struct DataRows {
    QStringList names; ///< of the variables, in the order in which they come first
    std::vector<std::vector<Variable>> rows;
};

inline constexpr std::size_t maxDataRows = 100'000;

/// Reads a list of objects in JSON, or CSV (RFC 4180, parted by commas, semicolons or tabs) whose first line
/// has the names. UTF-8. Numbers stay as they are written; lists and objects are their JSON text, null is
/// empty.
///
/// Parse, with the line: the text is malformed, a line has more or fewer values than there are names.
/// InvalidInput: it is not UTF-8, a name is missing, given twice or none of a variable, or there are too many
/// rows. NotFound: there is no row.
Result<DataRows> readDataRows(const QByteArray &bytes);

} // namespace patlas
