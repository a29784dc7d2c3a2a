// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QXmlStreamReader;
class QXmlStreamWriter;

namespace patlas::sandbox::formats {

/// Without the characters that XML cannot hold at all: each becomes U+FFFD.
QString xmlSafe(const QString &text);

/// As the characters of an element; carriage returns survive the reader's normalising of line ends.
void writeXmlText(QXmlStreamWriter &writer, const QString &text);

/// All text up to the end of the current element. With `markup` the elements inside stay as written,
/// otherwise only their text does.
QString innerXmlText(QXmlStreamReader &reader, bool markup);

/// What is wrong with the file, in a sentence with the line.
QString xmlProblem(const QXmlStreamReader &reader);

} // namespace patlas::sandbox::formats
