// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Exchange.h"

#include <QFuture>
#include <QString>

#include <vector>

namespace patlas {

/// One line of two texts laid over each other.
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
    bool isCut = false; ///< one of the two is longer than what is compared

    bool isSame() const;
};

/// Lays two exchanges over each other, line by line: what was sent, status and headers of the response, and
/// its body as it is shown. Of a body at most 5,000 lines; where bytes are no text only their number is told.
/// On a worker; cancelling the future drops the result.
QFuture<std::vector<ComparedPart>> compare(const Exchange &older, const Exchange &newer, QObject *context);

/// The shortest way from one text to the other.
std::vector<ComparedLine> comparedLines(const std::vector<QString> &older, const std::vector<QString> &newer);

} // namespace patlas
