// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"

#include <QString>
#include <QStringList>

namespace patlas {

/// What a token with these scopes means, in sentences for a user.
struct ScopeSummary {
    QString count; ///< "2 of 31 scopes."
    QString could; ///< "With this token somebody could create tags and list your projects."
    QString
        couldNot; ///< "They could not change texts or delete anything."; empty when there is nothing to say
    QString caution; ///< what a leak would cost, and what is not known; empty when there is nothing to say

    QString text() const; ///< all of it, one space between sentences
};

/// `roleId`: the signed-in role, which limits what a token can do whatever its scopes; empty when unknown.
ScopeSummary summarise(const ApiDescription &api, const QStringList &chosen, const QString &roleId = {});

/// "a", "a and b", "a, b and c".
QString joinedByAnd(const QStringList &items);

} // namespace patlas
