// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/ResponseProgress.h"

namespace patlas {

void ResponseProgress::tell(PartialResponse part)
{
    const QMutexLocker lock(&m_mutex);
    m_part = std::move(part);
}

void ResponseProgress::tellSize(const QString &bodyPath, qint64 bodySize)
{
    const QMutexLocker lock(&m_mutex);
    m_part.bodyPath = bodyPath;
    m_part.bodySize = bodySize;
}

PartialResponse ResponseProgress::part() const
{
    const QMutexLocker lock(&m_mutex);
    return m_part;
}

void ResponseProgress::setWaiting(const QString &sentence)
{
    const QMutexLocker lock(&m_mutex);
    m_waiting = sentence;
}

QString ResponseProgress::waiting() const
{
    const QMutexLocker lock(&m_mutex);
    return m_waiting;
}

} // namespace patlas
