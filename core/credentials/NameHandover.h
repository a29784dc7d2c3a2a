// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QFuture>
#include <QObject>

namespace patlas {

class CredentialList;
class Database;
class TokenSecrets;
struct Credential;

/// Gives the name of one credential to another one. In the database both change in one transaction, so that a
/// crash at any moment leaves one that is called so. GUI thread.
class NameHandover : public QObject {
public:
    /// All must outlive it.
    NameHandover(Database &database, CredentialList &credentials, const TokenSecrets &secrets);

    /// Both are in the list. See CredentialRepository::handOverName().
    QFuture<Result<void>> handOver(const QString &from, const QString &to, const QString &former);

private:
    void rename(const Credential &renamed);

    Database &m_database;
    CredentialList &m_credentials;
    const TokenSecrets &m_secrets;
};

} // namespace patlas
