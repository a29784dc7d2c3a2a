// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/Comparison.h"

#include <QAbstractListModel>

namespace patlas {

/// Two exchanges laid over each other, as lines: a heading for each part, then its lines, each with a mark
/// before it when only one of the two has it.
class CompareModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit CompareModel(const std::vector<ComparedPart> &parts, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// The first row of the next run of differences after `row` (-1: from the start), round the end; -1 when
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
