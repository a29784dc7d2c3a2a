// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/secret/Secret.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <functional>
#include <map>

namespace patlas {

/// What one guess of a passphrase costs whoever guesses: Argon2id's passes and bytes of memory.
struct VaultCost {
    std::uint32_t passes = 3;
    std::uint64_t memory = 256ULL * 1024 * 1024;
};

/// The key to a vault, and the head of the file that it was made for (version, cost, salt).
struct VaultKey {
    QByteArray head;
    Secret key;
};

using VaultEntries = std::map<QString, Secret>;

/// Secrets in one encrypted file, mode 0600, made with libsodium alone:
///
///     head        magic, version, Argon2id's cost and salt, and a check that only the right key makes
///     nonce       24 random bytes, new at every write
///     ciphertext  XChaCha20-Poly1305 over the padded entries; the head is authenticated with them
///
/// Keys derived from the passphrase's: one for the check, one for the entries. A file is replaced as a whole:
/// written beside, flushed, renamed, the directory flushed. Every call blocks (a key takes about a second on
/// purpose): for a worker thread. Errors: NotFound without a file, KeychainDenied for a wrong passphrase,
/// KeychainLocked when the passphrase was changed since the key was made, Parse for a damaged file,
/// Unsupported for one of a newer version or with a cost beyond any that Patlas writes, Storage.
class VaultFile {
public:
    explicit VaultFile(QString path);

    const QString &path() const { return m_path; }
    bool exists() const;
    /// Makes an empty vault. Conflict when there is a file already.
    Result<VaultKey> create(const Secret &passphrase, VaultCost cost) const;
    Result<VaultKey> open(const Secret &passphrase) const;
    Result<VaultEntries> read(const VaultKey &key) const;
    /// Reads, lets `edit` change the entries, and writes: one step for every other program too.
    Result<void> update(const VaultKey &key, const std::function<void(VaultEntries &)> &edit) const;
    /// Encrypts everything anew under another passphrase, with a new salt. `key` is the present one.
    Result<VaultKey> change(const VaultKey &key, const Secret &passphrase, VaultCost cost) const;

private:
    Result<QByteArray> bytes() const;
    Result<void> replace(const VaultKey &key, const VaultEntries &entries) const;

    QString m_path;
};

} // namespace patlas
