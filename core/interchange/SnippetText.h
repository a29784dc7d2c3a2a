// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace patlas {

/// Quoting for the languages of snippets. Each accepts any bytes and returns one literal for exactly these;
/// where the language has no literal for bytes that are no UTF-8, they are read as Latin-1.
using SnippetQuoting = QByteArray (*)(const QByteArray &);

QByteArray shellQuoted(const QByteArray &text); ///< POSIX sh, which cannot hold a NUL: it is left out
QByteArray shellFormat(const QByteArray &text); ///< for printf of POSIX sh, which can
QByteArray pythonQuoted(const QByteArray &text);
QByteArray javaScriptQuoted(const QByteArray &text);

/// ASCII only, with \x for each other byte: for literals of bytes.
QByteArray bytesQuoted(const QByteArray &bytes);

bool isAscii(const QByteArray &text);

/// What stands between the double quotes of a word of POSIX sh.
QByteArray insideShellQuotes(QByteArray text);

/// By the name of a language's quoting: "python", "go". Null if there is none.
SnippetQuoting snippetQuoting(const QByteArray &name);
/// The names that `snippetQuoting` knows.
QByteArrayList snippetQuotings();

} // namespace patlas
