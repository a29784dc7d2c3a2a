// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret/SecretStore.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <string_view>

namespace patlas {

/// Metadata of a personal access token, without its secret. A plain value: safe to copy, log and store.
struct PersonalAccessToken {
    QString id; ///< random; also the key of the secret in its store
    QString environmentId;
    QString name; ///< unique within an environment
    QString owner; ///< user the token acts as; empty when unknown
    QString serviceId; ///< the issuing service's own id, needed to revoke; empty when unknown
    QStringList scopes; ///< sorted, unique
    QDateTime created; ///< UTC
    QDateTime expires; ///< UTC; null: never
    QDateTime lastUsed; ///< UTC; null: not used by Patlas yet
    QDateTime revoked; ///< UTC; null: not known to be revoked
    QByteArray fingerprint; ///< keyed BLAKE2b of the secret, recognises a pasted token
    StorageKind storage = StorageKind::Keychain;
    bool secretMissing = false; ///< its store reported that it has no such entry

    bool operator==(const PersonalAccessToken &) const = default;
};

enum class TokenStatus { Active, ExpiresSoon, Expired, Revoked, MissingFromKeychain };

/// `now` in UTC. "Soon" is within seven days.
TokenStatus statusOf(const PersonalAccessToken &token, const QDateTime &now);

/// Active or ExpiresSoon.
bool isUsable(const PersonalAccessToken &token, const QDateTime &now);

/// A project's own API token: `<app id>!<secret>`; only the app id is kept here.
struct ProjectApiToken {
    QString id; ///< random; also the key of the secret in its store
    QString environmentId;
    QString name;
    QString appId;
    QByteArray fingerprint;
    StorageKind storage = StorageKind::Keychain;
    bool secretMissing = false;

    bool operator==(const ProjectApiToken &) const = default;
};

/// The app id within the secret of a project API token; empty when its form has none.
QString appIdOf(std::string_view secret);

} // namespace patlas
