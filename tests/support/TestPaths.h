// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/AppPaths.h"

#include <QDir>

namespace patlas {

/// All that a program keeps, in one folder.
inline AppPaths pathsIn(const QDir &folder)
{
    return {folder.filePath(QStringLiteral("patlas.sqlite")), folder.filePath(QStringLiteral("patlas.vault")),
            folder.filePath(QStringLiteral("bodies")), folder.filePath(QStringLiteral("sandbox")),
            folder.filePath(QStringLiteral("patlas.conf"))};
}

} // namespace patlas
