// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace patlas {

/// Quoting for the languages of snippets. Each accepts any text and returns one literal for exactly that
/// text.
QByteArray shellQuoted(const QByteArray &text); ///< POSIX sh
QByteArray pythonQuoted(const QByteArray &text);
QByteArray javaScriptQuoted(const QByteArray &text);

} // namespace patlas
