// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace patlas::sandbox::formats {

/// The separator that gettext uses between msgctxt and msgid, and a key here as well.
constexpr QChar poContextMark(4);

/// Appends the quoted pieces of a line, `"a" "b\n"`, to the text. Escapes of numbers are bytes in the
/// charset. Returns what is wrong; empty if nothing is.
QString appendPoStrings(QStringView line, const QByteArray &charset, QString &text);

/// The text in quotes.
QByteArray poString(const QString &text);

/// A field of the header entry, such as "Plural-Forms"; empty when absent.
QString poHeaderField(const QString &header, QLatin1StringView name);
/// Replaces a field, or adds it.
void setPoHeaderField(QString &header, QLatin1StringView name, const QString &value);

/// The charset that the header of a PO file names; empty when it names none.
QByteArray poCharset(const QByteArray &bytes);

} // namespace patlas::sandbox::formats
