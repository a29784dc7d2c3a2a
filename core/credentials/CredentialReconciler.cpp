// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/CredentialReconciler.h"

#include "core/base/Find.h"
#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/credentials/CredentialJournal.h"
#include "core/credentials/CredentialList.h"
#include "core/credentials/TokenSecrets.h"
#include "core/credentials/UnreferencedSecrets.h"
#include "core/secret/KnownSecrets.h"
#include "core/secret/SecretStore.h"

#include <QSet>

namespace patlas {

CredentialReconciler::CredentialReconciler(CredentialList &credentials, CredentialJournal &journal,
                                           TokenSecrets &secrets, UnreferencedSecrets &unreferenced)
    : m_credentials(credentials)
    , m_journal(journal)
    , m_secrets(secrets)
    , m_unreferenced(unreferenced)
{
}

void CredentialReconciler::start()
{
    for (SecretStore *store : m_secrets.stores().all()) {
        if (!store->outlastsSession())
            continue;
        connect(store, &SecretStore::opened, this, [this, store] { reconcile(*store); });
        store->check();
    }
}

void CredentialReconciler::resume(const QStringList &interrupted, const QStringList &fresh)
{
    for (const Credential &incomplete : m_journal.incomplete()) {
        if (interrupted.contains(incomplete.id) && isOpen(incomplete.storage)
            && !m_toFinish.contains(incomplete.id))
            m_toFinish.append(incomplete.id);
    }
    for (const QString &id : fresh) {
        const Credential *credential = m_credentials.find(id);
        if (credential && isOpen(credential->storage) && !m_toLookFor.contains(id))
            m_toLookFor.append(id);
    }
    finishNext();
    lookForNext();
}

bool CredentialReconciler::isOpen(const StoreId &store) const
{
    const SecretStore *found = m_secrets.stores().find(store);
    return found && found->outlastsSession() && found->status().state == StoreState::Open;
}

void CredentialReconciler::reconcile(SecretStore &open)
{
    const StoreId store = open.id();
    m_secrets.clearPendingDeletions(store);
    for (const Credential &incomplete : m_journal.incomplete()) {
        if (incomplete.storage == store && !m_toFinish.contains(incomplete.id))
            m_toFinish.append(incomplete.id);
    }
    finishNext();
    // Before and after: a secret that another process adds or removes at the moment is named at one of them.
    then(m_journal.namedSecrets(store), this,
         [this, &open](const Result<QStringList> &named) { list(open, named); });
}

void CredentialReconciler::list(SecretStore &open, const Result<QStringList> &namedBefore)
{
    const StoreId store = open.id();
    const QStringList ids = m_credentials.idsIn(store);
    const bool isComplete = open.listsEveryKey();
    then(open.keys(), this, [this, store, ids, isComplete, namedBefore](const Result<QStringList> &listed) {
        if (isComplete && !listed)
            return;
        const QSet<QString> keys = listed ? QSet<QString>(listed->begin(), listed->end()) : QSet<QString>();
        const QSet<QString> asked(ids.begin(), ids.end());
        m_toLookFor.removeIf([&asked](const QString &id) { return asked.contains(id); });
        for (const QString &id : ids) {
            const bool isThere = keys.contains(id);
            if (isThere || isComplete)
                m_credentials.setMissing(id, !isThere);
            // Once read, a secret is recognised wherever it is typed or repeated.
            if (isThere ? !KnownSecrets::current().knows(id) : !isComplete)
                m_toLookFor.append(id);
        }
        // Without the rows every secret would seem to be unreferenced.
        if (listed && namedBefore)
            compare(store, *listed, *namedBefore);
        lookForNext();
    });
}

void CredentialReconciler::compare(const StoreId &store, const QStringList &keys,
                                   const QStringList &namedBefore)
{
    then(m_journal.namedSecrets(store), this,
         [this, store, keys, namedBefore](const Result<QStringList> &namedAfter) {
             if (!namedAfter)
                 return;
             QSet<QString> known(namedBefore.begin(), namedBefore.end());
             known.unite(QSet<QString>(namedAfter->begin(), namedAfter->end()));
             std::vector<SecretPlace> unreferenced;
             for (const QString &key : keys) {
                 if (!key.startsWith(connectionKeyPrefix) && !known.contains(key))
                     unreferenced.push_back({key, store});
             }
             m_unreferenced.replace(store, std::move(unreferenced));
         });
}

void CredentialReconciler::lookForNext()
{
    // A key that is not in a list that may be incomplete can still exist. One after the other, so that
    // requests of the person do not have to wait.
    while (!m_isLookingFor && !m_toLookFor.isEmpty()) {
        const QString id = m_toLookFor.takeFirst();
        const Credential *credential = m_credentials.find(id);
        if (!credential)
            continue;
        m_isLookingFor = true;
        lookFor(id, credential->storage);
    }
}

/// Nobody asked for it: what its store would have to ask the person for stays unread.
void CredentialReconciler::lookFor(const QString &id, const StoreId &storage)
{
    SecretStore *store = m_secrets.stores().find(storage);
    const QFuture<bool> asking = store ? store->wouldAsk(id) : makeReadyFuture(true);
    then(valueOr(asking, this, true), this, [this, id, storage](bool wouldAsk) {
        if (wouldAsk) {
            m_isLookingFor = false;
            lookForNext();
            return;
        }
        then(m_secrets.read(storage, id), this, [this, id](const Result<Secret> &secret) {
            m_isLookingFor = false;
            m_credentials.noteRead(id, secret);
            if (!secret && secret.error().kind != ErrorKind::NotFound)
                m_toLookFor.clear(); // the store has closed
            lookForNext();
        });
    });
}

void CredentialReconciler::finishNext()
{
    // One after the other: two of them may be attempts to add the same one.
    while (!m_isFinishing && !m_toFinish.isEmpty()) {
        const QString id = m_toFinish.takeFirst();
        m_isFinishing = true;
        if (!finish(id))
            m_isFinishing = false;
    }
}

/// False when it is no longer incomplete.
bool CredentialReconciler::finish(const QString &id)
{
    const std::optional<Credential> credential = m_journal.takeIncomplete(id);
    if (!credential)
        return false;
    m_credentials.beginAdding(*credential);
    SecretStore *store = m_secrets.stores().find(credential->storage);
    const QFuture<bool> asking = store ? store->wouldAsk(id) : makeReadyFuture(true);
    const auto reading =
        then(valueOr(asking, this, true), this, [this, credential = *credential](bool wouldAsk) {
            if (wouldAsk) // nobody asked for it: it stays incomplete
                return makeReadyResult<Secret>(Failure(cancelledError()));
            return m_secrets.read(credential.storage, credential.id);
        });
    then(reading, this, [this, credential = *credential](const Result<Secret> &secret) {
        m_credentials.endAdding(credential.id);
        finishAdding(credential, secret);
        m_isFinishing = false;
        finishNext();
    });
    return true;
}

void CredentialReconciler::finishAdding(Credential credential, const Result<Secret> &secret)
{
    const auto hasItsSecret = [&](const Credential &other) {
        return other.fingerprint == credential.fingerprint;
    };
    if (!secret && secret.error().kind == ErrorKind::NotFound) {
        m_journal.forget(credential.id);
    } else if (!secret || findIf(m_credentials.beingAdded(), hasItsSecret)) {
        // Its store has closed, or the person is adding it again now; if that succeeds, this entry is
        // removed.
        m_journal.addIncomplete(credential);
    } else if (m_credentials.withFingerprint(credential.fingerprint)) {
        m_journal.remove({credential.id, credential.storage}); // the person added it again; that one is kept
    } else {
        credential.name = m_credentials.freeName(credential);
        m_credentials.append(credential);
        m_journal.commit(credential);
    }
}

} // namespace patlas

#include "moc_CredentialReconciler.cpp"
