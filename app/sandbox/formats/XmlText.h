// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QXmlStreamReader;
class QXmlStreamWriter;

namespace patlas::sandbox::formats {

class ReadBudget;

/// Replaces characters that XML cannot hold with U+FFFD.
QString xmlSafe(const QString &text);

/// Writes the text of an element; carriage returns survive the reader's line-end normalisation.
void writeXmlText(QXmlStreamWriter &writer, const QString &text);

/// All text up to the end of the current element. With `markup`, nested elements stay as written; otherwise
/// only their text is returned.
QString innerXmlText(QXmlStreamReader &reader, bool markup, ReadBudget &budget);

/// A sentence about the error, with its line.
QString xmlProblem(const QXmlStreamReader &reader);

} // namespace patlas::sandbox::formats
