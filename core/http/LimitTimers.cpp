// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/LimitTimers.h"

namespace patlas {

namespace {

void startOrNot(QTimer &timer, std::chrono::milliseconds limit)
{
    if (limit > limit.zero())
        timer.start(limit);
    else
        timer.stop();
}

} // namespace

LimitTimers::LimitTimers(QObject *parent)
    : QObject(parent)
{
    for (QTimer *timer : {&m_whole, &m_connect, &m_silence})
        timer->setSingleShot(true);
    connect(&m_whole, &QTimer::timeout, this, [this] { Q_EMIT expired(TimeLimit::Whole); });
    connect(&m_connect, &QTimer::timeout, this, [this] { Q_EMIT expired(TimeLimit::Connect); });
    connect(&m_silence, &QTimer::timeout, this,
            [this] { Q_EMIT expired(m_hasHead ? TimeLimit::Silence : TimeLimit::Response); });
}

void LimitTimers::start(const TimeLimits &limits, Milliseconds response)
{
    m_limits = limits;
    m_response = response;
    if (!m_limits.isStream)
        startOrNot(m_whole, *m_limits.whole);
    startOrNot(m_connect, *m_limits.connect);
}

void LimitTimers::noteConnected()
{
    m_connect.stop();
    m_isConnected = true;
    noteSent();
}

void LimitTimers::noteSent()
{
    if (m_isConnected && !m_hasHead && !m_limits.isStream)
        startOrNot(m_silence, m_response);
}

void LimitTimers::noteHead(bool isStream)
{
    m_hasHead = true;
    m_limits.isStream = m_limits.isStream || isStream;
    if (m_limits.isStream)
        stop();
    else
        startOrNot(m_silence, *m_limits.silence);
}

void LimitTimers::noteBody()
{
    if (!m_limits.isStream)
        startOrNot(m_silence, *m_limits.silence);
}

void LimitTimers::stop()
{
    for (QTimer *timer : {&m_whole, &m_connect, &m_silence})
        timer->stop();
}

LimitTimers::Milliseconds LimitTimers::limit(TimeLimit which) const
{
    switch (which) {
    case TimeLimit::Whole:
        return *m_limits.whole;
    case TimeLimit::Connect:
        return *m_limits.connect;
    case TimeLimit::Response:
        return m_response;
    case TimeLimit::Silence:
        break;
    }
    return *m_limits.silence;
}

} // namespace patlas

#include "moc_LimitTimers.cpp"
