// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>

#include <vector>

namespace patlas {

struct PersonalAccessToken;

/// What one answer showed about the owner of a token, in an environment that does not tell roles and
/// memberships itself. Holds no secret.
struct Lesson {
    enum class About {
        Role, ///< whether the owner's role reached `name`, the id of a role
        Project, ///< whether the owner is a member of `name`, an app id
    };
    About about = About::Role;
    QString name;
    bool positive = false;

    bool operator==(const Lesson &) const = default;
};

struct Observation {
    bool positive = false;
    QDateTime seen; ///< UTC
};

/// All that answers have shown about one owner. A later answer replaces an earlier one about the same thing.
struct LearntStanding {
    QHash<QString, Observation> roles; ///< role id -> whether the owner's role reached it
    QHash<QString, Observation> projects; ///< app id -> whether the owner is a member
};

/// owner (see `standingSubject`) -> what is known, for one environment.
using LearntStandings = QHash<QString, LearntStanding>;

/// Under which name what is learnt about a token's owner is kept: the owner, or, where nobody knows whose
/// token it is, the token itself.
QString standingSubject(const PersonalAccessToken &token);

} // namespace patlas
