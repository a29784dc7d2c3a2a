// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/StoreId.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>
#include <vector>

namespace patlas {

/// The slot of a credential that no description knows: it goes where a request refers to it by name.
inline constexpr QLatin1String ownSlotId("own");

/// That a response of the service said scopes or expiry of a credential, and what was noted before.
struct ToldByService {
    QDateTime seen; ///< UTC; null: no response did
    QString by; ///< the request: "GET /user"
    QStringList scopesBefore;
    QDateTime expiresBefore;
    bool neverExpiredBefore = false;
    bool saysScopes = false; ///< also if there are none
    bool saysExpiry = false;

    bool operator==(const ToldByService &) const = default;
};

/// The metadata of a stored credential, without its secret. A plain value: safe to copy, log and store.
struct Credential {
    QString id; ///< random, or the same in every session if it is reissued; also the key of the secret in its
                ///< store
    QString environmentId;
    QString slotId; ///< what it is for: a CredentialSlot of the environment's API description
    bool isPersonal = true; ///< stands for a user; known here also before the description is read
    QString name; ///< unique within environment and slot
    QString owner; ///< user that it acts as; empty when unknown
    QString serviceId; ///< the issuing service's own id, needed to revoke; empty when unknown
    QStringList scopes; ///< sorted, unique
    QMap<QString, QString> attributes; ///< the named parts of the secret that are no secret
    QDateTime added; ///< UTC; when Patlas stored it
    QDateTime created; ///< UTC, at the service; null: not known
    QDateTime expires; ///< UTC; null: never if `neverExpires`, else not known
    bool neverExpires = false;
    bool renews = false; ///< Patlas gets a new secret for it before it ends
    QDateTime lastUsed; ///< UTC; null: not used by Patlas yet
    QDateTime revoked; ///< UTC; set by a revocation alone; null: not known to be revoked, or used since
    /// UTC; when the service last refused it, as far as a response tells, which may be wrong. A later success
    /// takes it back. Null: it did not, or the last use succeeded.
    QDateTime refused;
    QString refusedWords; ///< of the service, without secrets; may be empty
    ToldByService told; ///< where `scopes` and `expires` are from
    QByteArray fingerprint; ///< keyed BLAKE2b of the secret, recognises a pasted one
    StoreId storage; ///< the store that has its secret
    bool secretMissing = false; ///< its store reported that it has no such entry
    bool isReissued = false; ///< for the session: the next one gets another secret, so it is moved nowhere

    bool operator==(const Credential &) const = default;
};

enum class TokenStatus { Active, ExpiresSoon, Refused, Expired, Revoked, MissingFromKeychain };

/// `now` in UTC. "Soon" is within seven days.
TokenStatus statusOf(const Credential &credential, const QDateTime &now);

/// Active, ExpiresSoon, or Refused: whether a refusal was right shows the next use.
bool isUsable(const Credential &credential, const QDateTime &now);

/// For how many days it was made, as far as the dates are known. Nothing: for ever, or not known.
std::optional<int> lifetimeDays(const Credential &credential);

/// Whether it is known which scopes it has, which may be none.
bool knowsScopes(const Credential &credential);

/// Those of a user, in the same order.
std::vector<Credential> personalCredentials(const std::vector<Credential> &all);
/// Those that are not of a user.
std::vector<Credential> otherCredentials(const std::vector<Credential> &all);

/// The named parts of a secret that are no secret, by its form; empty when its form has none.
QMap<QString, QString> attributesOf(std::string_view secret);

} // namespace patlas
