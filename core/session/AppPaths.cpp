// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/AppPaths.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace patlas {

AppPaths AppPaths::standard()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    const QString config = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    return {data + u"/patlas.sqlite"_s, data + u"/patlas.vault"_s, cache + u"/bodies"_s, data + u"/sandbox"_s,
            config + u"/patlas.ini"_s};
}

} // namespace patlas
