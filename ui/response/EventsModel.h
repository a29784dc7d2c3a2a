// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/EventLog.h"

#include <QAbstractTableModel>

#include <deque>

namespace patlas {

/// The events of a stream, the newest last. When there are more than EventLog::mostKept, the oldest go.
class EventsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Columns { Time, Name, Id, Data, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void add(const ReadEvents &read);
    const StreamEvent &eventAt(int row) const { return m_events[std::size_t(row)]; }
    qint64 count() const { return m_count; } ///< of all that came
    qint64 dropped() const { return m_count - qint64(m_events.size()); } ///< that are not listed any more
    qint64 comments() const { return m_comments; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::deque<StreamEvent> m_events;
    qint64 m_count = 0;
    qint64 m_comments = 0;
};

} // namespace patlas
