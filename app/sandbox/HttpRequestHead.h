// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

namespace patlas::sandbox {

/// What stands before the body of a request, as it was sent.
struct HttpRequestHead {
    QByteArray method;
    QByteArray target;
    /// In the order in which they were sent, duplicates included. Values without the white space around them.
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    int minorVersion = 1; ///< of HTTP/1

    /// Of all headers with that name, in any case.
    std::vector<QByteArray> values(const char *name) const;
};

} // namespace patlas::sandbox
