// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <functional>

namespace patlas {

/// Whether a name is that of a file of requests: ".http" or ".rest", in either case.
bool isRequestFile(QStringView name);
/// Whether a folder's tree leaves the name out: hidden ones, and "node_modules".
bool isSkippedName(QStringView name);

/// The name of a file for a request of that title: "Create a tag" gives "create-a-tag.http". Small letters,
/// all words, joined by "-"; Latin letters without their accents, other scripts as they are. At most
/// maxRequestNameBytes; never hidden, nor reserved on Windows.
QString requestFileName(const QString &title);
/// The same for a folder: without the extension.
QString requestFolderName(const QString &title);
inline constexpr qsizetype maxRequestNameBytes = 100; ///< in UTF-8, with the extension

/// The name itself if it is free, else the first free one of "name-2.http", "name-3.http" and so on, counting
/// on from a number that it has.
QString freeRequestName(const QString &name, const std::function<bool(const QString &)> &isTaken);

/// A name as file systems that ignore case and forms of Unicode compare it.
QString foldedName(const QString &name);

/// A name that a person typed, without blanks at its ends. InvalidInput for what cannot be the name of a file
/// or folder here: empty, too long, hidden, with a slash or with characters that are not seen.
Result<QString> checkedName(const QString &typed);

} // namespace patlas
