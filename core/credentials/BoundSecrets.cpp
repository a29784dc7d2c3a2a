// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/BoundSecrets.h"

#include "core/base/ReadyFuture.h"
#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "core/credentials/CredentialList.h"
#include "core/credentials/SecretFingerprint.h"
#include "core/credentials/TokenSecrets.h"

#include <memory>

namespace patlas {

namespace {

Failure notBound(const Credential &credential, const QStringList &changes)
{
    return failure(
        ErrorKind::NotBound,
        BoundSecrets::tr("%1 was stored for another address or connection than its environment has now.")
            .arg(isolated(credential.name)),
        changes.join(QLatin1Char(' ')),
        BoundSecrets::tr("Nothing was sent. If you made this change, say so when Patlas asks; otherwise "
                         "somebody else changed Patlas's data."));
}

Failure replaced(const Credential &credential)
{
    return failure(ErrorKind::Conflict,
                   BoundSecrets::tr("The stored secret of %1 is not the one that was added.")
                       .arg(isolated(credential.name)),
                   BoundSecrets::tr("Another program has replaced it. It was not used."),
                   BoundSecrets::tr("Remove the token and add it again."));
}

} // namespace

BoundSecrets::BoundSecrets(CredentialList &credentials, TokenSecrets &secrets,
                           const SecretFingerprint &fingerprints, BindingFor bindingFor)
    : m_credentials(credentials)
    , m_secrets(secrets)
    , m_fingerprints(fingerprints)
    , m_bindingFor(std::move(bindingFor))
{
}

SecretBinding BoundSecrets::bindingFor(const QString &environmentId) const
{
    return m_bindingFor ? m_bindingFor(environmentId) : SecretBinding();
}

QFuture<Result<StoredSecret>> BoundSecrets::readStored(const Credential &credential)
{
    using Stored = QFuture<Result<StoredSecret>>;
    const auto reading = m_secrets.readBound(credential.storage, credential.id);
    return then(reading, this, [this, credential](Result<StoredSecret> stored) -> Stored {
        if (!stored)
            return makeReadyResult<StoredSecret>(std::move(stored));
        if (m_fingerprints.of(stored->secret) != credential.fingerprint)
            return makeReadyResult<StoredSecret>(replaced(credential));
        const SecretBinding now = bindingFor(credential.environmentId);
        const bool isFromEarlierVersion = stored->binding.isEmpty();
        m_changes.remove(credential.id);
        if (stored->binding == now || now.isEmpty())
            return makeReadyResult<StoredSecret>(std::move(stored));
        if (!isFromEarlierVersion) {
            const QStringList changes = bindingDifferences(stored->binding, now);
            m_changes.insert(credential.id, changes);
            return makeReadyResult<StoredSecret>(notBound(credential, changes));
        }
        // If this fails, it is tried again next time; until then nothing is different from before.
        const auto kept = std::make_shared<StoredSecret>(std::move(*stored));
        return then(m_secrets.write(credential.storage, credential.id, kept->secret, now, kept->renewal),
                    this, [kept](const Result<void> &) { return Result<StoredSecret>(std::move(*kept)); });
    });
}

QFuture<Result<void>> BoundSecrets::rebind(const QString &id)
{
    const Credential *found = m_credentials.find(id);
    if (!found)
        return makeReadyResult<void>({});
    return then(m_secrets.readBound(found->storage, id), this,
                [this, credential = *found](const Result<StoredSecret> &stored) {
                    if (!stored)
                        return makeReadyResult<void>(tl::make_unexpected(stored.error()));
                    if (m_fingerprints.of(stored->secret) != credential.fingerprint)
                        return makeReadyResult<void>(replaced(credential));
                    m_changes.remove(credential.id);
                    return m_secrets.write(credential.storage, credential.id, stored->secret,
                                           bindingFor(credential.environmentId), stored->renewal);
                });
}

QFuture<Result<void>> BoundSecrets::rebind(const QStringList &ids, const SecretBinding &before)
{
    // One after the other: hundreds at once would keep a keyring from everything else.
    if (ids.isEmpty())
        return makeReadyResult<void>({});
    const QString &id = ids.first();
    const Credential *found = m_credentials.find(id);
    const auto reading = found ? m_secrets.readBound(found->storage, id)
                               : makeReadyResult<StoredSecret>(tl::make_unexpected(Error{}));
    const auto binding = then(reading, this, [this, id, before](const Result<StoredSecret> &stored) {
        const bool isBoundSo = stored && (stored->binding == before || stored->binding.isEmpty());
        return isBoundSo ? rebind(id) : makeReadyResult<void>({});
    });
    return then(binding, this,
                [this, rest = ids.mid(1), before](const Result<void> &) { return rebind(rest, before); });
}

} // namespace patlas

#include "moc_BoundSecrets.cpp"
