// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

class QAction;
class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace patlas {

class Shortcuts;

/// The keys of all actions, with a field that changes those of the chosen one. Keys that another action has
/// are only taken from it by a button that names it.
class ShortcutsPane : public QWidget {
    Q_OBJECT

public:
    /// The shortcuts must outlive it.
    explicit ShortcutsPane(Shortcuts &shortcuts, QWidget *parent = nullptr);

protected:
    /// Takes keys when they are let go of, where the field would wait for others after them.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void showChosen();
    void take(const QKeySequence &keys);
    void takeFromHolder();
    void clearKeys();
    void reset();
    void say(const QString &sentence);
    QAction *chosen() const; ///< null: none, or its keys stay

    Shortcuts &m_shortcuts;
    QSortFilterProxyModel *m_proxy;
    QTableView *m_table;
    QLabel *m_label; ///< names the chosen action; the field's
    QKeySequenceEdit *m_keys;
    QPushButton *m_none;
    QPushButton *m_reset;
    QLabel *m_problem;
    QPushButton *m_takeOver;
    QKeySequence m_wanted; ///< that another action has
};

} // namespace patlas
