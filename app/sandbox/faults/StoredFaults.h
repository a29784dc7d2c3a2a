// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/Store.h"
#include "app/sandbox/faults/Faults.h"

#include <QTimer>

#include <functional>

namespace patlas::sandbox {

/// The faults that are stored in the sandbox's data, and so hold for each server over it. What another server
/// stores is followed before each request, and within a second without one. Lives on the server's thread.
class StoredFaults {
public:
    /// Both must outlive it.
    StoredFaults(Store &store, Faults &faults);
    StoredFaults(const StoredFaults &) = delete;
    StoredFaults &operator=(const StoredFaults &) = delete;

    /// Once the store is open: takes up what is there, and follows it from now on.
    void start();
    const SandboxFaults &stored() const { return m_stored; }
    /// Of this server: its own, or those that are stored.
    const SandboxFaults &current() const { return m_faults.current(); }
    /// Called with the stored ones whenever they are others than before.
    void onChange(std::function<void(const SandboxFaults &)> changed) { m_changed = std::move(changed); }

    /// Stores them, and ends its own. InvalidInput for an invalid value, Storage; nothing is changed then.
    Result<void> set(const SandboxFaults &faults);
    /// Those of this server alone: they are not stored, and take the place of those that are. InvalidInput.
    Result<void> setOwn(const SandboxFaults &faults);
    /// Takes up what another server stored since.
    void follow();
    /// Once the data was reset: ends its own as well.
    void reset();

private:
    /// Takes up what is stored. Damaged data is no faults.
    void read();
    void endOwn();
    qint64 version();
    void use(const SandboxFaults &faults);

    Store &m_store;
    Faults &m_faults;
    SandboxFaults m_stored;
    std::function<void(const SandboxFaults &)> m_changed;
    qint64 m_version = 0; ///< of the data, when they were read
    bool m_hasOwn = false;
    QTimer m_timer;
};

} // namespace patlas::sandbox
