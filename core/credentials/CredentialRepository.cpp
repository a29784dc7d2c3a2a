// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/CredentialRepository.h"

#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/credentials/BoundSecrets.h"
#include "core/credentials/CredentialJournal.h"
#include "core/credentials/CredentialList.h"
#include "core/credentials/CredentialLoader.h"
#include "core/credentials/CredentialReconciler.h"
#include "core/credentials/DefaultStore.h"
#include "core/credentials/NameHandover.h"
#include "core/credentials/SecretFingerprint.h"
#include "core/credentials/SecretReplacements.h"
#include "core/credentials/TokenSecrets.h"
#include "core/credentials/UnreferencedSecrets.h"
#include "core/secret/KnownSecrets.h"
#include "core/secret/SecretStore.h"

#include <QUuid>

namespace patlas {

namespace {

QStringList ordered(QStringList scopes)
{
    scopes.removeDuplicates();
    scopes.sort();
    return scopes;
}

Failure notStored()
{
    return failure(ErrorKind::NotFound, CredentialRepository::tr("This token is no longer stored here."), {},
                   CredentialRepository::tr("Choose another one."));
}

} // namespace

struct CredentialRepository::Parts {
    Parts(Database &database, SecretStores stores, BindingFor bindingFor)
        : secrets(database, std::move(stores))
        , journal(database, secrets)
        , defaultStore(database, secrets, list, journal)
        , unreferenced(database, secrets, list, fingerprints)
        , boundSecrets(list, secrets, fingerprints, std::move(bindingFor))
        , replacements(database, list, secrets, fingerprints, boundSecrets)
        , handover(database, list, secrets)
        , reconciler(list, journal, secrets, unreferenced)
        , loader({database, list, journal, secrets, defaultStore, unreferenced, fingerprints, reconciler})
    {
    }

    CredentialList list;
    SecretFingerprint fingerprints;
    TokenSecrets secrets;
    CredentialJournal journal;
    DefaultStore defaultStore;
    UnreferencedSecrets unreferenced;
    BoundSecrets boundSecrets;
    SecretReplacements replacements;
    NameHandover handover;
    CredentialReconciler reconciler;
    CredentialLoader loader;
};

CredentialRepository::CredentialRepository(Database &database, SecretStores stores, BindingFor bindingFor,
                                           QObject *parent)
    : QObject(parent)
    , d(new Parts(database, std::move(stores), std::move(bindingFor)))
{
    connect(&d->list, &CredentialList::changed, this, &CredentialRepository::changed);
    connect(&d->loader, &CredentialLoader::used, this, &CredentialRepository::used);
}

CredentialRepository::~CredentialRepository() = default;

QFuture<Result<void>> CredentialRepository::load()
{
    return d->loader.load();
}

const SecretStores &CredentialRepository::stores() const
{
    return d->secrets.stores();
}

DefaultStore &CredentialRepository::defaultStore() const
{
    return d->defaultStore;
}

UnreferencedSecrets &CredentialRepository::unreferenced() const
{
    return d->unreferenced;
}

BoundSecrets &CredentialRepository::boundSecrets() const
{
    return d->boundSecrets;
}

const std::vector<Credential> &CredentialRepository::all() const
{
    return d->list.all();
}

const Credential *CredentialRepository::find(const QString &id) const
{
    return d->list.find(id);
}

QByteArray CredentialRepository::fingerprint(const Secret &secret) const
{
    return d->fingerprints.of(secret);
}

const Credential *CredentialRepository::withFingerprint(const QByteArray &fingerprint) const
{
    return d->list.withFingerprint(fingerprint);
}

QFuture<Result<Credential>> CredentialRepository::add(Credential credential, const Secret &secret,
                                                      const Renewal &renewal)
{
    const QFuture<Result<void>> loading = d->loader.firstLoad();
    if (loading.isFinished())
        return addLoaded(std::move(credential), secret, renewal);
    // Before that neither the key of fingerprints nor the names that are taken are known.
    const auto kept =
        std::make_shared<const StoredSecret>(StoredSecret{secret.duplicate(), {}, renewal.duplicate()});
    return then(loading, this, [this, credential = std::move(credential), kept](const Result<void> &) {
        return addLoaded(credential, kept->secret, kept->renewal);
    });
}

QFuture<Result<Credential>> CredentialRepository::addLoaded(Credential credential, const Secret &secret,
                                                            const Renewal &renewal)
{
    credential.name = credential.name.trimmed();
    if (!credential.isReissued || credential.id.isEmpty())
        credential.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (const Result<void> fits = d->list.checkName(credential); !fits)
        return makeReadyResult<Credential>(tl::make_unexpected(fits.error()));
    credential.scopes = ordered(credential.scopes);
    if (const QMap<QString, QString> parts = attributesOf(secret.view()); !parts.isEmpty())
        credential.attributes = parts;
    credential.fingerprint = fingerprint(secret);
    credential.secretMissing = false;
    credential.renews = !renewal.isEmpty();
    credential.added = QDateTime::currentDateTimeUtc();
    if (stores().outlastsSession(credential.storage))
        credential.storage = d->defaultStore.id();

    d->list.beginAdding(credential); // two concurrent additions must not take the same name
    return then(store(credential, secret, renewal), this,
                [this, credential](const Result<void> &stored) -> Result<Credential> {
                    d->list.endAdding(credential.id);
                    if (!stored)
                        return tl::make_unexpected(stored.error());
                    d->list.append(credential);
                    KnownSecrets::current().setName(credential.id, credential.name);
                    return credential;
                });
}

QFuture<Result<void>> CredentialRepository::store(const Credential &credential, const Secret &secret,
                                                  const Renewal &renewal)
{
    const SecretBinding binding = d->boundSecrets.bindingFor(credential.environmentId);
    return stores().outlastsSession(credential.storage)
        ? d->journal.add(credential, secret, binding, renewal)
        : d->secrets.write(credential.storage, credential.id, secret, binding, renewal);
}

QFuture<Result<Secret>> CredentialRepository::secretOf(const QString &id)
{
    return then(storedSecretOf(id), this, [](Result<StoredSecret> stored) -> Result<Secret> {
        if (!stored)
            return tl::make_unexpected(stored.error());
        return std::move(stored->secret);
    });
}

QFuture<Result<StoredSecret>> CredentialRepository::storedSecretOf(const QString &id)
{
    return readStored(id, false);
}

QFuture<Result<StoredSecret>> CredentialRepository::readStored(const QString &id, bool isAgain)
{
    const Credential *found = find(id);
    if (!found)
        return makeReadyResult<StoredSecret>(notStored());
    // That it is another secret than the stored one can also mean that another process has renewed it.
    const bool mayBeRenewed = found->renews && !isAgain;
    return then(d->boundSecrets.readStored(*found), this,
                [this, id, mayBeRenewed](Result<StoredSecret> stored) {
                    if (!stored && stored.error().kind == ErrorKind::Conflict && mayBeRenewed) {
                        return then(reload(id), this,
                                    [this, id](const Result<void> &) { return readStored(id, true); });
                    }
                    d->list.noteRead(id, stored);
                    return makeReadyResult<StoredSecret>(std::move(stored));
                });
}

QFuture<Result<void>> CredentialRepository::replaceSecret(const QString &id, SecretReplacement replacement)
{
    replacement.scopes = ordered(replacement.scopes);
    return d->replacements.replace(id, std::move(replacement));
}

QFuture<Result<void>> CredentialRepository::reload(const QString &id)
{
    return d->replacements.reload(id);
}

QFuture<Result<void>> CredentialRepository::change(const QString &id,
                                                   const std::function<void(Credential &)> &edit)
{
    const Credential *found = find(id);
    if (!found)
        return makeReadyResult<void>(notStored());
    const Credential before = *found;
    const std::optional<Credential> changed = d->list.change(id, edit);
    return changed ? update(before, *changed) : makeReadyResult<void>(notStored());
}

QFuture<Result<void>> CredentialRepository::update(const Credential &before, const Credential &after)
{
    return stores().outlastsSession(after.storage) ? d->journal.update(before, after)
                                                   : makeReadyResult<void>({});
}

QFuture<Result<void>> CredentialRepository::markRevoked(const QString &id, const QDateTime &when)
{
    return change(id, [when](Credential &credential) {
        if (!credential.revoked.isValid())
            credential.revoked = when;
    });
}

QFuture<Result<void>> CredentialRepository::noteRefused(const QString &id, const QDateTime &when,
                                                        const QString &words)
{
    return change(id, [&](Credential &credential) {
        credential.refused = when;
        credential.refusedWords = words;
    });
}

QFuture<Result<void>> CredentialRepository::noteAccepted(const QString &id)
{
    const Credential *found = find(id);
    if (!found || !found->refused.isValid())
        return makeReadyResult<void>({});
    return change(id, [](Credential &credential) {
        credential.refused = {};
        credential.refusedWords.clear();
    });
}

QFuture<Result<void>> CredentialRepository::noteValid(const QString &id, const QDateTime &when)
{
    const Credential *found = find(id);
    if (!found || !found->revoked.isValid() || found->revoked >= when)
        return noteAccepted(id);
    return change(id, [](Credential &credential) {
        credential.revoked = {};
        credential.refused = {};
        credential.refusedWords.clear();
    });
}

QFuture<Result<void>> CredentialRepository::noteTold(const QString &id, const TokenFacts &facts,
                                                     const QDateTime &when, const QString &by)
{
    const Credential *found = find(id);
    if (!found || facts.isEmpty())
        return makeReadyResult<void>({});
    Credential told = *found;
    if (!told.told.seen.isValid())
        told.told = {when, by, told.scopes, told.expires, told.neverExpires};
    if (facts.scopes) {
        told.scopes = ordered(*facts.scopes);
        told.told.saysScopes = true;
    }
    if (facts.expires.isValid() || facts.neverExpires) {
        told.expires = facts.expires;
        told.neverExpires = facts.neverExpires;
        told.told.saysExpiry = true;
    }
    if (told == *found) // each response says it
        return makeReadyResult<void>({});
    told.told.seen = when;
    told.told.by = by;
    return change(id, [&told](Credential &credential) { credential = told; });
}

QFuture<Result<void>> CredentialRepository::forgetTold(const QString &id)
{
    const Credential *found = find(id);
    if (!found || !found->told.seen.isValid())
        return makeReadyResult<void>({});
    return change(id, [](Credential &credential) {
        credential.scopes = credential.told.scopesBefore;
        credential.expires = credential.told.expiresBefore;
        credential.neverExpires = credential.told.neverExpiredBefore;
        credential.told = {};
    });
}

QFuture<Result<void>> CredentialRepository::markUsed(const QString &id, const QDateTime &when)
{
    const Credential *found = find(id);
    if (!found)
        return makeReadyResult<void>(notStored());
    const Credential before = *found;
    const std::optional<Credential> credential = d->list.setLastUsed(id, when);
    Q_EMIT used(id, when);
    return credential ? update(before, *credential) : makeReadyResult<void>(notStored());
}

QFuture<Result<void>> CredentialRepository::rename(const QString &id, const QString &name)
{
    const Credential *found = find(id);
    if (!found)
        return makeReadyResult<void>(notStored());
    Credential renamed = *found;
    renamed.name = name.trimmed();
    if (Result<void> fits = d->list.checkName(renamed); !fits)
        return makeReadyResult<void>(std::move(fits));
    KnownSecrets::current().setName(id, renamed.name);
    return change(id, [&renamed](Credential &credential) { credential.name = renamed.name; });
}

QFuture<Result<void>> CredentialRepository::handOverName(const QString &from, const QString &to,
                                                         const QString &former)
{
    return find(from) && find(to) ? d->handover.handOver(from, to, former)
                                  : makeReadyResult<void>(notStored());
}

QFuture<Result<void>> CredentialRepository::setScopes(const QString &id, const QStringList &scopes)
{
    return change(id, [&scopes](Credential &credential) {
        credential.scopes = ordered(scopes);
        // From now on it is its owner who says so.
        credential.told.saysScopes = false;
        credential.told.scopesBefore = credential.scopes;
        if (!credential.told.saysExpiry)
            credential.told = {};
    });
}

QFuture<Result<void>> CredentialRepository::remove(const QString &id)
{
    const Credential *found = find(id);
    if (!found)
        return makeReadyResult<void>({});
    KnownSecrets::current().setName(id, {});
    const SecretPlace place{id, found->storage};
    if (!stores().outlastsSession(place.storage)) {
        d->list.remove(id);
        return d->secrets.remove(place.storage, id);
    }
    return then(d->journal.removeRow(id), this, [this, place](const Result<void> &removed) {
        if (!removed)
            return makeReadyResult<void>(removed);
        d->list.remove(place.key);
        return d->secrets.removePendingDeletion(place);
    });
}

QFuture<Result<void>> CredentialRepository::discard(const QString &id)
{
    const Credential *found = find(id);
    if (!found || !stores().outlastsSession(found->storage))
        return remove(id);
    KnownSecrets::current().setName(id, {});
    const SecretPlace place{id, found->storage};
    return then(d->journal.removeRow(id), this, [this, place](const Result<void> &removed) {
        if (!removed)
            return removed;
        d->list.remove(place.key);
        const SecretStore *store = stores().find(place.storage);
        if (store && store->status().state == StoreState::Open)
            d->secrets.removePendingDeletion(place);
        else
            d->secrets.addPendingDeletion(place);
        return removed;
    });
}

} // namespace patlas

#include "moc_CredentialRepository.cpp"
