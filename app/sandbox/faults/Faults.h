// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/AllowList.h"
#include "app/sandbox/HttpRequest.h"
#include "app/sandbox/faults/StaleCache.h"
#include "core/environment/SandboxFaults.h"

#include <optional>

namespace patlas::sandbox {

/// Simulates faults: responds instead of the service, or changes the service's response.
class Faults {
public:
    const SandboxFaults &current() const { return m_current; }
    /// A sentence about a value that is invalid; nullopt: none is.
    static std::optional<QString> problemOf(const SandboxFaults &faults);
    /// If `problemOf` has something to say, returns that and changes nothing.
    std::optional<QString> set(const SandboxFaults &faults);
    const AllowList &writers() const { return m_writers; }

    /// A response that replaces the service's; nullopt to let the service respond.
    std::optional<Response> insteadOf(const HttpRequest &request);
    /// The service's response with the faults applied.
    Response shaped(const HttpRequest &request, Response response);

private:
    SandboxFaults m_current;
    AllowList m_writers = AllowList::everybody();
    StaleCache m_cache;
};

Json toJson(const SandboxFaults &faults);
/// Absent fields mean no fault. `problem` says what is invalid.
SandboxFaults faultsFrom(const Json &json, QString &problem);

} // namespace patlas::sandbox
