// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/environment/ConnectionSecretStore.h"

#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/secret/SecretStore.h"

#include <QUuid>

#include <memory>

namespace patlas {

namespace {

Failure storedForOther(const QStringList &differences)
{
    return failure(ErrorKind::NotBound,
                   ConnectionSecretStore::tr("The stored password is not for this proxy or client key."),
                   differences.join(QLatin1Char(' ')),
                   ConnectionSecretStore::tr("Nothing was sent. Look at the environment's certificates and "
                                             "proxy; if they are right, type the password again there."));
}

} // namespace

ConnectionSecretStore::ConnectionSecretStore(SecretStore &keychain)
    : m_keychain(keychain)
{
}

QString ConnectionSecretStore::newKey()
{
    return connectionKeyPrefix + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QFuture<Result<void>> ConnectionSecretStore::write(const Entry &entry)
{
    return m_keychain.write(entry.key, entry.secret.duplicate(), entry.binding);
}

QFuture<Result<Secret>> ConnectionSecretStore::read(const QString &key, const SecretBinding &binding)
{
    if (key.isEmpty())
        return makeReadyResult<Secret>(Secret());
    if (!key.startsWith(connectionKeyPrefix))
        return makeReadyResult<Secret>(storedForOther({}));
    return then(
        m_keychain.readBound(key), this,
        [this, key, binding](Result<StoredSecret> stored) -> QFuture<Result<Secret>> {
            if (!stored)
                return makeReadyResult<Secret>(tl::make_unexpected(stored.error()));
            if (stored->binding == binding)
                return makeReadyResult<Secret>(std::move(stored->secret));
            if (!stored->binding.isEmpty())
                return makeReadyResult<Secret>(storedForOther(bindingDifferences(stored->binding, binding)));
            const auto secret = std::make_shared<Secret>(std::move(stored->secret));
            return then(m_keychain.write(key, secret->duplicate(), binding), this,
                        [secret](const Result<void> &) { return Result<Secret>(std::move(*secret)); });
        });
}

QFuture<Result<void>> ConnectionSecretStore::forget(const QString &key)
{
    // The database names the key: a changed one could name that of a token.
    return key.startsWith(connectionKeyPrefix) ? m_keychain.remove(key) : makeReadyResult<void>({});
}

} // namespace patlas

#include "moc_ConnectionSecretStore.cpp"
