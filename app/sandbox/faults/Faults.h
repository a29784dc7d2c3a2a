// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/AllowList.h"
#include "app/sandbox/Call.h"
#include "app/sandbox/faults/StaleCache.h"
#include "core/environment/SandboxFaults.h"

#include <optional>

namespace patlas::sandbox {

/// Misbehaves as it was told to: answers instead of the service, or changes what the service answered.
class Faults {
public:
    const SandboxFaults &current() const { return m_current; }
    /// The sentence says what cannot be; nothing is changed then.
    std::optional<QString> set(const SandboxFaults &faults);
    const AllowList &writers() const { return m_writers; }

    /// An answer in place of the service's own.
    std::optional<Reply> insteadOf(const Call &call);
    /// The service's answer as it is to go out.
    Reply shaped(const Call &call, Reply answer);

private:
    SandboxFaults m_current;
    AllowList m_writers = AllowList::everybody();
    StaleCache m_cache;
};

Json toJson(const SandboxFaults &faults);
/// Fields that are not given are as the service does. `problem` says what cannot be read.
SandboxFaults faultsFrom(const Json &json, QString &problem);

} // namespace patlas::sandbox
