// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credentials/StoreMove.h"

#include "core/base/Then.h"
#include "core/credentials/DefaultStore.h"

namespace patlas {

StoreMove::StoreMove(DefaultStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void StoreMove::start(const StoreId &to, bool withThoseOfTheSession)
{
    if (m_running)
        return;
    m_running = true;
    m_report = {};
    m_waiting.clear();
    then(m_store.choose(to), this, [this, withThoseOfTheSession](const Result<void> &noted) {
        if (!noted) {
            m_report.firstProblem = noted.error();
            finish();
            return;
        }
        m_waiting = m_store.idsInOtherStores();
        if (withThoseOfTheSession)
            m_waiting += m_store.sessionIds();
        m_total = int(m_waiting.size());
        next();
    });
}

void StoreMove::stop()
{
    m_report.left += int(m_waiting.size());
    m_waiting.clear();
}

void StoreMove::next()
{
    Q_EMIT progressed(m_report.moved + m_report.left, m_total);
    if (m_waiting.isEmpty()) {
        finish();
        return;
    }
    then(m_store.migrate(m_waiting.takeFirst()), this, [this](const Result<void> &moved) {
        if (moved) {
            ++m_report.moved;
        } else {
            ++m_report.left;
            if (!m_report.firstProblem)
                m_report.firstProblem = moved.error();
            // A missing secret does not mean that the next one fails.
            if (moved.error().kind != ErrorKind::NotFound)
                stop();
        }
        next();
    });
}

void StoreMove::finish()
{
    m_running = false;
    Q_EMIT finished(m_report);
}

} // namespace patlas

#include "moc_StoreMove.cpp"
