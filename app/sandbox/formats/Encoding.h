// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringConverter>

#include <tl/expected.hpp>

namespace patlas::sandbox::formats {

/// Decodes the text of a file and drops the byte order mark: UTF-16 or UTF-32 by the mark, else UTF-8.
tl::expected<QString, QString> decoded(const QByteArray &bytes);
/// The same from a known encoding.
tl::expected<QString, QString> decoded(const QByteArray &bytes, QStringConverter::Encoding encoding);

/// The line number of `position`, counted from 1.
qsizetype lineAt(const QString &text, qsizetype position);

} // namespace patlas::sandbox::formats
