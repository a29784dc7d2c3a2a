// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/formats/FileFormat.h"

#include <QJsonArray>

#include <optional>

namespace patlas::sandbox::formats {

// What an entry has besides its key, as the sandbox stores it. Of the entry, in `Text::structure`:
//   path      place in a nested document: a text is a key, a number an index, {"plain": "1"} a key that is
//             not text in YAML. Without it, the key is split at dots.
//   item      index in a list; the key ends with it in brackets
//   plural    category of a plural's form; the key ends with it in brackets
//   single    true: the key ends with brackets, but is neither
//   locked    true: not to be translated
//   android, po, qt, strings, xliff    what only that format has
// Of its text in one language, in `Text::details`:
//   state     "unfinished" or "obsolete": a draft that its file brought
//   type      "plain" (YAML, not text), "null", "list", "map" (empty ones), "reference" (Android)
//   tag       YAML tag
//   markup    true: the value is XML, with its text escaped
//   spans     elements around pieces of the value: [{"text": "%1$s", "open": "<xliff:g id=\"n\">"}]
//   forms     how many forms the plural had in its file
//   android, po, qt, xliff    what only that format has

std::optional<int> itemOf(const Text &text);
/// Empty for a text that is no form of a plural.
QString pluralOf(const Text &text);
/// The key without the bracket of an item or a form.
QString baseKeyOf(const Text &text);

/// The fields of one format, such as "po".
inline QJsonObject partOf(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).toObject();
}

/// Whether the text was brought as a draft by its file: "unfinished" or "obsolete"; else empty.
QString stateOf(const Text &text);
/// The value is empty, but is something: null, an empty list or an empty map.
bool isTypedEmpty(const Text &text);

/// Adds what a key says about its place where nothing else does: `trips[one]` beside `trips[other]` is a form
/// of a plural, `days[0]` an item of a list if all before it are there, too. A key in brackets joins the list
/// or plural of that name. Call with all entries: what is left out later is not missed then.
void completeStructure(Texts &texts);

/// Puts a prefix before the key, and takes one away.
void addPrefix(Text &text, const QString &prefix);
void removePrefix(Text &text, const QString &prefix);

/// Characters, for bounds on what is kept.
qsizetype sizeOf(const QJsonValue &value);

} // namespace patlas::sandbox::formats
