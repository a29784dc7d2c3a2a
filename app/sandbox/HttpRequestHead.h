// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

namespace patlas::sandbox {

/// The head of a request, as it was sent.
struct HttpRequestHead {
    QByteArray method;
    QByteArray target;
    /// In the order sent, duplicates included. Values are trimmed.
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    int minorVersion = 1; ///< of HTTP/1

    /// All values of that header; the name is case-insensitive.
    std::vector<QByteArray> values(const char *name) const;
};

} // namespace patlas::sandbox
