// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The stores of CredentialRepository: the default store, work that an earlier run left incomplete, and
// unreferenced secrets.
#include "core/base/FreeName.h"
#include "core/base/Then.h"
#include "core/credentials/CredentialRepositoryParts.h"
#include "core/credentials/CredentialRows.h"
#include "core/credentials/TokenShape.h"

#include <QSqlDatabase>

using namespace Qt::StringLiterals;

namespace patlas {

void CredentialRepository::reconcile(SecretStore &open)
{
    const StoreId store = open.id();
    d->secrets.clearPendingDeletions(store);
    for (const Credential &incomplete : d->incomplete) {
        if (incomplete.storage == store && !d->toFinish.contains(incomplete.id))
            d->toFinish.append(incomplete.id);
    }
    finishNext();
    const QStringList ids = idsIn(store);
    const bool isComplete = open.listsEveryKey();
    then(open.keys(), this, [this, store, ids, isComplete](const Result<QStringList> &keys) {
        if (isComplete && !keys)
            return;
        for (const QString &id : ids) {
            d->toLookFor.removeOne(id);
            if (keys && keys->contains(id))
                setMissing(id, false);
            else if (isComplete)
                setMissing(id, true);
            else
                d->toLookFor.append(id);
        }
        if (keys)
            findUnreferenced(store, *keys);
        lookForNext();
    });
}

void CredentialRepository::lookForNext()
{
    // A key that is not in a list that may be incomplete can still exist. One after the other, so that
    // requests of the person do not have to wait.
    if (d->isLookingFor || d->toLookFor.isEmpty())
        return;
    d->isLookingFor = true;
    const auto asked = secretOf(d->toLookFor.takeFirst()); // a NotFound marks the credential as missing
    then(asked, this, [this](const Result<Secret> &secret) {
        d->isLookingFor = false;
        if (!secret && secret.error().kind != ErrorKind::NotFound)
            d->toLookFor.clear(); // a closed store would show its prompt for each of them
        lookForNext();
    });
}

void CredentialRepository::finishNext()
{
    // One after the other: two of them may be attempts to add the same one.
    while (!d->isFinishing && !d->toFinish.isEmpty()) {
        const QString id = d->toFinish.takeFirst();
        d->isFinishing = true;
        if (!finish(id))
            d->isFinishing = false;
    }
}

/// False when it is no longer incomplete: it was taken as an earlier attempt at one added since.
bool CredentialRepository::finish(const QString &id)
{
    const auto found = std::find_if(d->incomplete.begin(), d->incomplete.end(),
                                    [&id](const Credential &each) { return each.id == id; });
    if (found == d->incomplete.end())
        return false;
    const Credential credential = std::move(*found);
    d->incomplete.erase(found);
    d->beingAdded.push_back(credential);
    then(d->secrets.read(credential.storage, id), this, [this, credential](const Result<Secret> &secret) {
        std::erase_if(d->beingAdded, [&](const Credential &other) { return other.id == credential.id; });
        finishAdding(credential, secret);
        d->isFinishing = false;
        finishNext();
    });
    return true;
}

void CredentialRepository::finishAdding(Credential credential, const Result<Secret> &secret)
{
    const auto hasItsSecret = [&](const Credential &other) {
        return other.fingerprint == credential.fingerprint;
    };
    if (!secret && secret.error().kind == ErrorKind::NotFound) {
        d->database.run<void>(
            [id = credential.id](QSqlDatabase &database) { return rows::forget(database, id); });
    } else if (!secret || findIf(d->beingAdded, hasItsSecret)) {
        // Its store has closed, or the person is adding it again now; if that succeeds, this entry is
        // removed.
        d->incomplete.push_back(credential);
    } else if (findIf(d->complete, hasItsSecret)) {
        discard({credential.id, credential.storage}); // the person added it again; that one is kept
    } else {
        credential.name = freeName(credential);
        d->complete.push_back(credential);
        Q_EMIT changed();
        commit(credential);
    }
}

QString CredentialRepository::freeName(const Credential &credential) const
{
    return patlas::freeName(credential.name, [&](const QString &name) {
        Credential renamed = credential;
        renamed.name = name;
        return !checkName(renamed).has_value();
    });
}

void CredentialRepository::findUnreferenced(const StoreId &open, const QStringList &keys)
{
    std::vector<SecretPlace> unreferenced;
    for (const QString &key : keys) {
        const bool known = key.startsWith(connectionKeyPrefix) || findById(d->complete, key)
            || findById(d->beingAdded, key) || findById(d->incomplete, key) || d->addedElsewhere.contains(key)
            || d->secrets.isPendingDeletion({key, open});
        if (!known)
            unreferenced.push_back({key, open});
    }
    for (const SecretPlace &other : d->unreferenced) {
        if (other.storage != open)
            unreferenced.push_back(other);
    }
    if (unreferenced == d->unreferenced)
        return;
    d->unreferenced = std::move(unreferenced);
    Q_EMIT unreferencedChanged();
}

const SecretStores &CredentialRepository::stores() const
{
    return d->stores;
}

StoreId CredentialRepository::defaultStore() const
{
    return d->defaultStore;
}

QFuture<Result<void>> CredentialRepository::keepIn(const StoreId &storage)
{
    const auto noting =
        d->database.run<void>([storage](QSqlDatabase &database) { return rows::keepIn(database, storage); });
    return then(noting, this, [this, storage](const Result<void> &noted) {
        if (noted && d->defaultStore != storage) {
            d->defaultStore = storage;
            Q_EMIT defaultStoreChanged();
        }
        return noted;
    });
}

bool CredentialRepository::isInUse(const StoreId &storage) const
{
    return d->defaultStore == storage || !idsIn(storage).isEmpty();
}

QStringList CredentialRepository::idsInOtherStores() const
{
    return idsWhere([this](const StoreId &storage) {
        return storage != d->defaultStore && d->stores.outlastsSession(storage);
    });
}

QStringList CredentialRepository::sessionIds() const
{
    return idsWhere([this](const StoreId &storage) { return !d->stores.outlastsSession(storage); });
}

QStringList CredentialRepository::idsIn(const StoreId &storage) const
{
    return idsWhere([&storage](const StoreId &each) { return each == storage; });
}

QStringList CredentialRepository::idsWhere(const std::function<bool(const StoreId &)> &fits) const
{
    QStringList ids;
    for (const Credential &credential : d->complete) {
        if (fits(credential.storage))
            ids.append(credential.id);
    }
    return ids;
}

QFuture<Result<void>> CredentialRepository::migrate(const QString &id)
{
    const Credential *found = find(id);
    const StoreId to = d->defaultStore;
    const StoreId from = found ? found->storage : to;
    if (from == to || d->moving.contains(id))
        return makeReadyResult<void>({});
    d->moving.insert(id);
    const QFuture<Result<void>> moving =
        d->stores.outlastsSession(from) ? d->secrets.move(id, from, to) : keepBeyondSession(*found);
    return then(moving, this, [this, id, from, to](const Result<void> &moved) {
        d->moving.remove(id);
        if (moved)
            nameStore(id, to);
        else if (moved.error().kind == ErrorKind::NotFound)
            setMissing(id, true);
        return moved;
    });
}

QFuture<Result<void>> CredentialRepository::keepBeyondSession(Credential credential)
{
    const StoreId from = std::exchange(credential.storage, d->defaultStore);
    return then(d->secrets.read(from, credential.id), this, [this, credential, from](Result<Secret> secret) {
        if (!secret)
            return makeReadyResult<void>(tl::make_unexpected(secret.error()));
        return then(keepForGood(credential, *secret), this,
                    [this, from, id = credential.id](const Result<void> &kept) {
                        return kept ? d->secrets.remove(from, id) : makeReadyResult<void>(kept);
                    });
    });
}

void CredentialRepository::nameStore(const QString &id, const StoreId &storage)
{
    if (Credential *found = findById(d->complete, id)) {
        found->storage = storage;
        Q_EMIT changed();
    }
}

const std::vector<SecretPlace> &CredentialRepository::unreferenced() const
{
    return d->unreferenced;
}

QFuture<Result<void>> CredentialRepository::adopt(const SecretPlace &unreferenced, const QString &name,
                                                  const QString &environmentId,
                                                  const std::shared_ptr<const ApiDescription> &api)
{
    const auto reading = d->secrets.read(unreferenced.storage, unreferenced.key);
    return then(reading, this, [=, this](const Result<Secret> &secret) {
        if (!secret)
            return makeReadyResult<void>(tl::make_unexpected(secret.error()));
        Credential credential;
        credential.id = unreferenced.key;
        credential.storage = unreferenced.storage;
        credential.environmentId = environmentId;
        credential.name = name.trimmed();
        if (const CredentialSlot *slot = slotOf(secret->view(), *api)) {
            credential.slotId = slot->id;
            credential.isPersonal = slot->isPersonal;
        }
        credential.attributes = attributesOf(secret->view());
        credential.fingerprint = fingerprint(*secret);
        if (credential.isPersonal)
            credential.created = QDateTime::currentDateTimeUtc();
        if (withFingerprint(credential.fingerprint))
            return makeReadyResult<void>(failure(ErrorKind::Conflict,
                                                 tr("Another token here already has this secret."), {},
                                                 tr("Delete this entry.")));
        if (Result<void> fits = checkName(credential); !fits)
            return makeReadyResult<void>(std::move(fits));
        const auto inserting = d->database.run<void>(
            [credential](QSqlDatabase &database) { return rows::insertCommitted(database, credential); });
        return then(inserting, this, [this, credential, unreferenced](const Result<void> &inserted) {
            if (inserted) {
                std::erase(d->unreferenced, unreferenced);
                d->complete.push_back(credential);
                Q_EMIT changed();
                Q_EMIT unreferencedChanged();
            }
            return inserted;
        });
    });
}

QFuture<Result<void>> CredentialRepository::deleteUnreferenced(const SecretPlace &unreferenced)
{
    return then(d->secrets.removePendingDeletion(unreferenced), this,
                [this, unreferenced](const Result<void> &removed) {
                    if (removed && std::erase(d->unreferenced, unreferenced) > 0)
                        Q_EMIT unreferencedChanged();
                    return removed;
                });
}

} // namespace patlas
