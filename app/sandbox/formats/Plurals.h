// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/formats/FileFormat.h"

#include <utility>

namespace patlas::sandbox::formats {

/// zero, one, two, few, many, other: in CLDR's order.
const QStringList &pluralCategories();

/// Those that a language uses for whole numbers, in the order in which gettext and Qt count their forms.
QStringList pluralCategories(const QString &language);

/// What stands in brackets at the end of a key: `days[2]` is ("days", "2").
std::optional<std::pair<QString, QString>> bracketed(const QString &key);
QString withBracket(const QString &base, const QString &inner);

/// A text on its own, or all the forms of one plural.
struct Unit {
    QString key; ///< of a plural without the bracket
    bool plural = false;
    std::vector<std::pair<QString, Text>> forms; ///< category (empty unless plural) and text; never empty
};

/// In the order of the file; a plural stands where its first form does. `allowed` are the categories that can
/// be forms; a text of another category stays on its own.
std::vector<Unit> unitsOf(const Texts &texts, const QStringList &allowed);

} // namespace patlas::sandbox::formats
