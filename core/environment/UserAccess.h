// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

namespace patlas {

/// What is known about one user in one environment. Where nothing is known, preflight says "probably".
struct UserAccess {
    QString user;
    QString role; ///< id of a role of the API description; empty when unknown
    std::optional<QSet<QString>> memberOf; ///< app ids; nullopt when unknown
};

/// user name -> access, for one environment.
using UserAccessByName = QHash<QString, UserAccess>;

} // namespace patlas
