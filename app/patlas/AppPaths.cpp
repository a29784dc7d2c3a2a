// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlas/AppPaths.h"

#include <QStandardPaths>

namespace patlas {

AppPaths AppPaths::standard()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    const QString config = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    return {data + QStringLiteral("/patlas.sqlite"), data + QStringLiteral("/patlas.vault"),
            cache + QStringLiteral("/bodies"), data + QStringLiteral("/sandbox"),
            config + QStringLiteral("/patlas.ini")};
}

} // namespace patlas
