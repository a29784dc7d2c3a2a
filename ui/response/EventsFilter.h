// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringMatcher>

namespace patlas {

class EventsModel;

/// Events with the text in their name, id or start of data, in any case. There are thousands and all are
/// looked at with each key, so nothing of them is copied.
class EventsFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    EventsFilter(EventsModel &events, QObject *parent);
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    EventsModel &m_events;
    QStringMatcher m_text;
};

} // namespace patlas
