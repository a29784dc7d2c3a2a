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

/// What one guess of a passphrase costs an attacker: Argon2id's passes and bytes of memory.
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

/// What is in the file, and how often it was written: an older copy of the file has a lower number.
struct VaultContents {
    VaultEntries entries;
    qint64 generation = 0; ///< 0: written by a version that did not count
};

/// Secrets in one encrypted file, mode 0600, using libsodium only:
///
///     head        magic, version, Argon2id's cost and salt, and a check value for the key
///     nonce       24 random bytes, new for every write
///     ciphertext  XChaCha20-Poly1305 over the generation and the entries, padded; the head is authenticated
///                 with them
///
/// Two keys are derived from the passphrase's key: one for the check, one for the entries. A file is replaced
/// as a whole: written beside, flushed, renamed, the directory flushed. Every call blocks (deriving a key
/// takes about a second on purpose): for a worker thread. Errors: NotFound without a file, KeychainDenied for
/// a wrong passphrase, KeychainLocked if the passphrase was changed since the key was made, Parse for a
/// damaged file, Unsupported for a file of a newer version or with a higher cost than Patlas writes, Storage.
class VaultFile {
public:
    explicit VaultFile(QString path);

    const QString &path() const { return m_path; }
    bool exists() const;
    /// Creates an empty vault. Conflict if a file already exists, also where another program made it
    /// meanwhile.
    Result<VaultKey> create(const Secret &passphrase, VaultCost cost) const;
    Result<VaultKey> open(const Secret &passphrase) const;
    Result<VaultContents> read(const VaultKey &key) const;
    /// Reads, lets `edit` change the entries unless it returns an error, and writes. Other programs cannot
    /// write in between. Returns the new generation.
    Result<qint64> update(const VaultKey &key,
                          const std::function<Result<void>(VaultContents &)> &edit) const;
    /// Encrypts everything again with another passphrase and a new salt. `key` is the current one.
    Result<VaultKey> change(const VaultKey &key, const Secret &passphrase, VaultCost cost) const;

private:
    Result<QByteArray> bytes() const;
    Result<void> writeFirst(const VaultKey &key) const;
    Result<void> replace(const VaultKey &key, const VaultContents &contents) const;

    QString m_path;
};

} // namespace patlas
