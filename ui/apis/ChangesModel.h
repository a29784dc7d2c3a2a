// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apis/DescriptionChanges.h"

#include <QAbstractTableModel>

namespace patlas {

/// What differs between two descriptions of an API, one change a row.
class ChangesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Change, What, Before, After, ColumnCount };

    explicit ChangesModel(QObject *parent = nullptr);
    void setChanges(const DescriptionChanges &changes);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString change;
        QString what;
        QString before;
        QString after;
    };
    std::vector<Row> m_rows;
};

} // namespace patlas
