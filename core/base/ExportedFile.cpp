// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ExportedFile.h"

#include "core/base/ProcessPrivacy.h"

#include <QFile>
#include <QSaveFile>

namespace patlas {

QString writeExportedFile(const QString &path, const QByteArray &bytes)
{
    const bool isNew = !QFile::exists(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
        || (isNew && !file.setPermissions(exportPermissions())) || !file.commit())
        return file.errorString();
    return {};
}

} // namespace patlas
