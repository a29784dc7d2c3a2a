// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/JsonTable.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QFuture>

#include <vector>

namespace patlas {

/// A JsonTable as rows and columns. Cells are read when a view asks for them; ordering is done on a worker.
class JsonTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole, ///< JsonKind as int; -1: the object has no such member
        WholeValueRole, ///< for copying
        PathRole, ///< JSONPath
    };

    explicit JsonTableModel(QObject *parent = nullptr);
    ~JsonTableModel() override;

    void setTable(JsonTable::Shared table); ///< null: none
    const JsonTable::Shared &table() const { return m_table; }
    /// By the column; -1: as the array has them. Rows move once they are ordered. Ends an ordering that is
    /// under way.
    void orderBy(int column, Qt::SortOrder direction);
    int orderedBy() const { return m_column; } ///< -1: as the array has them
    Qt::SortOrder direction() const { return m_direction; }

    /// The cell's value, or the whole row's where the object has no such member.
    JsonNode node(const QModelIndex &index) const;
    /// The place of a byte of the document; invalid if it is in no row.
    QModelIndex indexAt(qint64 offset) const;
    int numberOf(int row) const; ///< in the array

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void ordering(bool isUnderWay);

private:
    const std::vector<JsonNode> &cells(int number) const;
    void setOrder(JsonTable::Order order);

    JsonTable::Shared m_table;
    JsonTable::Order m_order; ///< empty: as the array has them
    QFuture<JsonTable::Order> m_ordering;
    int m_column = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    mutable QCache<int, std::vector<JsonNode>> m_cells; ///< of the rows that were asked for last
};

} // namespace patlas
