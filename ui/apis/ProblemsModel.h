// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"

#include <QAbstractTableModel>

#include <memory>

namespace patlas {

/// The parts of a description that were left out: line, place and reason.
class ProblemsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Line, Place, Reason, ColumnCount };

    explicit ProblemsModel(QObject *parent = nullptr);
    void setApi(std::shared_ptr<const ApiDescription> api);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const ApiDescription> m_api;
};

} // namespace patlas
