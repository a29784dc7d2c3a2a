// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/secret/Secret.h"

#include <chrono>

namespace patlas {

/// Secrets in the memory of the kernel, in the keyring of the user: no file, nothing that is swapped out with
/// a process, gone after a time, with the user's last login, and when the machine is switched off. Programs
/// of the same user can read them. Linux; elsewhere, and where a container forbids it, Unsupported.
namespace kernelkeyring {

/// Replaces what is there under the name.
Result<void> keep(const QByteArray &name, const Secret &secret, std::chrono::seconds time);
/// NotFound: it was never kept, or its time is over.
Result<Secret> read(const QByteArray &name);
/// Succeeds if there is none afterwards.
Result<void> forget(const QByteArray &name);

} // namespace kernelkeyring

} // namespace patlas
