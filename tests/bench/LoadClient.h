// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <functional>
#include <vector>

namespace patlas {

/// One HTTP/1.1 request. `headers` are whole lines, including their line ends.
struct LoadRequest {
    QByteArray method;
    QByteArray path;
    QByteArray headers;
    QByteArray body;
};

struct LoadResponse {
    int status = 0; ///< 0: the connection ended without a response
    QByteArray body;
};

/// The results of a load. Times are from the request's first byte to the response's last, in milliseconds.
struct LoadFigures {
    struct Exchanged {
        int number = 0;
        int status = 0;
        double milliseconds = 0;
    };
    std::vector<Exchanged> exchanges; ///< sorted by time, after `load` returned
    int errors = 0; ///< statuses of 400 and above, and connections that ended early
    double seconds = 0;

    double perSecond() const { return seconds > 0 ? double(exchanges.size()) / seconds : 0; }
    double percentile(int percent) const;
    std::vector<int> acknowledged(int status) const; ///< numbers of the requests with that status
};

/// Keeps `connections` connections to a local port busy, one request at a time on each. `next` returns the
/// request for a number, counted from 0 over all connections. Runs its own event loop.
LoadFigures load(quint16 port, int connections, std::chrono::seconds howLong,
                 const std::function<LoadRequest(int number)> &next);

/// Sends one request on its own connection.
LoadResponse responseTo(quint16 port, const LoadRequest &request);

} // namespace patlas
