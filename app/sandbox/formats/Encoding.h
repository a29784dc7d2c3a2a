// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringConverter>

#include <tl/expected.hpp>

namespace patlas::sandbox::formats {

/// Decodes the text of a file and drops the byte order mark: UTF-16 or UTF-32 by the mark, or by the zero
/// bytes of a first character that is ASCII; else UTF-8. The error says what the file is instead.
tl::expected<QString, QString> decoded(const QByteArray &bytes);
/// The same from a known encoding.
tl::expected<QString, QString> decoded(const QByteArray &bytes, QStringConverter::Encoding encoding);
/// The same in the charset that the file names, unless it has a byte order mark.
tl::expected<QString, QString> decodedAs(const QByteArray &bytes, const QByteArray &charset);

/// The line number of `position`, counted from 1.
qsizetype lineAt(const QString &text, qsizetype position);

} // namespace patlas::sandbox::formats
