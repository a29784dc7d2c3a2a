// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPersistentModelIndex>

#include <deque>
#include <optional>

namespace patlas {

class JsonTreeView;

/// Opens rows of a tree level by level, in steps between other events, so that a huge document can be left
/// or stopped at any time.
class TreeExpansion : public QObject {
    Q_OBJECT

public:
    static constexpr int mostRows = 50'000; ///< opened by one command
    static constexpr int allLevels = 1'000'000;

    explicit TreeExpansion(JsonTreeView &view); ///< must outlive it

    /// Opens `top` and what is beneath it, `levels` levels in all. Ends an expansion that is running.
    void start(const QModelIndex &top, int levels);
    void stop();
    bool isRunning() const { return !m_waiting.empty(); }

Q_SIGNALS:
    /// What is to be said of it; empty: nothing, because all was opened.
    void said(const QString &words);

private:
    struct Waiting {
        QPersistentModelIndex row;
        int levels = 0; ///< to open, of the row itself and beneath
    };
    void work();
    bool open(const Waiting &next); ///< false: there is no room for its rows
    void finish(const QString &words);

    JsonTreeView &m_view;
    std::deque<Waiting> m_waiting; ///< the rows of one level before those of the next
    int m_rows = 0;
    bool m_isWhole = true; ///< no row was left out
    bool m_isSaid = false;
};

} // namespace patlas
