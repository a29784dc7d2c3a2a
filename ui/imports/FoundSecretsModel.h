// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/RequestImport.h"

#include <QAbstractTableModel>

#include <vector>

namespace patlas {

/// The secrets that an import met, by the variables that stand for them: which of them are to be kept.
class FoundSecretsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Variable, Where, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setImport(SharedImport import);
    bool isKept(int secret) const { return m_kept[std::size_t(secret)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    SharedImport m_import;
    std::vector<bool> m_kept;
};

} // namespace patlas
