// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Exchange.h"

#include <QFuture>
#include <QString>

#include <vector>

namespace patlas {

/// One line in the comparison of two texts.
struct ComparedLine {
    enum class In { Both, Older, Newer };
    In in = In::Both;
    QString text;

    bool operator==(const ComparedLine &) const = default;
};

struct ComparedPart {
    enum class Of { Request, ResponseRecord, Body };
    Of of = Of::Request;
    std::vector<ComparedLine> lines;
    bool isCut = false; ///< one of the two is longer than the compared part

    bool isSame() const;
};

/// Compares two exchanges line by line: the request, status and headers of the response, and its body as
/// shown. At most 5,000 lines of a body; for bytes that are not text, only their number. Runs on a worker
/// thread; cancelling the future drops the result.
QFuture<std::vector<ComparedPart>> compare(const Exchange &older, const Exchange &newer, QObject *context);

/// The shortest edit script from one text to the other.
std::vector<ComparedLine> comparedLines(const std::vector<QString> &older, const std::vector<QString> &newer);

} // namespace patlas
