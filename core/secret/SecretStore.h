// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/secret/Secret.h"

#include <QFuture>

namespace patlas {

/// Where a token's secret is stored. Part of the token's metadata, so that a secret is always looked up where
/// it was written ("not found" in another store never means "deleted").
enum class StorageKind {
    Keychain, ///< the operating system's keychain, kept across restarts
    Session, ///< memory of this process, lost when Patlas quits
    Vault, ///< an encrypted file with a passphrase, for systems without a keychain
};

/// Prefix of the keys of an environment's secrets (of a client key or a proxy). Keys of tokens do not have
/// it.
inline constexpr QLatin1String connectionKeyPrefix("connection-");

/// One secret in one store.
struct SecretPlace {
    QString key;
    StorageKind storage = StorageKind::Keychain;

    bool operator==(const SecretPlace &) const = default;
};

enum class KeychainState {
    Unknown,
    Unlocked,
    Locked, ///< or without a keyring; it prompts for a password when a secret is requested
    CannotPrompt, ///< likewise, but no prompt can be shown here, so no secret is requested from it
    Unavailable,
};

/// Stores secrets under random keys. All calls return immediately; futures finish on the calling thread, and
/// cancelling one drops its result. A store never writes a secret to a disk in plain text.
class SecretStore {
public:
    virtual ~SecretStore() = default;

    virtual StorageKind kind() const = 0;
    /// InvalidInput for an empty secret or one with a control character (a newline corrupts some keyrings).
    virtual QFuture<Result<void>> write(const QString &key, Secret secret) = 0;
    /// NotFound if the store responds and has no such key.
    virtual QFuture<Result<Secret>> read(const QString &key) = 0;
    /// Succeeds if the key does not exist afterwards.
    virtual QFuture<Result<void>> remove(const QString &key) = 0;
};

} // namespace patlas
