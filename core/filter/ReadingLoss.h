// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/JsonIndex.h"

#include <functional>

namespace patlas {

/// What a document loses when jq reads it.
struct ReadingLoss {
    qint64 roundedNumbers = 0; ///< whose value a double does not hold
    QString number; ///< the first of them, as written
    QString rounded; ///< as jq writes it
    qint64 unboundedNumbers =
        0; ///< of these, those that libjq 1.7 rounds too: with an exponent of ten digits
    QString unbounded; ///< the first of them, as written
    QString unboundedRounded; ///< as jq writes it
    qint64 droppedMembers = 0; ///< because a later one of the same object has the same name
    QString name; ///< of the first of them

    /// Of a libjq that keeps the digits of numbers: only what is beyond its decimals as well.
    ReadingLoss withDigitsKept() const;

    /// Counts over the whole document, on the calling thread; stops early if `cancelled`, and where nesting
    /// is deeper than jq reads.
    static ReadingLoss of(const JsonIndex &json, QByteArrayView bytes,
                          const std::function<bool()> &cancelled = {});
};

/// How jq writes a number that it has read into a double; empty if that is the same value.
QString roundedByJq(QByteArrayView number);

} // namespace patlas
