// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/DocumentLines.h"
#include "ui/response/BodyTextView.h"

#include <QTextLayout>

#include <algorithm>
#include <memory>

namespace patlas {

inline constexpr int bodyTextMargin = 12; ///< left of the lines, in pixels

/// A visible line with its layout. For the sources of BodyTextView only.
struct BodyTextView::Shown {
    DisplayLine line;
    std::unique_ptr<QTextLayout> layout;
    qreal y = 0;

    int rows() const { return std::max(1, layout->lineCount()); }
    int unit(qint64 place) const
    {
        const auto found = std::lower_bound(line.offsets.begin(), line.offsets.end(), place - line.start);
        return int(std::min<qsizetype>(found - line.offsets.begin(), line.text.size()));
    }
    qint64 place(int unit) const { return line.start + line.offsets[std::size_t(unit)]; }
};

} // namespace patlas
