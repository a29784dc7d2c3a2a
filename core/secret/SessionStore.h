// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/SecretStore.h"

#include <map>

namespace patlas {

inline constexpr QLatin1String sessionStoreId("session");

/// Secrets in guarded memory until Patlas quits. For desktops without a keychain, and for secrets that are
/// not worth keeping.
class SessionStore : public SecretStore {
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    StoreId id() const override { return sessionStoreId; }
    StoreDescription description() const override;
    StoreStatus status() const override;
    bool outlastsSession() const override { return false; }
    QFuture<Result<void>> remove(const QString &key) override;
    QFuture<Result<QStringList>> keys() override;

protected:
    QFuture<Result<void>> writeRecord(const QString &key, Secret record) override;
    QFuture<Result<Secret>> readRecord(const QString &key) override;

private:
    std::map<QString, Secret> m_secrets;
};

} // namespace patlas
