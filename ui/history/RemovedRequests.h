// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/HistoryRetention.h"

#include <QObject>

#include <functional>

namespace patlas {

class HistoryRepository;
class Preferences;
class RemovalNotice;

/// What was removed from the history, told in a notice that brings it back; and how much of it is kept.
class RemovedRequests : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    RemovedRequests(HistoryRepository &history, Preferences &preferences, RemovalNotice &notice,
                    QObject *parent);

    /// `also`: what is undone besides.
    void tell(qint64 count, const std::function<void()> &also = {});
    /// Remembers what was chosen and removes what is beyond it.
    void changeRetention(const HistoryRetention &chosen);

Q_SIGNALS:
    void retentionChanged();
    void failed(const QString &message);

private:
    HistoryRepository &m_history;
    Preferences &m_preferences;
    RemovalNotice &m_notice;
};

} // namespace patlas
