// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/CredentialJournal.h"

#include "core/base/Find.h"
#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/credentials/CredentialRows.h"
#include "core/credentials/TokenSecrets.h"
#include "core/storage/Database.h"

#include <algorithm>
#include <memory>

namespace patlas {

CredentialJournal::CredentialJournal(Database &database, TokenSecrets &secrets)
    : m_database(database)
    , m_secrets(secrets)
{
}

QFuture<Result<void>> CredentialJournal::add(const Credential &credential, const Secret &secret,
                                             const SecretBinding &binding, const Renewal &renewal)
{
    const auto shared =
        std::make_shared<const StoredSecret>(StoredSecret{secret.duplicate(), binding, renewal.duplicate()});
    // The row comes first, so that after any failure the secret can be assigned to its credential.
    const auto row = m_database.run<void>(
        [credential](QSqlDatabase &database) { return rows::insert(database, credential); });
    return then(row, this, [this, credential, shared](const Result<void> &inserted) {
        if (!inserted)
            return makeReadyResult<void>(inserted);
        return then(
            m_secrets.write(credential.storage, credential.id, shared->secret, shared->binding,
                            shared->renewal),
            this, [this, credential](const Result<void> &written) {
                if (!written)
                    return rollback(credential, written);
                return then(commit(credential), this, [this, credential](const Result<void> &committed) {
                    return committed ? makeReadyResult<void>(committed) : rollback(credential, committed);
                });
            });
    });
}

/// Deletes the row. A store that went away may have the secret anyway: its deletion is tried now and again
/// when the store is back. The result does not wait for it.
QFuture<Result<void>> CredentialJournal::rollback(const Credential &credential, const Result<void> &because)
{
    return then(removeRow(credential.id), this, [this, credential, because](const Result<void> &removed) {
        if (removed)
            m_secrets.removePendingDeletion({credential.id, credential.storage});
        else
            m_incomplete.push_back(credential);
        return because;
    });
}

/// Removes and returns earlier failed attempts at the same credential; this one replaces them.
std::vector<Credential> CredentialJournal::takeEarlier(const Credential &credential)
{
    const auto others =
        std::partition(m_incomplete.begin(), m_incomplete.end(),
                       [&](const Credential &other) { return other.fingerprint != credential.fingerprint; });
    std::vector<Credential> earlier(others, m_incomplete.end());
    m_incomplete.erase(others, m_incomplete.end());
    return earlier;
}

QFuture<Result<void>> CredentialJournal::commit(const Credential &credential)
{
    const std::vector<Credential> earlier = takeEarlier(credential);
    QStringList ids;
    for (const Credential &other : earlier)
        ids.append(other.id);
    const auto committing =
        m_database.run<void>([id = credential.id, name = credential.name, ids](QSqlDatabase &database) {
            return rows::commit(database, id, name, ids);
        });
    return then(committing, this, [this, earlier](const Result<void> &committed) {
        if (!committed)
            m_incomplete.insert(m_incomplete.end(), earlier.begin(), earlier.end());
        else
            for (const Credential &other : earlier)
                m_secrets.removePendingDeletion({other.id, other.storage});
        return committed;
    });
}

QFuture<Result<void>> CredentialJournal::update(const Credential &before, const Credential &after)
{
    return m_database.run<void>(
        [before, after](QSqlDatabase &database) { return rows::update(database, before, after); });
}

QFuture<Result<QStringList>> CredentialJournal::namedSecrets(const StoreId &storage)
{
    return m_database.run<QStringList>(
        [storage](QSqlDatabase &database) { return rows::namedSecrets(database, storage); });
}

QFuture<Result<void>> CredentialJournal::removeRow(const QString &id)
{
    return m_database.run<void>([id](QSqlDatabase &database) { return rows::remove(database, id); });
}

QFuture<Result<void>> CredentialJournal::remove(const SecretPlace &place)
{
    return then(removeRow(place.key), this, [this, place](const Result<void> &removed) {
        return removed ? m_secrets.removePendingDeletion(place) : makeReadyResult<void>(removed);
    });
}

QFuture<Result<void>> CredentialJournal::forget(const QString &id)
{
    return m_database.run<void>([id](QSqlDatabase &database) { return rows::forget(database, id); });
}

void CredentialJournal::setIncomplete(std::vector<Credential> incomplete)
{
    m_incomplete = std::move(incomplete);
}

void CredentialJournal::addIncomplete(const Credential &credential)
{
    m_incomplete.push_back(credential);
}

std::optional<Credential> CredentialJournal::takeIncomplete(const QString &id)
{
    const auto found = std::find_if(m_incomplete.begin(), m_incomplete.end(),
                                    [&id](const Credential &each) { return each.id == id; });
    if (found == m_incomplete.end())
        return std::nullopt;
    Credential credential = std::move(*found);
    m_incomplete.erase(found);
    return credential;
}

} // namespace patlas

#include "moc_CredentialJournal.cpp"
