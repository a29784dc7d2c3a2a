// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace patlas {

/// Quoting for the languages of snippets. Each takes any text, and what it gives back is one literal that
/// means exactly that text.
QByteArray shellQuoted(const QByteArray &text); ///< POSIX sh
QByteArray pythonQuoted(const QByteArray &text);
QByteArray javaScriptQuoted(const QByteArray &text);

} // namespace patlas
