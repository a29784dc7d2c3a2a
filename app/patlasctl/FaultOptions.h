// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/SandboxFaults.h"

class QJsonObject;

namespace patlas {

class Arguments;

/// The faults of the sandbox as options of a verb.
struct FaultOptions {
    std::optional<int> delay; ///< milliseconds
    std::optional<int> retryAfter; ///< seconds
    std::optional<int> huge; ///< MiB
    QStringList allowed;
    QString failing;
    bool isSlow = false;
    bool isCompressed = false;
    bool isStale = false;

    void declare(Arguments &arguments);
    bool areGiven() const; ///< at least one
    SandboxFaults faults() const; ///< what is not given is off; not checked
};

/// Each fault in a few words, such as "delay 2000 ms". Empty: there is none.
QStringList faultWords(const SandboxFaults &faults);
/// By the names of the options, but in bytes.
QJsonObject faultsJson(const SandboxFaults &faults);

} // namespace patlas
