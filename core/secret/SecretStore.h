// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/secret/Secret.h"

#include <QFuture>

namespace patlas {

/// Where a token's secret lives. Part of a token's metadata, so that a secret is always looked for where it
/// was put ("not found" elsewhere never means "deleted").
enum class StorageKind {
    Keychain, ///< the keychain of the operating system, kept across restarts
    Session, ///< memory of this process, gone when Patlas quits
    Vault, ///< an encrypted file under a passphrase, for where there is no keychain
};

/// How the keys of an environment's secrets begin (of a client key or a proxy); those of tokens do not.
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
    Locked, ///< or without a keyring; it prompts for a password when it is asked for a secret
    CannotPrompt, ///< likewise, but no prompt can be shown here, so it is not asked for any secret
    Unavailable,
};

/// Keeps secrets under random keys. All calls return at once; futures finish on the thread that called, and
/// cancelling one drops its result. A store never writes a secret in clear to a disk.
class SecretStore {
public:
    virtual ~SecretStore() = default;

    virtual StorageKind kind() const = 0;
    /// InvalidInput for an empty secret or one with a control character (a newline corrupts some keyrings).
    virtual QFuture<Result<void>> write(const QString &key, Secret secret) = 0;
    /// NotFound when the store answers and has no such key.
    virtual QFuture<Result<Secret>> read(const QString &key) = 0;
    /// Succeeds when the key is not there afterwards.
    virtual QFuture<Result<void>> remove(const QString &key) = 0;
};

} // namespace patlas
