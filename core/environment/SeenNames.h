// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace patlas {

// Names of parameters, members and paths, brought to one form, so that "tagId", "tag_id" and the "_id" of an
// item of "tags" are seen to be the same.

/// In lower case and in the singular: "tagIds" -> tag, id; "X-Base_language" -> x, base, language. Words for
/// an identifier (_id, uid, uuid, identifier) are all "id".
QStringList wordsOfName(QStringView name);

/// The words as one key: "tagid".
QString keyOfWords(const QStringList &words);

/// Whether it says which thing is meant and not what it is: id, key, code, slug, name and the like.
bool isIdentityWord(const QString &word);
/// Those, the surest first.
const QStringList &identityWords();

/// Whether so many things have such a member that its name alone says nothing: id, name, status, type.
bool isCommonName(const QStringList &words);

/// What the beginning of a description says that a value is: "Branch id, for projects …" -> branchid, "The
/// code of the language" -> languagecode. Empty: it says no such thing.
QString keyOfDescription(const QString &description);

/// Of which thing the last part of a path is that is written out: "/projects/{id}/tags" -> "tag". Parts that
/// are numbers or were made by a machine are passed over. Empty: there is none.
QString thingOfPath(const QString &path);

} // namespace patlas
