// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace patlas {

/// A name for a file to save a response in: what its Content-Disposition says (RFC 6266, with the `filename*`
/// of RFC 8187), else the last part of the address, with the extension of the content type. Never a path, a
/// hidden file or a name that Windows reserves. `isJson`: the body is JSON, whatever the type says.
QString proposedFileName(const QByteArray &contentDisposition, const QUrl &address,
                         const QByteArray &contentType, bool isJson);

/// `wished` as the name of a file in a directory that the person chooses; empty if nothing of it is left.
QString safeFileName(const QString &wished);

} // namespace patlas
