// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/formats/FileFormat.h"

#include <utility>

namespace patlas::sandbox::formats {

/// zero, one, two, few, many, other: in CLDR's order.
const QStringList &pluralCategories();

/// The categories that a language uses for whole numbers, in gettext's and Qt's order of forms.
QStringList pluralCategories(const QString &language);

/// Splits a bracketed suffix off a key: `days[2]` is ("days", "2").
std::optional<std::pair<QString, QString>> bracketed(const QString &key);
QString withBracket(const QString &base, const QString &inner);

/// A single text, or all forms of one plural.
struct Unit {
    QString key; ///< without the bracket for a plural
    bool plural = false;
    std::vector<std::pair<QString, Text>> forms; ///< category (empty unless plural) and text; never empty
};

/// In file order; a plural is at the position of its first form. `allowed`: the categories that can be forms;
/// a text of another category stays a single text.
std::vector<Unit> unitsOf(const Texts &texts, const QStringList &allowed);

} // namespace patlas::sandbox::formats
