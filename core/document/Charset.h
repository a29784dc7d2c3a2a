// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QIODevice>

#include <functional>

namespace patlas {

/// The charset that bytes are in: by their byte order mark, else as the content type says, else UTF-8. Upper
/// case.
QByteArray charsetOf(QByteArrayView start, const QByteArray &contentType);

/// Whether text of the charset can be read as UTF-8 without changing a byte.
bool isUtf8(const QByteArray &charset);

/// Writes the bytes as UTF-8, piece by piece. Bytes that are no character of the charset become U+FFFD.
/// Unsupported when the charset is not known to the system, Storage when the target cannot take more.
Result<void> writeAsUtf8(QByteArrayView bytes, const QByteArray &charset, QIODevice &target,
                         const std::function<bool()> &cancelled);

} // namespace patlas
