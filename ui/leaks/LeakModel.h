// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/leaks/LeakFinding.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace patlas {

/// What a finding means to the user: whose token it is and what can be done about it.
struct LeakSubject {
    QString title; ///< the stored token's name, or what it looks like
    QString kind; ///< "personal access token", …
    QString allows; ///< sentences: what anyone who finds it could do
    bool canRotate = false;
    bool canRevoke = false;
};

/// Findings of a leak check, in the order found. Holds values only.
class LeakModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Token, Kind, Place, Line, Commit, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void add(const LeakFinding &finding, const LeakSubject &subject);
    void change(const LeakFinding &finding); ///< the one with its number
    void clear();
    void describeAgain(const std::function<LeakSubject(const LeakFinding &)> &describe);
    const LeakFinding &finding(int row) const { return m_rows[size_t(row)].finding; }
    std::vector<LeakFinding> findings() const;
    int placeholders() const; ///< how many of them seem to be
    const LeakSubject &subject(int row) const { return m_rows[size_t(row)].subject; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        LeakFinding finding;
        LeakSubject subject;
    };
    QString text(const Row &row, int column) const;

    std::vector<Row> m_rows;
};

} // namespace patlas
