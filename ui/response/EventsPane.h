// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/EventLog.h"
#include "core/document/ResponseDocument.h"
#include "core/http/Exchange.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace patlas {

class EventsFilter;
class EventsModel;
class JsonTreeView;
class TextView;

/// Content of the Events tab: the events of a stream as they come, and the data of the one that is selected.
class EventsPane : public QWidget {
    Q_OBJECT

public:
    explicit EventsPane(QWidget *parent = nullptr);
    ~EventsPane() override;

    void showNothing();
    /// The body at `path` has `size` bytes now. Another path starts again.
    void follow(const QString &path, StreamForm form, qint64 size, const Arrivals &arrivals);
    /// And there will be no more; with an error, the stream was cut.
    void finish(const Exchange &exchange, StreamForm form, const Arrivals &arrivals);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void start(const QString &path, StreamForm form);
    void take(const ReadEvents &read);
    void showCurrent();
    void showData(const EventData &data);
    void clearData();
    void copyCurrent();
    void sayCount();
    void fitColumns();

    EventsModel *m_model;
    EventsFilter *m_filtered;
    QLabel *m_words;
    QLineEdit *m_filter;
    QTableView *m_list;
    QLabel *m_dataHeading;
    QStackedWidget *m_data;
    JsonTreeView *m_tree;
    TextView *m_text;
    std::unique_ptr<EventLog> m_log; ///< null: nothing is shown
    QFuture<Result<EventData>> m_reading;
    qint64 m_shownFrom = -1; ///< where the event begins whose data is shown
    bool m_isRunning = false;
};

} // namespace patlas
