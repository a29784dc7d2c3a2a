// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/SideBySide.h"

#include <QAbstractTableModel>

namespace patlas {

/// Two texts in two columns, line by line; lines that only one has, or that differ, are marked.
class SideBySideModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Left, Right, ColumnCount };

    /// `leftTitle`, `rightTitle`: what the columns are called.
    SideBySideModel(QString leftTitle, QString rightTitle, QObject *parent = nullptr);

    void set(SideBySide texts);
    const SideBySide &texts() const { return m_texts; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The first row of the next run of differences after `row` (-1: from the start); wraps around; -1: there
    /// is none.
    int nextDifference(int row) const;

private:
    bool startsDifference(int row) const;

    QString m_titles[ColumnCount];
    SideBySide m_texts;
};

} // namespace patlas
