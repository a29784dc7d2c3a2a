// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/HttpLine.h"

#include <array>
#include <optional>

namespace patlas {

/// Finds where scripts and comments of several lines end. Many that do not end take no more time than one: a
/// file is asked about from its beginning to its end.
class HttpScriptEnds {
public:
    explicit HttpScriptEnds(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    struct End {
        qsizetype at = 0; ///< behind the last line
        qsizetype lines = 0; ///< the first one included
    };
    /// Of what begins in `first`. Nothing: it does not end before the next "###".
    std::optional<End> endOf(const HttpLine &first, HttpScriptMark mark);

private:
    QByteArrayView m_bytes;
    /// For each kind: up to where no line is known to end one.
    std::array<qsizetype, 3> m_endlessUntil = {};
};

} // namespace patlas
