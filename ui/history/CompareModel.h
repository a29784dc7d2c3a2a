// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/Comparison.h"

#include <QAbstractListModel>

namespace patlas {

/// A line diff of two exchanges: a heading for each part, then its lines, each marked if only one of the two
/// has it.
class CompareModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit CompareModel(const std::vector<ComparedPart> &parts, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// The first row of the next run of differences after `row` (-1: from the start); wraps around; -1 if
    /// there is none.
    int nextDifference(int row) const;
    int differences() const { return m_differences; } ///< runs of lines that differ

private:
    struct Row {
        enum class Kind { Heading, Note, Line } kind;
        ComparedLine line;
    };
    bool startsDifference(int row) const;

    std::vector<Row> m_rows;
    int m_differences = 0;
};

} // namespace patlas
