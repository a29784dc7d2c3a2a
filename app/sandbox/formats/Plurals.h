// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/formats/FileFormat.h"

#include <utility>

namespace patlas::sandbox::formats {

/// zero, one, two, few, many, other: in CLDR's order.
const QStringList &pluralCategories();

/// The categories that a language uses for whole numbers in CLDR's order, without one that only millions
/// have.
QStringList pluralCategories(const QString &language);
/// The same with that one: `many` in French.
QStringList allPluralCategories(const QString &language);
/// The category of a number in a language.
QString pluralCategory(const QString &language, quint64 number);
/// Numbers of all categories of all languages.
const std::vector<quint64> &sampleNumbers();

/// The rule of gettext that has these forms of a language, in their order; the last one takes what remains.
QString gettextRule(const QString &language, const QStringList &categories);

/// The categories for Qt's forms, in their order; Qt has rules of its own.
QStringList qtCategories(const QString &language);
/// The same for a plural with another number of forms; at most six.
QStringList qtCategories(const QString &language, int forms);

/// Whether CLDR knows the language of the code, such as "de", "sr-Latn" or "es-419".
bool isLanguage(const QString &code);

/// Splits a bracketed suffix off a key: `days[2]` is ("days", "2").
std::optional<std::pair<QString, QString>> bracketed(const QString &key);
QString withBracket(const QString &base, const QString &inner);

/// A single text, or all forms of one plural.
struct Unit {
    QString key; ///< without the bracket for a plural
    bool plural = false;
    std::vector<std::pair<QString, Text>> forms; ///< category (empty unless plural) and text; never empty

    /// The text of a form; null when it is missing.
    const Text *form(const QString &category) const;
};

/// In file order; a plural is at the position of its first form. Without `plurals`, all are single.
std::vector<Unit> unitsOf(const Texts &texts, bool plurals);

} // namespace patlas::sandbox::formats
