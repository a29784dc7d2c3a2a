// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <functional>
#include <vector>

namespace patlas {

/// One request of HTTP/1.1. `headers` are whole lines, each with its line end.
struct LoadRequest {
    QByteArray method;
    QByteArray path;
    QByteArray headers;
    QByteArray body;
};

struct LoadResponse {
    int status = 0; ///< 0: the connection ended without one
    QByteArray body;
};

/// What became of a load. Times are from the request's first byte to the response's last, in milliseconds.
struct LoadFigures {
    struct Exchanged {
        int number = 0;
        int status = 0;
        double milliseconds = 0;
    };
    std::vector<Exchanged> exchanges; ///< by time, after `load` returned
    int errors = 0; ///< statuses of 400 and above, and connections that ended early
    double seconds = 0;

    double perSecond() const { return seconds > 0 ? double(exchanges.size()) / seconds : 0; }
    double percentile(int percent) const;
    std::vector<int> acknowledged(int status) const; ///< the numbers of those responded with it
};

/// Keeps so many connections to a port of this machine busy, one request at a time on each. `next` gives the
/// request of a number, counted from 0 over all connections. Runs an event loop of its own.
LoadFigures load(quint16 port, int connections, std::chrono::seconds howLong,
                 const std::function<LoadRequest(int number)> &next);

/// One request on a connection of its own.
LoadResponse responseTo(quint16 port, const LoadRequest &request);

} // namespace patlas
