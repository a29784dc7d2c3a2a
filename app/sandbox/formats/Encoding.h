// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace patlas::sandbox::formats {

/// Text of a file, without its byte order mark: UTF-16 and UTF-32 where a mark says so, else UTF-8.
tl::expected<QString, QString> decoded(const QByteArray &bytes);

/// The number of the line, from 1, that `position` is in.
qsizetype lineAt(const QString &text, qsizetype position);

} // namespace patlas::sandbox::formats
