// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/EventsFilter.h"

#include "ui/response/EventsModel.h"

namespace patlas {

EventsFilter::EventsFilter(EventsModel &events, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_events(events)
{
    m_text.setCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(&events);
}

void EventsFilter::setText(const QString &text)
{
    m_text.setPattern(text);
    invalidateFilter();
}

bool EventsFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const StreamEvent &event = m_events.eventAt(row);
    return m_text.indexIn(event.start) >= 0 || m_text.indexIn(event.name) >= 0
        || m_text.indexIn(event.id) >= 0;
}

} // namespace patlas

#include "moc_EventsFilter.cpp"
