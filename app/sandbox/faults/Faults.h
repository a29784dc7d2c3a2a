// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/AllowList.h"
#include "app/sandbox/HttpRequest.h"
#include "app/sandbox/faults/StaleCache.h"
#include "core/environment/SandboxFaults.h"

#include <optional>

namespace patlas::sandbox {

/// Misbehaves as it was told to: answers instead of the service, or changes what the service responded.
class Faults {
public:
    const SandboxFaults &current() const { return m_current; }
    /// The sentence says what cannot be; nothing is changed then.
    std::optional<QString> set(const SandboxFaults &faults);
    const AllowList &writers() const { return m_writers; }

    /// A response in place of the service's own.
    std::optional<Response> insteadOf(const HttpRequest &request);
    /// The service's response as it is to go out.
    Response shaped(const HttpRequest &request, Response response);

private:
    SandboxFaults m_current;
    AllowList m_writers = AllowList::everybody();
    StaleCache m_cache;
};

Json toJson(const SandboxFaults &faults);
/// Fields that are not given are as the service does. `problem` says what cannot be read.
SandboxFaults faultsFrom(const Json &json, QString &problem);

} // namespace patlas::sandbox
