// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/PersonalAccessToken.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

namespace patlas {

/// Project API tokens as a table; of the token itself only the app id is known here.
class ProjectTokenModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, AppId, Environment, ColumnCount };
    enum Roles { IdRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// `environmentNames`: id -> name.
    void setTokens(std::vector<ProjectApiToken> tokens, const QHash<QString, QString> &environmentNames);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<ProjectApiToken> m_tokens;
    QHash<QString, QString> m_environmentNames;
};

} // namespace patlas
