// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/HistoryEntry.h"
#include "ui/history/CompareDialog.h"

#include <QObject>

#include <memory>
#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace patlas {

class HistoryRepository;
class HistoryTable;
class Preferences;
class RemovalNotice;
class RemovedRequests;

/// What can be done with the chosen entries of the history, and with all of it. What removes something can be
/// undone from the notice.
class HistoryActions : public QObject {
    Q_OBJECT

public:
    /// All must outlive it; the page is its parent.
    HistoryActions(HistoryRepository &history, Preferences &preferences, HistoryTable &table,
                   RemovalNotice &notice, QWidget *page);

    QMenu *menu() const { return m_menu; }
    /// The chosen entries, in the order of the list.
    void take(const std::vector<HistoryEntry> &chosen);

    void compareChosen(); ///< if there are two
    void clear();

Q_SIGNALS:
    void said(const QString &sentence);

private:
    void pin();
    void editNote();
    void setNote(qint64 row, const QString &note, const QString &before);
    void comparePrevious();
    void compareRows(qint64 older, qint64 newer);
    void remove();
    void editRetention();
    QAction *addAction(const QString &text, void (HistoryActions::*function)());

    HistoryRepository &m_history;
    RemovalNotice &m_notice;
    RemovedRequests *m_removed;
    QWidget *m_page;
    QMenu *m_menu;
    QAction *m_pin;
    QAction *m_note;
    QAction *m_comparePrevious;
    QAction *m_remove;
    std::vector<HistoryEntry> m_chosen;
    std::shared_ptr<IgnoredOfRequests> m_ignored;
};

} // namespace patlas
