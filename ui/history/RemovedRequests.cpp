// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/RemovedRequests.h"

#include "core/base/Then.h"
#include "core/history/HistoryRepository.h"
#include "ui/history/RemovalNotice.h"

namespace patlas {

RemovedRequests::RemovedRequests(HistoryRepository &history, Preferences &preferences, RemovalNotice &notice,
                                 QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_preferences(preferences)
    , m_notice(notice)
{
    connect(&history, &HistoryRepository::removalFinished, &notice, &RemovalNotice::forget);
    connect(&notice, &RemovalNotice::closed, this, [this] { m_history.finishRemoval(); });
}

void RemovedRequests::tell(qint64 count, const std::function<void()> &also)
{
    if (count == 0)
        return;
    const QString sentence = count == 1 ? tr("A request was removed from the history.")
                                        : tr("%L1 requests were removed from the history.").arg(count);
    m_notice.tell(sentence, [this, also] {
        if (also)
            also();
        then(m_history.undoRemoval(), this, [this](const Result<qint64> &back) {
            if (!back)
                Q_EMIT failed(back.error().message());
        });
    });
}

void RemovedRequests::changeRetention(const HistoryRetention &chosen)
{
    const HistoryRetention before = m_history.retention();
    if (chosen == before)
        return;
    setHistoryRetention(m_preferences, chosen);
    then(m_history.changeRetention(chosen), this, [this, before](const Result<qint64> &removed) {
        if (!removed)
            Q_EMIT failed(removed.error().message());
        else
            tell(*removed, [this, before] {
                setHistoryRetention(m_preferences, before);
                static_cast<void>(m_history.changeRetention(before));
                Q_EMIT retentionChanged();
            });
        Q_EMIT retentionChanged();
    });
}

} // namespace patlas

#include "moc_RemovedRequests.cpp"
