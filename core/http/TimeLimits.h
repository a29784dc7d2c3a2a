// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <chrono>
#include <optional>

namespace patlas {

/// How long the parts of a request may take. A limit that is unset is the one of the next wider place: the
/// environment's for a request, the program's for an environment. Zero: none.
struct TimeLimits {
    using Limit = std::optional<std::chrono::milliseconds>;

    Limit whole; ///< from sending to the last byte
    Limit connect; ///< look-up of the name, TCP, proxy and TLS together
    Limit silence; ///< between two bytes, once there is a connection
    /// The response goes on for as long as the service likes: no limit but that for connecting.
    bool isStream = false;

    bool operator==(const TimeLimits &) const = default;
};

/// Each limit of `own` that is set, else that of `wider`.
TimeLimits orThoseOf(const TimeLimits &own, const TimeLimits &wider);

/// Only what is set.
QJsonObject toJson(const TimeLimits &limits);
TimeLimits limitsFromJson(const QJsonObject &object);

} // namespace patlas
