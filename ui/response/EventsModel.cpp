// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/EventsModel.h"

#include "core/base/VisibleText.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace patlas {

void EventsModel::clear()
{
    beginResetModel();
    m_events.clear();
    m_count = 0;
    m_comments = 0;
    endResetModel();
}

void EventsModel::add(const ReadEvents &read)
{
    m_count += read.count;
    m_comments = read.comments;
    if (read.events.empty())
        return;
    const int before = int(m_events.size());
    const int added = int(read.events.size());
    if (const int surplus = std::min(before, before + added - EventLog::mostKept); surplus > 0) {
        beginRemoveRows({}, 0, surplus - 1);
        m_events.erase(m_events.begin(), m_events.begin() + surplus);
        endRemoveRows();
    }
    const int first = int(m_events.size());
    beginInsertRows({}, first, first + added - 1);
    m_events.insert(m_events.end(), read.events.begin(), read.events.end());
    endInsertRows();
}

int EventsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int EventsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const StreamEvent &event = m_events[std::size_t(index.row())];
    const QDateTime arrived = QDateTime::fromMSecsSinceEpoch(event.arrivedMs);
    if (role == Qt::ToolTipRole && index.column() == Time && event.arrivedMs >= 0)
        return QLocale().toString(arrived, QLocale::LongFormat);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time:
        return event.arrivedMs < 0 ? QString() : arrived.toString(u"HH:mm:ss.zzz"_s);
    case Name:
        return isolated(event.name);
    case Id:
        return isolated(event.id);
    default:
        break;
    }
    const QString start = isolated(event.start);
    return event.isWhole ? start : tr("(cut off) %1").arg(start);
}

QVariant EventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Name:
        return tr("Event");
    case Id:
        return tr("Id");
    default:
        return tr("Data");
    }
}

} // namespace patlas

#include "moc_EventsModel.cpp"
