// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/BodyFiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace patlas {

BodyFiles::BodyFiles(QString folder)
    : m_folder(std::move(folder))
{
}

QString BodyFiles::path(const QString &stored) const
{
    static const QRegularExpression bodyName(u"^[A-Za-z0-9-]{1,64}\\.body$"_s);
    const QString name = stored.section(u'/', -1);
    if (m_folder.isEmpty() || !bodyName.match(name).hasMatch())
        return {};
    const QString path = QDir(m_folder).filePath(name);
    return QFileInfo(path).isSymLink() ? QString() : path;
}

void BodyFiles::remove(const QString &stored) const
{
    if (const QString file = path(stored); !file.isEmpty())
        QFile::remove(file);
}

} // namespace patlas
