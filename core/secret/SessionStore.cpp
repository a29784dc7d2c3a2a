// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/SessionStore.h"

#include "core/base/ReadyFuture.h"
#include "core/secret/SecretRules.h"

#include <QCoreApplication>

namespace patlas {

QFuture<Result<void>> SessionStore::write(const QString &key, Secret secret)
{
    Result<void> storable = checkStorable(key, secret);
    if (storable)
        m_secrets.insert_or_assign(key, std::move(secret));
    return makeReadyResult(std::move(storable));
}

QFuture<Result<Secret>> SessionStore::read(const QString &key)
{
    const auto found = m_secrets.find(key);
    if (found == m_secrets.end())
        return makeReadyResult(Result<Secret>(failure(
            ErrorKind::NotFound,
            QCoreApplication::translate("patlas::SecretStore", "The token's secret is gone."),
            QCoreApplication::translate("patlas::SecretStore",
                                        "It was kept only for a session of Patlas that has ended."),
            QCoreApplication::translate("patlas::SecretStore", "Add the token again, or make a new one."))));
    return makeReadyResult(Result<Secret>(found->second.duplicate()));
}

QFuture<Result<void>> SessionStore::remove(const QString &key)
{
    m_secrets.erase(key);
    return makeReadyResult(Result<void>());
}

} // namespace patlas
