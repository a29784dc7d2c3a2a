// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/ResponseProgress.h"

#include <QDateTime>

#include <utility>

namespace patlas {

void ResponseProgress::tell(PartialResponse part)
{
    const QMutexLocker lock(&m_mutex);
    m_part = std::move(part);
}

void ResponseProgress::tellSize(const QString &bodyPath, qint64 bodySize)
{
    const QMutexLocker lock(&m_mutex);
    if (bodySize > m_part.bodySize && streamFormOf(m_part.contentType)) {
        m_part.arrivals.append({bodySize, QDateTime::currentMSecsSinceEpoch()});
        if (m_part.arrivals.size() > mostArrivals) {
            m_part.arrivals.remove(0, mostArrivals / 2);
            m_part.arrivals.first().timeMs = -1; // it is now that of all that came before it
        }
    }
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

void ResponseProgress::setStop(std::function<void()> stop)
{
    const QMutexLocker lock(&m_mutex);
    m_stop = std::move(stop);
}

bool ResponseProgress::stop()
{
    // Called under the lock, so that who set it may go once it has set another.
    const QMutexLocker lock(&m_mutex);
    if (!m_stop)
        return false;
    std::exchange(m_stop, nullptr)();
    return true;
}

} // namespace patlas
