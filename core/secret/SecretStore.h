// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/secret/Secret.h"
#include "core/secret/SecretPlace.h"
#include "core/secret/SecretRecord.h"
#include "core/secret/StoreDescription.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

namespace patlas {

/// Prefix of the keys of an environment's secrets (of a client key or a proxy). Keys of tokens do not have
/// it.
inline constexpr QLatin1String connectionKeyPrefix("connection-");

/// Stores secrets under random keys, each in one record with what it may be used for. All calls return
/// immediately; futures finish on the calling thread, and cancelling one drops its result. A store never
/// writes a secret to a disk in plain text. What passes through a store is recognised everywhere from then on
/// (KnownSecrets). GUI thread.
class SecretStore : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual StoreId id() const = 0;
    virtual StoreDescription description() const = 0;
    virtual StoreStatus status() const = 0;
    /// Whether secrets are still there when Patlas is started again. If not, nothing about them is written
    /// to the database, and a secret is stored here only if the person chooses so.
    virtual bool outlastsSession() const { return true; }
    /// No response for a second or two: it may be prompting the user for its password.
    virtual bool isWaiting() const { return false; }

    /// InvalidInput for an empty secret or one with a control character (a newline corrupts some keyrings).
    QFuture<Result<void>> write(const QString &key, Secret secret, const SecretBinding &binding = {},
                                const Renewal &renewal = {});
    /// NotFound if the store responds and has no such key.
    QFuture<Result<StoredSecret>> readBound(const QString &key);
    QFuture<Result<Secret>> read(const QString &key); ///< the secret alone
    /// Succeeds if the key does not exist afterwards.
    virtual QFuture<Result<void>> remove(const QString &key) = 0;
    /// The keys of all secrets of Patlas in the store, whichever installation wrote them. Unsupported if it
    /// cannot list them now.
    virtual QFuture<Result<QStringList>> keys() = 0;
    /// False: there may be secrets that `keys` does not list, so that only `read` can tell.
    virtual bool listsEveryKey() const { return true; }

    /// Finds out the state again, without a prompt; `opened` follows if the store is open.
    virtual void check();
    /// Whether `read` of this key would ask the person now. Work that nobody asked for waits then.
    virtual QFuture<bool> wouldAsk(const QString &key);

Q_SIGNALS:
    void statusChanged(); ///< `status` or `isWaiting`
    /// The store is open: it was opened just now, or `check` found it open.
    void opened();

protected:
    /// `key` and `record` are not empty; the record has no control characters.
    virtual QFuture<Result<void>> writeRecord(const QString &key, Secret record) = 0;
    virtual QFuture<Result<Secret>> readRecord(const QString &key) = 0; ///< see `readBound`
};

} // namespace patlas
