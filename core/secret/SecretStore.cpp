// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/SecretStore.h"

#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/secret/KnownSecrets.h"
#include "core/secret/SecretRules.h"

namespace patlas {

namespace {

// Each under an id of its own, by which no request can refer to it.
void recogniseRenewal(const QString &key, const Renewal &renewal)
{
    if (!renewal.refreshToken.isEmpty())
        KnownSecrets::current().add(key + QLatin1String("/refresh"), renewal.refreshToken);
    if (!renewal.clientSecret.isEmpty())
        KnownSecrets::current().add(key + QLatin1String("/client"), renewal.clientSecret);
}

} // namespace

QFuture<Result<void>> SecretStore::write(const QString &key, Secret secret, const SecretBinding &binding,
                                         const Renewal &renewal)
{
    if (Result<void> storable = checkStorable(key, secret); !storable)
        return makeReadyResult<void>(std::move(storable));
    KnownSecrets::current().add(key, secret);
    recogniseRenewal(key, renewal);
    return writeRecord(key, toRecord(secret, binding, renewal));
}

QFuture<Result<StoredSecret>> SecretStore::readBound(const QString &key)
{
    return then(readRecord(key), this, [key](Result<Secret> record) -> Result<StoredSecret> {
        if (!record)
            return tl::make_unexpected(record.error());
        StoredSecret stored = fromRecord(std::move(*record));
        KnownSecrets::current().add(key, stored.secret);
        recogniseRenewal(key, stored.renewal);
        return stored;
    });
}

QFuture<Result<Secret>> SecretStore::read(const QString &key)
{
    return then(readBound(key), this, [](Result<StoredSecret> stored) -> Result<Secret> {
        if (!stored)
            return tl::make_unexpected(stored.error());
        return std::move(stored->secret);
    });
}

void SecretStore::check()
{
    if (status().state == StoreState::Open)
        Q_EMIT opened();
}

QFuture<bool> SecretStore::wouldAsk(const QString &)
{
    return makeReadyFuture(false);
}

} // namespace patlas

#include "moc_SecretStore.cpp"
