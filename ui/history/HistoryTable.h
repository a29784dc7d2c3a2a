// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace patlas {

class HistoryModel;

/// The list of the history. Above the first entry of a group stands its heading, in the same row: keys and
/// assistive programs find entries only, and the numbers of rows are those of entries. A click on a heading
/// chooses nothing.
class HistoryTable : public QTableView {
    Q_OBJECT

public:
    explicit HistoryTable(HistoryModel &model, QWidget *parent = nullptr);

    QModelIndex indexAt(const QPoint &position) const override;
    int headingHeight(int row) const; ///< pixels; 0: it has none

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOutHeadings(int first);

    HistoryModel &m_entries;
};

} // namespace patlas
