// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/CredentialLoader.h"

#include "core/base/Find.h"
#include "core/base/Then.h"
#include "core/credentials/CredentialJournal.h"
#include "core/credentials/CredentialList.h"
#include "core/credentials/CredentialReconciler.h"
#include "core/credentials/CredentialRows.h"
#include "core/credentials/DefaultStore.h"
#include "core/credentials/SecretFingerprint.h"
#include "core/credentials/TokenSecrets.h"
#include "core/credentials/UnreferencedSecrets.h"
#include "core/secret/KnownSecrets.h"
#include "core/storage/Database.h"

#include <QHash>

#include <chrono>
#include <utility>

namespace patlas {

namespace {

// One that is killed while it adds writes nothing more, so that nothing announces it.
constexpr std::chrono::seconds patienceForOthers{5};

} // namespace

CredentialLoader::CredentialLoader(const Parts &parts)
    : m_parts(parts)
{
    m_again.setSingleShot(true);
    m_again.setInterval(patienceForOthers);
    connect(&m_again, &QTimer::timeout, this, &CredentialLoader::load);
}

QFuture<Result<void>> CredentialLoader::load()
{
    const auto loading = m_parts.database.load<StoredCredentials>(
        this, rows::read, [this](const StoredCredentials &stored) { take(stored); });
    if (!m_isLoaded)
        m_first = loading;
    // One of its own for the caller, who may take the result.
    return then(loading, this, [](const Result<void> &loaded) { return loaded; });
}

void CredentialLoader::take(const StoredCredentials &stored)
{
    const bool isFirst = !std::exchange(m_isLoaded, true);
    m_parts.fingerprints.setKey(stored.fingerprintKey);
    if (isFirst)
        KnownSecrets::current().setFingerprint(
            [fingerprints = m_parts.fingerprints](const Secret &secret) { return fingerprints.of(secret); });
    const QStringList interrupted = takeIncomplete(stored.incomplete);
    m_parts.secrets.setPendingDeletions(stored.pendingDeletions);
    const std::vector<Use> uses = makeKnown(stored.complete);
    const StoreId formerDefault = m_parts.defaultStore.id();
    m_parts.defaultStore.restore(stored.defaultStore);
    if (!stored.addedElsewhere.isEmpty())
        m_again.start();
    if (isFirst) {
        m_parts.list.reset(stored.complete);
        Q_EMIT m_parts.defaultStore.changed();
        m_parts.reconciler.start();
        return;
    }
    const QStringList fresh = m_parts.list.takeOver(
        stored.complete, [this](const Credential &credential) { return isForSession(credential); });
    for (const Use &use : uses)
        Q_EMIT used(use.id, use.when);
    if (m_parts.defaultStore.id() != formerDefault)
        Q_EMIT m_parts.defaultStore.changed();
    m_parts.unreferenced.dropNamed();
    m_parts.reconciler.resume(interrupted, fresh);
}

/// Returns the ids of those that were not known: another process was interrupted. What this one is adding is
/// in the database as well, and is none.
QStringList CredentialLoader::takeIncomplete(std::vector<Credential> stored)
{
    const auto isKnown = [this](const Credential &each) {
        return findById(m_parts.journal.incomplete(), each.id) != nullptr;
    };
    std::erase_if(stored, [&](const Credential &each) {
        return !isKnown(each) && findById(m_parts.list.beingAdded(), each.id);
    });
    QStringList found;
    for (const Credential &each : stored) {
        if (!isKnown(each))
            found.append(each.id);
    }
    m_parts.journal.setIncomplete(std::move(stored));
    return found;
}

/// Before they are announced: what shows them redacts text. Returns the uses that were not known.
std::vector<CredentialLoader::Use> CredentialLoader::makeKnown(const std::vector<Credential> &stored)
{
    KnownSecrets &secrets = KnownSecrets::current();
    std::vector<Use> uses;
    QHash<QString, const Credential *> gone;
    for (const Credential &each : m_parts.list.all()) {
        if (!isForSession(each))
            gone.insert(each.id, &each);
    }
    for (const Credential &each : stored) {
        const Credential *known = gone.take(each.id);
        if (!known || known->fingerprint != each.fingerprint)
            secrets.add(each.id, each.fingerprint);
        if (!known || known->name != each.name)
            secrets.setName(each.id, each.name);
        if (known && known->lastUsed != each.lastUsed)
            uses.push_back({each.id, each.lastUsed});
    }
    for (auto each = gone.cbegin(); each != gone.cend(); ++each)
        secrets.setName(each.key(), {});
    return uses;
}

bool CredentialLoader::isForSession(const Credential &credential) const
{
    return !m_parts.secrets.stores().outlastsSession(credential.storage);
}

} // namespace patlas

#include "moc_CredentialLoader.cpp"
