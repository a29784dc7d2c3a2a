// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/SessionStore.h"

#include "core/base/ReadyFuture.h"

namespace patlas {

StoreDescription SessionStore::description() const
{
    return {tr("Session"), tr("This session"), tr("session"), tr("In memory, gone when Patlas quits."),
            tr("In memory, until Patlas quits")};
}

StoreStatus SessionStore::status() const
{
    return {StoreState::Open, {}, tr("Secrets: in memory"), tr("They are gone when Patlas quits.")};
}

QFuture<Result<void>> SessionStore::writeRecord(const QString &key, Secret record)
{
    m_secrets.insert_or_assign(key, std::move(record));
    return makeReadyResult<void>({});
}

QFuture<Result<Secret>> SessionStore::readRecord(const QString &key)
{
    const auto found = m_secrets.find(key);
    if (found == m_secrets.end())
        return makeReadyResult(
            Result<Secret>(failure(ErrorKind::NotFound, tr("The token's secret is gone."),
                                   tr("It was kept only for a session of Patlas that has ended."),
                                   tr("Add the token again, or make a new one."))));
    return makeReadyResult(Result<Secret>(found->second.duplicate()));
}

QFuture<Result<void>> SessionStore::remove(const QString &key)
{
    m_secrets.erase(key);
    return makeReadyResult(Result<void>());
}

QFuture<Result<QStringList>> SessionStore::keys()
{
    QStringList keys;
    for (const auto &[key, secret] : m_secrets)
        keys.append(key);
    return makeReadyResult(Result<QStringList>(keys));
}

} // namespace patlas

#include "moc_SessionStore.cpp"
