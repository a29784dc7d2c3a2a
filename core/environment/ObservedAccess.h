// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>

#include <vector>

namespace patlas {

struct Credential;

/// What one response showed about the owner of a token, in an environment that does not report roles and
/// memberships itself. Holds no secret.
struct AccessObservation {
    enum class About {
        Role, ///< whether the owner's role is at least `name`, the id of a role
        Project, ///< whether the owner is a member of `name`, an app id
    };
    About about = About::Role;
    QString name;
    bool positive = false;

    bool operator==(const AccessObservation &) const = default;
};

struct ObservedFact {
    bool positive = false;
    QDateTime seen; ///< UTC
};

/// All that responds have shown about one owner. A later response replaces an earlier one about the same
/// thing.
struct ObservedAccess {
    QHash<QString, ObservedFact> roles; ///< role id -> whether the owner's role is at least this one
    QHash<QString, ObservedFact> projects; ///< app id -> whether the owner is a member
};

/// owner (see `accessSubject`) -> what is known, for one environment.
using ObservedAccessByUser = QHash<QString, ObservedAccess>;

/// The key for observations about a token's owner: the owner, or the token itself when its owner is
/// unknown.
QString accessSubject(const Credential &token);

} // namespace patlas
