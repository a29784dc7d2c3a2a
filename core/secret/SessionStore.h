// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/SecretStore.h"

#include <map>

namespace patlas {

/// Secrets in guarded memory until Patlas quits. For desktops without a keychain, and for secrets that are
/// not worth keeping.
class SessionStore : public SecretStore {
public:
    StorageKind kind() const override { return StorageKind::Session; }
    QFuture<Result<void>> write(const QString &key, Secret secret) override;
    QFuture<Result<Secret>> read(const QString &key) override;
    QFuture<Result<void>> remove(const QString &key) override;

private:
    std::map<QString, Secret> m_secrets;
};

} // namespace patlas
