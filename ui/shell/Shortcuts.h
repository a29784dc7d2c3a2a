// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <vector>

class QAction;
class QMainWindow;

namespace patlas {

class Preferences;

/// The keys of a window's actions: the usual ones, or those that were chosen, which the preferences keep
/// (`shortcuts/` and the object name of the action). GUI thread.
class Shortcuts : public QObject {
    Q_OBJECT

public:
    /// Reads the actions of the window, which must all be there, and applies what was chosen. No keys hold
    /// for two actions afterwards: what a person chose goes before what is usual. Both must outlive it.
    Shortcuts(QMainWindow &window, Preferences &preferences);

    struct Row {
        QString text; ///< what it does
        QString place; ///< where
        QAction *action = nullptr; ///< null: the keys stay
        QString fixedKeys; ///< of one whose keys stay
    };
    /// In the order of the menus, then those without one.
    const std::vector<Row> &rows() const { return m_rows; }

    QString keysInWords(const Row &row) const;
    bool isUsual(const QAction &action) const;
    /// Why the action cannot have them; empty if it can. Its usual ones it can always have.
    QString whyNot(const QAction &action, const QKeySequence &keys) const;
    /// The row of another action that has them; null if none has.
    const Row *holder(const QKeySequence &keys, const QAction &except) const;

    /// Instead of those that it has; no keys if empty. They are taken away from another that has them.
    void set(QAction &action, const QKeySequence &keys);
    /// The usual ones. They are taken away from another that has them.
    void reset(QAction &action);
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    using Keys = QList<QKeySequence>;

    void collect(QMainWindow &window);
    void apply();
    void change(QAction &action, const Keys &keys);
    void keep(const QAction &action);

    Preferences &m_preferences;
    std::vector<Row> m_rows;
    QHash<const QAction *, Keys> m_usual;
};

} // namespace patlas
