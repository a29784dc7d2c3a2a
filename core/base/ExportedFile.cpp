// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ExportedFile.h"

#include "core/base/ProcessPrivacy.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace patlas {

QString writeExportedFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo there(path);
    if (there.exists() && !there.isFile()) { // a device or a pipe is written to, never replaced
        QFile device(path);
        if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || device.write(bytes) != bytes.size())
            return device.errorString();
        return {};
    }
    const bool isNew = !there.exists();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
        || (isNew && !file.setPermissions(exportPermissions())) || !file.commit())
        return file.errorString();
    return {};
}

} // namespace patlas
