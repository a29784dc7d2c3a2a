// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace patlas {

struct Check;

/// The checks (see Check.h) that say what an assertion of Bruno says: "res.status" and "eq 200" give
/// "status == 200", "between" gives two. Empty: Patlas cannot check it, or not in the same way.
QStringList checksOfAssertion(const QString &expression, const QString &condition);

struct BrunoAssertion {
    QString expression; ///< "res.status"
    QString word; ///< "eq"
    QString value = {};
};
/// The other way round; nullopt: Bruno has none that Patlas would read as the same check.
std::optional<BrunoAssertion> assertionOfCheck(const Check &check);

/// What stands between braces in Bruno as an expression of Patlas: "process.env.X", which Bruno finds in the
/// file ".env". nullopt: it is a name like any other.
std::optional<QString> expressionOfBruno(const QString &expression);

} // namespace patlas
