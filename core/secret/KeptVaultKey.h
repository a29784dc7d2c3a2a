// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/VaultFile.h"

#include <chrono>

namespace patlas {

/// The key of a vault in the kernel's memory, so that programs that end after each command need not ask for
/// the passphrase each time. See kernelkeyring.
class KeptVaultKey {
public:
    /// `path`: of the vault.
    explicit KeptVaultKey(const QString &path);

    Result<void> keep(const VaultKey &key, std::chrono::seconds time) const;
    Result<VaultKey> read() const; ///< NotFound, Unsupported
    Result<void> forget() const;

private:
    QByteArray m_name;
};

} // namespace patlas
