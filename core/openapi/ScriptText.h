// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace patlas {

// Finds literals in scripts. Nothing is run, so what a script computes is not found. Each is linear in the
// size of the text.

/// The literal object that begins at `start`, with its braces; empty: it has no end.
QByteArray objectAt(const QByteArray &script, qsizetype start);
/// The value of the member `name` of a literal object, not of objects in it: an object, a list, or the text
/// of a string without its quotes. A name of a variable is replaced by what `script` assigns to it. Empty:
/// not there, or something else.
QByteArray memberOf(const QByteArray &object, const QByteArray &name, const QByteArray &script = {});
/// The first literal of the same kinds from `start` on, behind blanks.
QByteArray literalAt(const QByteArray &script, qsizetype start, const QByteArray &all = {});
/// What `name = …` assigns.
QByteArray assigned(const QByteArray &script, const QByteArray &name);

} // namespace patlas
