// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QIODevice>

#include <functional>

namespace patlas {

/// The charset of the bytes: from their byte order mark, else from the content type, else UTF-8. Upper case.
QByteArray charsetOf(QByteArrayView start, const QByteArray &contentType);

/// Whether text of the charset can be read as UTF-8 without changing a byte.
bool isUtf8(const QByteArray &charset);

/// Writes the bytes as UTF-8, piece by piece. Bytes that are not valid in the charset become U+FFFD.
/// Unsupported if the system does not know the charset, Storage if the target cannot be written.
Result<void> writeAsUtf8(QByteArrayView bytes, const QByteArray &charset, QIODevice &target,
                         const std::function<bool()> &cancelled);

} // namespace patlas
