// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/CredentialList.h"

#include "core/base/Find.h"
#include "core/base/FreeName.h"
#include "core/base/VisibleText.h"

#include <QHash>

namespace patlas {

const Credential *CredentialList::find(const QString &id) const
{
    return findById(m_stored, id);
}

const Credential *CredentialList::withFingerprint(const QByteArray &fingerprint) const
{
    return findIf(m_stored, [&](const Credential &each) { return each.fingerprint == fingerprint; });
}

QStringList CredentialList::idsWhere(const std::function<bool(const StoreId &)> &fits) const
{
    QStringList ids;
    for (const Credential &credential : m_stored) {
        if (fits(credential.storage))
            ids.append(credential.id);
    }
    return ids;
}

QStringList CredentialList::idsIn(const StoreId &store) const
{
    return idsWhere([&store](const StoreId &each) { return each == store; });
}

void CredentialList::beginAdding(const Credential &credential)
{
    m_beingAdded.push_back(credential);
}

void CredentialList::endAdding(const QString &id)
{
    std::erase_if(m_beingAdded, [&id](const Credential &each) { return each.id == id; });
}

Result<void> CredentialList::checkName(const Credential &credential) const
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
    if (findIf(m_stored, takes) || findIf(m_beingAdded, takes))
        return failure(ErrorKind::Conflict,
                       tr("This environment already has a token named %1.").arg(isolated(credential.name)),
                       {}, tr("Choose another name."));
    return {};
}

QString CredentialList::freeName(const Credential &credential) const
{
    return patlas::freeName(credential.name, [&](const QString &name) {
        Credential renamed = credential;
        renamed.name = name;
        return !checkName(renamed).has_value();
    });
}

void CredentialList::reset(const std::vector<Credential> &stored)
{
    m_stored = stored;
    Q_EMIT changed();
}

QStringList CredentialList::takeOver(const std::vector<Credential> &stored,
                                     const std::function<bool(const Credential &)> &isKept)
{
    QHash<QString, const Credential *> byId;
    for (const Credential &each : stored)
        byId.insert(each.id, &each);
    QStringList fresh;
    bool isDifferent = false;
    // Those that stay keep their places.
    std::vector<Credential> next;
    for (const Credential &known : m_stored) {
        const Credential *found = byId.take(known.id);
        if (!found) {
            if (isKept(known))
                next.push_back(known);
            else
                isDifferent = true;
            continue;
        }
        Credential now = *found;
        const bool isSameSecret = now.fingerprint == known.fingerprint && now.storage == known.storage;
        now.secretMissing = isSameSecret && known.secretMissing;
        if (!isSameSecret)
            fresh.append(now.id);
        Credential asUsed = known;
        asUsed.lastUsed = now.lastUsed;
        isDifferent = isDifferent || asUsed != now;
        next.push_back(std::move(now));
    }
    for (const Credential &each : stored) {
        if (!byId.contains(each.id))
            continue;
        fresh.append(each.id);
        next.push_back(each);
    }
    m_stored = std::move(next);
    if (isDifferent || !byId.isEmpty())
        Q_EMIT changed();
    return fresh;
}

void CredentialList::append(const Credential &credential)
{
    if (Credential *found = findById(m_stored, credential.id))
        *found = credential;
    else
        m_stored.push_back(credential);
    Q_EMIT changed();
}

void CredentialList::remove(const QString &id)
{
    std::erase_if(m_stored, [&id](const Credential &each) { return each.id == id; });
    Q_EMIT changed();
}

std::optional<Credential> CredentialList::change(const QString &id,
                                                 const std::function<void(Credential &)> &edit)
{
    Credential *found = findById(m_stored, id);
    if (!found)
        return std::nullopt;
    edit(*found);
    Credential credential = *found; // a receiver of the signal may remove it
    Q_EMIT changed();
    return credential;
}

std::optional<Credential> CredentialList::setLastUsed(const QString &id, const QDateTime &when)
{
    Credential *found = findById(m_stored, id);
    if (!found)
        return std::nullopt;
    found->lastUsed = when;
    return *found;
}

void CredentialList::setMissing(const QString &id, bool missing)
{
    const Credential *found = find(id);
    if (found && found->secretMissing != missing)
        change(id, [missing](Credential &credential) { credential.secretMissing = missing; });
}

} // namespace patlas

#include "moc_CredentialList.cpp"
