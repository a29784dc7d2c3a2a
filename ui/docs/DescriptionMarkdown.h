// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>
#include <QTextCursor>

namespace patlas {

/// Inserts a text of a description as Markdown. HTML in it is shown as text. Images become their text, so
/// that nothing is ever loaded; links lead to the web or are text. `indent`: in pixels, of all of it.
void insertMarkdown(QTextCursor &cursor, const QString &markdown, qreal indent, const QPalette &palette);

} // namespace patlas
