// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/credentials/Credential.h"
#include "core/secret/Secret.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace patlas {

/// The credentials as values in memory: those that are stored, and those that are being added, whose names
/// are taken already. Writes nothing. GUI thread.
class CredentialList : public QObject {
    Q_OBJECT

public:
    const std::vector<Credential> &all() const { return m_stored; }
    const Credential *find(const QString &id) const;
    const Credential *withFingerprint(const QByteArray &fingerprint) const;
    /// The ids of those whose secret is in a store that fits.
    QStringList idsWhere(const std::function<bool(const StoreId &)> &fits) const;
    QStringList idsIn(const StoreId &store) const;

    const std::vector<Credential> &beingAdded() const { return m_beingAdded; }
    void beginAdding(const Credential &credential);
    void endAdding(const QString &id);

    /// InvalidInput without a name or a slot, Conflict for a name that another credential has, stored or
    /// being added.
    Result<void> checkName(const Credential &credential) const;
    /// The credential's name, with a number behind it if another one has that name.
    QString freeName(const Credential &credential) const;

    void reset(const std::vector<Credential> &stored);
    /// What the database holds now, in place of what it held; those for which `isKept` are not in it and
    /// stay. Announced only if something but the last use differs. Returns the ids of those that are new or
    /// have another secret.
    QStringList takeOver(const std::vector<Credential> &stored,
                         const std::function<bool(const Credential &)> &isKept);
    /// In place of the one with its id, if it is there already: it can have been read from the database
    /// first.
    void append(const Credential &credential);
    void remove(const QString &id);
    /// Changes the stored credential and returns it as it is then; nullopt if there is none.
    std::optional<Credential> change(const QString &id, const std::function<void(Credential &)> &edit);
    /// Announced by nothing: what a credential may do does not depend on it.
    std::optional<Credential> setLastUsed(const QString &id, const QDateTime &when);
    void setMissing(const QString &id, bool missing);
    /// Notes whether the store had the secret; other errors say nothing about that.
    template <typename T> void noteRead(const QString &id, const Result<T> &secret)
    {
        if (secret)
            setMissing(id, false);
        else if (secret.error().kind == ErrorKind::NotFound)
            setMissing(id, true);
    }

Q_SIGNALS:
    void changed();

private:
    std::vector<Credential> m_stored;
    std::vector<Credential> m_beingAdded;
};

} // namespace patlas
