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

namespace patlas {

class EnvironmentRepository;
class HistoryActions;
class HistoryModel;
class HistoryRepository;
class HistoryTable;
class Preferences;
class RemovalNotice;
struct HistoryEntry;
struct HistoryFilter;

/// Sent requests and their responses: find, view, send again, compare, pin, note, export and remove.
class HistoryPage : public QWidget {
    Q_OBJECT

public:
    /// All must outlive it.
    HistoryPage(HistoryRepository &history, const EnvironmentRepository &environments,
                Preferences &preferences, QWidget *parent = nullptr);

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
    void exportHar();

    HistoryRepository &m_history;
    const EnvironmentRepository &m_environments;
    HistoryModel *m_model;
    QLineEdit *m_filter;
    QStackedWidget *m_place;
    HistoryTable *m_table;
    QLabel *m_empty;
    QLabel *m_note;
    QPushButton *m_sendAgain;
    QPushButton *m_open;
    QPushButton *m_compare;
    QPushButton *m_export;
    QPushButton *m_clear;
    QPushButton *m_more;
    RemovalNotice *m_removed;
    HistoryActions *m_actions;
    QString m_shown; ///< the filter of the rows that are listed
    bool m_isWhole = true; ///< no older row matches it
    bool m_isFindingOlder = false;
    QTimer m_pause; ///< between typing and searching
};

} // namespace patlas
