// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/SecretStore.h"

#include "core/base/Then.h"
#include "core/secret/KnownSecrets.h"

namespace patlas {

QFuture<Result<void>> SecretStore::write(const QString &key, Secret secret)
{
    KnownSecrets::current().add(key, secret);
    return writeSecret(key, std::move(secret));
}

QFuture<Result<Secret>> SecretStore::read(const QString &key)
{
    return then(readSecret(key), this, [key](Result<Secret> secret) {
        if (secret)
            KnownSecrets::current().add(key, *secret);
        return secret;
    });
}

void SecretStore::check()
{
    if (status().state == StoreState::Open)
        Q_EMIT opened();
}

} // namespace patlas

#include "moc_SecretStore.cpp"
