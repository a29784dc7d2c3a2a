// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/ResponseFile.h"

#include "core/http/HttpErrors.h"

#include <QDir>

#include <algorithm>
#include <utility>

namespace patlas {

ResponseFile::ResponseFile(QString directory, const QString &name, qint64 maxBytes)
    : m_directory(std::move(directory))
    , m_wanted(QDir(m_directory).filePath(name))
    , m_maxBytes(maxBytes)
{
}

ResponseFile::~ResponseFile()
{
    if (!m_isKept)
        discard();
}

Result<void> ResponseFile::open()
{
    constexpr auto mine = QFile::ReadOwner | QFile::WriteOwner;
    if (!QDir(m_directory).exists())
        QDir().mkpath(m_directory);
    QFile::setPermissions(m_directory, mine | QFile::ExeOwner);
    m_file.setFileName(m_wanted);
    // Unbuffered: what is reported as written can be read from the file.
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, mine)) {
        Error error = notWritten();
        m_file.setFileName({});
        return Failure(std::move(error));
    }
    return {};
}

Result<void> ResponseFile::write(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return {};
    if (!m_file.isOpen()) {
        if (auto opened = open(); !opened)
            return opened;
    }
    const qint64 allowed = std::min<qint64>(bytes.size(), m_maxBytes - m_size);
    if (m_file.write(bytes.data(), allowed) != allowed) {
        Error error = notWritten();
        discard();
        return Failure(std::move(error));
    }
    m_size += allowed;
    if (allowed < bytes.size())
        return Failure(tooLarge(m_maxBytes));
    return {};
}

Result<void> ResponseFile::keep()
{
    if (!m_file.isOpen() || m_size == 0) {
        discard();
        return {};
    }
    if (!m_file.flush()) {
        Error error = notWritten();
        discard();
        return Failure(std::move(error));
    }
    m_file.close();
    m_isKept = true;
    return {};
}

void ResponseFile::discard()
{
    if (!m_file.fileName().isEmpty())
        m_file.remove();
    m_file.setFileName({});
    m_size = 0;
    m_isKept = false;
}

Error ResponseFile::notWritten() const
{
    return cannotWrite(m_directory, m_file.errorString());
}

} // namespace patlas
