// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ReadyFuture.h"
#include "core/secret/SecretStore.h"

#include <map>

namespace patlas::test {

inline constexpr QLatin1String deviceStoreId("device");

/// A secret store that Patlas does not have: a device that the test holds, and can take away and put back.
class DeviceStore : public SecretStore {
public:
    using Secrets = std::map<QString, Secret>;

    explicit DeviceStore(Secrets &secrets)
        : m_secrets(secrets)
    {
    }

    void setPresent(bool isPresent)
    {
        m_isPresent = isPresent;
        Q_EMIT statusChanged();
        check();
    }

    StoreId id() const override { return deviceStoreId; }
    StoreDescription description() const override
    {
        return {QStringLiteral("Device"), QStringLiteral("Device"), QStringLiteral("device"),
                QStringLiteral("A device that you carry with you."), QStringLiteral("On the device")};
    }
    StoreStatus status() const override
    {
        if (m_isPresent)
            return {StoreState::Open, QStringLiteral("Present."), QStringLiteral("Device: present"), {}};
        return {
            StoreState::Unavailable, QStringLiteral("Absent."), QStringLiteral("Device: absent"), {}, false};
    }
    QFuture<Result<void>> remove(const QString &key) override
    {
        if (!m_isPresent)
            return makeReadyResult<void>(absent());
        m_secrets.erase(key);
        return makeReadyResult<void>({});
    }
    QFuture<Result<QStringList>> keys() override
    {
        if (!m_isPresent)
            return makeReadyResult<QStringList>(absent());
        QStringList keys;
        for (const auto &[key, secret] : m_secrets)
            keys.append(key);
        return makeReadyResult<QStringList>(std::move(keys));
    }

protected:
    QFuture<Result<void>> writeRecord(const QString &key, Secret record) override
    {
        if (!m_isPresent)
            return makeReadyResult<void>(absent());
        m_secrets.insert_or_assign(key, std::move(record));
        return makeReadyResult<void>({});
    }
    QFuture<Result<Secret>> readRecord(const QString &key) override
    {
        if (!m_isPresent)
            return makeReadyResult<Secret>(absent());
        const auto found = m_secrets.find(key);
        if (found == m_secrets.end())
            return makeReadyResult<Secret>(failure(ErrorKind::NotFound, QStringLiteral("It is not there.")));
        return makeReadyResult<Secret>(found->second.duplicate());
    }

private:
    static Failure absent()
    {
        return failure(ErrorKind::KeychainUnavailable, QStringLiteral("The device is absent."));
    }

    Secrets &m_secrets;
    bool m_isPresent = true;
};

} // namespace patlas::test
