// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/CheckEvaluation.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace patlas {

/// The checks of a request with their last results. The last row is empty: what is typed there is a new
/// check.
class ChecksModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Text, Outcome, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setChecks(const QStringList &checks);
    const QStringList &checks() const { return m_checks; }
    /// Of a response; empty: there is none. Those of checks that were edited since are not shown.
    void setResults(const std::vector<CheckResult> &results);
    void remove(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void edited();

private:
    const CheckResult *resultOf(int row) const;

    QStringList m_checks;
    std::vector<CheckResult> m_results;
};

} // namespace patlas
