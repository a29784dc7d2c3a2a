// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/credentials/Credential.h"
#include "core/secret/Renewal.h"
#include "core/secret/Secret.h"
#include "core/secret/SecretBinding.h"
#include "core/secret/SecretPlace.h"

#include <QFuture>
#include <QObject>

#include <optional>
#include <vector>

namespace patlas {

class Database;
class TokenSecrets;

/// Writes and deletes a credential's row and secret in an order in which a crash at any moment loses neither.
/// Adding: insert the row, marked as incomplete; write the secret; commit the row. Removing: delete the row
/// and note its secret as a pending deletion; delete the secret; delete the note. GUI thread.
class CredentialJournal : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    CredentialJournal(Database &database, TokenSecrets &secrets);

    /// Writes row and secret; `secret` and `renewal` are duplicated. After a failure neither is left, or both
    /// are incomplete.
    QFuture<Result<void>> add(const Credential &credential, const Secret &secret,
                              const SecretBinding &binding, const Renewal &renewal = {});
    /// Marks the row as complete, under the credential's name. Earlier attempts at the same credential are
    /// removed with it.
    QFuture<Result<void>> commit(const Credential &credential);
    QFuture<Result<void>> update(const Credential &before, const Credential &after);
    /// Deletes the row; its secret becomes a pending deletion.
    QFuture<Result<void>> removeRow(const QString &id);
    /// Deletes row and secret.
    QFuture<Result<void>> remove(const SecretPlace &place);
    /// Deletes the row of a credential that has no secret.
    QFuture<Result<void>> forget(const QString &id);

    /// Those whose row is marked as incomplete and that are not being added now: from an earlier run, or
    /// because this run could not delete the row.
    const std::vector<Credential> &incomplete() const { return m_incomplete; }
    void setIncomplete(std::vector<Credential> incomplete);
    void addIncomplete(const Credential &credential);
    /// The keys of secrets in the store that the database names, whichever process is at work on them.
    QFuture<Result<QStringList>> namedSecrets(const StoreId &storage);
    /// Nullopt if it is no longer incomplete: it was taken as an earlier attempt at one added since.
    std::optional<Credential> takeIncomplete(const QString &id);

private:
    QFuture<Result<void>> rollback(const Credential &credential, const Result<void> &because);
    std::vector<Credential> takeEarlier(const Credential &credential);

    Database &m_database;
    TokenSecrets &m_secrets;
    std::vector<Credential> m_incomplete;
};

} // namespace patlas
