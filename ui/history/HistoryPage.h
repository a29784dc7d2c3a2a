// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/Exchange.h"
#include "core/request/RequestDraft.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace patlas {

class EnvironmentRepository;
class HistoryModel;
class HistoryRepository;
struct HistoryEntry;
struct HistoryFilter;

/// Sent requests and their responses: find, view, send again, export and clear.
class HistoryPage : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive it.
    HistoryPage(HistoryRepository &history, const EnvironmentRepository &environments,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested(const patlas::RequestDraft &draft);
    void sendAgainRequested(const patlas::RequestDraft &draft);
    void showExchangeRequested(const patlas::Exchange &exchange);

private:
    QWidget *makeToolRow();
    void takeEnvironments();
    HistoryFilter filterFor(const QString &text) const;
    void find();
    void findOlder();
    void takeSelection();
    const HistoryEntry *current() const;
    void open();
    void sendAgain();
    void compareChosen();
    void exportHar();
    void write(const QString &path, const QByteArray &har);
    void clear();

    HistoryRepository &m_history;
    const EnvironmentRepository &m_environments;
    HistoryModel *m_model;
    QLineEdit *m_filter;
    QStackedWidget *m_place;
    QTableView *m_table;
    QLabel *m_empty;
    QLabel *m_note;
    QPushButton *m_sendAgain;
    QPushButton *m_open;
    QPushButton *m_compare;
    QPushButton *m_export;
    QPushButton *m_clear;
    QString m_shown; ///< the filter of the rows that are listed
    bool m_isWhole = true; ///< no older row matches it
    bool m_isFindingOlder = false;
    QTimer m_pause; ///< between typing and searching
};

} // namespace patlas
