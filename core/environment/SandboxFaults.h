// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace patlas {

/// Deliberate faults of the sandbox, for testing how a client handles them. Default: none. They affect only
/// the API, never the dashboard, and are a part of the sandbox's data unless a server has its own.
struct SandboxFaults {
    enum class Failing { Nothing, TooManyRequests, ServerError, DroppedHalfWay, Redirect };

    Failing failing = Failing::Nothing;
    int retryAfter = 5; ///< seconds that a 429 asks to wait
    int delay = 0; ///< milliseconds before a response starts, at most 60,000
    bool slowDrip = false; ///< responses come in small pieces
    bool gzip = false; ///< responses are compressed where the caller accepts it
    bool staleReads = false; ///< GETs are served from a cache for ten minutes, as in the real service
    qint64 hugeResponse = 0; ///< bytes in the response of Get translations, at most 1 GiB; 0: stored data
    /// Addresses and ranges that may write; an empty list blocks every write. nullopt: no restriction.
    std::optional<QStringList> allowList{};

    bool operator==(const SandboxFaults &) const = default;
    bool any() const { return *this != SandboxFaults{Failing::Nothing, retryAfter}; }
};

constexpr qint64 maxHugeResponse = 1024LL * 1024 * 1024;

} // namespace patlas
