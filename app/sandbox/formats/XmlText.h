// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <initializer_list>

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

/// Text as XML, where it stands for itself.
QString xmlEscaped(const QString &text);
/// The attributes of the current element, without these.
QJsonObject attributesBut(const QXmlStreamReader &reader, std::initializer_list<QLatin1StringView> known);
/// The start tag at which the reader is, as written.
QString openTag(const QXmlStreamReader &reader);
/// What is within the current element as XML, up to its end. `hasElements`: there is more than text.
QString innerXml(QXmlStreamReader &reader, ReadBudget &budget, bool &hasElements);
/// The current element as XML.
QString outerXml(QXmlStreamReader &reader, ReadBudget &budget);
/// Appends the current element as XML, unless there is too much already: then it is left out with a warning.
void keepXml(QXmlStreamReader &reader, ReadBudget &budget, QString &xml, qsizetype maxKept = 64 * 1024);
/// The text of XML without its elements.
QString textOfXml(const QString &fragment);
/// Whether the text is XML as it may be within an element: elements that are closed, entities that are known
/// everywhere, and nothing that only a document has.
bool isXmlFragment(const QString &text);
/// Writes XML within an element, and adds no white space to it. Only for a fragment.
void writeXmlFragment(QXmlStreamWriter &writer, const QString &fragment);
/// Writes elements that are no part of a text, each on a line of its own; nothing if they are not XML.
void writeXmlElements(QXmlStreamWriter &writer, const QString &fragment);
/// Writes what has to be one start tag in front of what the writer writes next.
void writeOpenTag(QXmlStreamWriter &writer, const QString &tag);

/// A sentence about the error, with its line.
QString xmlProblem(const QXmlStreamReader &reader);

} // namespace patlas::sandbox::formats
