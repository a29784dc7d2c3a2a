// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/CredentialRepository.h"

#include "core/base/Then.h"
#include "core/credentials/CredentialRepositoryParts.h"
#include "core/credentials/CredentialRows.h"

#include <QUuid>

#include <sodium.h>

#include <algorithm>

namespace patlas {

namespace {

QStringList ordered(QStringList scopes)
{
    scopes.removeDuplicates();
    scopes.sort();
    return scopes;
}

} // namespace

CredentialRepository::CredentialRepository(Database &database, SecretStores stores, QObject *parent)
    : QObject(parent)
    , d(new Private(database, std::move(stores)))
{
    d->defaultStore = d->stores.usual();
    // Until the installation's key is read, fingerprints are valid in this process only.
    d->fingerprintKey.resize(crypto_generichash_KEYBYTES);
    randombytes_buf(d->fingerprintKey.data(), std::size_t(d->fingerprintKey.size()));
}

CredentialRepository::~CredentialRepository() = default;

QFuture<Result<void>> CredentialRepository::load()
{
    return then(d->database.run<StoredCredentials>(rows::read), this,
                [this](const Result<StoredCredentials> &stored) -> Result<void> {
                    if (!stored)
                        return tl::make_unexpected(stored.error());
                    d->complete = stored->complete;
                    d->fingerprintKey = stored->fingerprintKey;
                    d->incomplete = stored->incomplete;
                    d->addedElsewhere = stored->addedElsewhere;
                    d->secrets.setPendingDeletions(stored->pendingDeletions);
                    if (d->stores.find(stored->defaultStore))
                        d->defaultStore = stored->defaultStore;
                    Q_EMIT changed();
                    Q_EMIT defaultStoreChanged();
                    // Not before: without the rows, every secret would seem to be unreferenced.
                    for (SecretStore *store : d->stores.all()) {
                        if (!store->outlastsSession())
                            continue;
                        connect(store, &SecretStore::opened, this, [this, store] { reconcile(*store); });
                        store->check();
                    }
                    return {};
                });
}

const std::vector<Credential> &CredentialRepository::all() const
{
    return d->complete;
}

const Credential *CredentialRepository::find(const QString &id) const
{
    return findById(d->complete, id);
}

QByteArray CredentialRepository::fingerprint(const Secret &secret) const
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    const auto *key = reinterpret_cast<const unsigned char *>(d->fingerprintKey.constData());
    const auto *bytes = reinterpret_cast<const unsigned char *>(secret.view().data());
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), std::size_t(hash.size()), bytes,
                       secret.size(), key, std::size_t(d->fingerprintKey.size()));
    return hash;
}

const Credential *CredentialRepository::withFingerprint(const QByteArray &fingerprint) const
{
    return findIf(d->complete, [&](const Credential &each) { return each.fingerprint == fingerprint; });
}

QFuture<Result<Credential>> CredentialRepository::add(Credential credential, const Secret &secret)
{
    credential.name = credential.name.trimmed();
    credential.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (const Result<void> fits = checkName(credential); !fits)
        return makeReadyResult<Credential>(tl::make_unexpected(fits.error()));
    credential.scopes = ordered(credential.scopes);
    if (const QMap<QString, QString> parts = attributesOf(secret.view()); !parts.isEmpty())
        credential.attributes = parts;
    credential.fingerprint = fingerprint(secret);
    credential.secretMissing = false;
    if (credential.isPersonal && !credential.created.isValid())
        credential.created = QDateTime::currentDateTimeUtc();
    if (d->stores.outlastsSession(credential.storage))
        credential.storage = d->defaultStore;

    d->beingAdded.push_back(credential); // two concurrent additions must not take the same name
    return then(
        keep(credential, secret), this, [this, credential](const Result<void> &kept) -> Result<Credential> {
            std::erase_if(d->beingAdded, [&](const Credential &other) { return other.id == credential.id; });
            if (!kept)
                return tl::make_unexpected(kept.error());
            d->complete.push_back(credential);
            Q_EMIT changed();
            return credential;
        });
}

QFuture<Result<void>> CredentialRepository::keep(const Credential &credential, const Secret &secret)
{
    return d->stores.outlastsSession(credential.storage)
        ? keepForGood(credential, secret)
        : d->secrets.write(credential.storage, credential.id, secret);
}

QFuture<Result<void>> CredentialRepository::keepForGood(const Credential &credential, const Secret &secret)
{
    const auto shared = std::make_shared<const Secret>(secret.duplicate());
    // The row comes first, so that after any failure the secret can be assigned to its credential.
    const auto row = d->database.run<void>(
        [credential](QSqlDatabase &database) { return rows::insert(database, credential); });
    return then(row, this, [this, credential, shared](const Result<void> &inserted) {
        if (!inserted)
            return makeReadyResult<void>(inserted);
        return then(
            d->secrets.write(credential.storage, credential.id, *shared), this,
            [this, credential](const Result<void> &written) {
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
QFuture<Result<void>> CredentialRepository::rollback(const Credential &credential,
                                                     const Result<void> &because)
{
    return then(dropRow(credential.id), this, [this, credential, because](const Result<void> &dropped) {
        if (dropped)
            d->secrets.removePendingDeletion({credential.id, credential.storage});
        else
            d->incomplete.push_back(credential);
        return because;
    });
}

/// Removes and returns earlier failed attempts at the same credential; this one replaces them.
std::vector<Credential> CredentialRepository::takeEarlier(const Credential &credential)
{
    const auto others =
        std::partition(d->incomplete.begin(), d->incomplete.end(),
                       [&](const Credential &other) { return other.fingerprint != credential.fingerprint; });
    std::vector<Credential> earlier(others, d->incomplete.end());
    d->incomplete.erase(others, d->incomplete.end());
    return earlier;
}

QFuture<Result<void>> CredentialRepository::commit(const Credential &credential)
{
    const std::vector<Credential> earlier = takeEarlier(credential);
    QStringList ids;
    for (const Credential &other : earlier)
        ids.append(other.id);
    const auto committing =
        d->database.run<void>([id = credential.id, name = credential.name, ids](QSqlDatabase &database) {
            return rows::commit(database, id, name, ids);
        });
    return then(committing, this, [this, earlier](const Result<void> &committed) {
        if (!committed)
            d->incomplete.insert(d->incomplete.end(), earlier.begin(), earlier.end());
        else
            for (const Credential &other : earlier)
                d->secrets.removePendingDeletion({other.id, other.storage});
        return committed;
    });
}

/// Deletes the row and journals its secret as a pending deletion.
QFuture<Result<void>> CredentialRepository::dropRow(const QString &id)
{
    return d->database.run<void>([id](QSqlDatabase &database) { return rows::remove(database, id); });
}

QFuture<Result<void>> CredentialRepository::discard(const SecretPlace &secret)
{
    return then(dropRow(secret.key), this, [this, secret](const Result<void> &dropped) {
        return dropped ? d->secrets.removePendingDeletion(secret) : makeReadyResult<void>(dropped);
    });
}

/// InvalidInput without a name or a slot, Conflict for a name that another credential has.
Result<void> CredentialRepository::checkName(const Credential &credential) const
{
    if (credential.name.isEmpty())
        return failure(ErrorKind::InvalidInput, tr("The token has no name."), {}, tr("Enter a name."));
    if (credential.slotId.isEmpty())
        return failure(ErrorKind::InvalidInput, tr("It is not stated what the token is for."), {},
                       tr("Choose an environment that takes tokens."));
    const auto takes = [&credential](const Credential &other) {
        return other.id != credential.id && other.environmentId == credential.environmentId
            && other.slotId == credential.slotId
            && other.name.compare(credential.name, Qt::CaseInsensitive) == 0;
    };
    if (findIf(d->complete, takes) || findIf(d->beingAdded, takes))
        return failure(ErrorKind::Conflict,
                       tr("This environment already has a token named %1.").arg(credential.name), {},
                       tr("Choose another name."));
    return {};
}

namespace {

Failure notStored()
{
    return failure(ErrorKind::NotFound, CredentialRepository::tr("This token is no longer stored here."), {},
                   CredentialRepository::tr("Choose another one."));
}

} // namespace

QFuture<Result<Secret>> CredentialRepository::secretOf(const QString &id)
{
    const Credential *found = find(id);
    if (!found)
        return makeReadyResult<Secret>(notStored());
    return then(d->secrets.read(found->storage, id), this, [this, id](Result<Secret> secret) {
        if (secret)
            setMissing(id, false);
        else if (secret.error().kind == ErrorKind::NotFound)
            setMissing(id, true);
        return secret;
    });
}

QFuture<Result<void>> CredentialRepository::change(const QString &id,
                                                   const std::function<void(Credential &)> &edit)
{
    Credential *found = findById(d->complete, id);
    if (!found)
        return makeReadyResult<void>(notStored());
    edit(*found);
    const Credential credential = *found;
    Q_EMIT changed();
    return update(credential);
}

QFuture<Result<void>> CredentialRepository::update(const Credential &credential)
{
    if (!d->stores.outlastsSession(credential.storage))
        return makeReadyResult<void>({});
    return d->database.run<void>(
        [credential](QSqlDatabase &database) { return rows::update(database, credential); });
}

QFuture<Result<void>> CredentialRepository::markRevoked(const QString &id, const QDateTime &when)
{
    return change(id, [when](Credential &credential) {
        if (!credential.revoked.isValid())
            credential.revoked = when;
    });
}

QFuture<Result<void>> CredentialRepository::markUsed(const QString &id, const QDateTime &when)
{
    Credential *found = findById(d->complete, id);
    if (!found)
        return makeReadyResult<void>(notStored());
    found->lastUsed = when;
    const Credential credential = *found;
    Q_EMIT used(id, when);
    return update(credential);
}

QFuture<Result<void>> CredentialRepository::rename(const QString &id, const QString &name)
{
    const Credential *found = find(id);
    if (!found)
        return makeReadyResult<void>(notStored());
    Credential renamed = *found;
    renamed.name = name.trimmed();
    if (Result<void> fits = checkName(renamed); !fits)
        return makeReadyResult<void>(std::move(fits));
    return change(id, [&renamed](Credential &credential) { credential.name = renamed.name; });
}

QFuture<Result<void>> CredentialRepository::setScopes(const QString &id, const QStringList &scopes)
{
    return change(id, [&scopes](Credential &credential) { credential.scopes = ordered(scopes); });
}

QFuture<Result<void>> CredentialRepository::remove(const QString &id)
{
    const Credential *found = find(id);
    if (!found)
        return makeReadyResult<void>({});
    const StoreId storage = found->storage;
    const auto forget = [this, id] {
        // Already gone when it was removed twice concurrently.
        std::erase_if(d->complete, [&id](const Credential &credential) { return credential.id == id; });
        Q_EMIT changed();
    };
    if (!d->stores.outlastsSession(storage)) {
        forget();
        return d->secrets.remove(storage, id);
    }
    return then(dropRow(id), this, [this, id, storage, forget](const Result<void> &removed) {
        if (!removed)
            return makeReadyResult<void>(removed);
        forget();
        return d->secrets.removePendingDeletion({id, storage});
    });
}

void CredentialRepository::setMissing(const QString &id, bool missing)
{
    Credential *found = findById(d->complete, id);
    if (!found || found->secretMissing == missing)
        return;
    found->secretMissing = missing;
    Q_EMIT changed();
}

} // namespace patlas

#include "moc_CredentialRepository.cpp"
