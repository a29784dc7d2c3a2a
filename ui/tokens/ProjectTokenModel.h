// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/Credential.h"
#include "core/secret/SecretStores.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

namespace patlas {

/// The credentials that are not of a user, as a table: of one itself only the part that is no secret is known
/// here, such as a project's id.
class ProjectTokenModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Part, Environment, ColumnCount };
    enum Roles { IdRole = Qt::UserRole };

    explicit ProjectTokenModel(SecretStores stores, QObject *parent = nullptr);

    /// `environmentNames`: id -> name. `partTitle`: how the part that is no secret is called.
    void setTokens(std::vector<Credential> tokens, const QHash<QString, QString> &environmentNames,
                   const QString &partTitle);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    SecretStores m_stores;
    std::vector<Credential> m_tokens;
    QHash<QString, QString> m_environmentNames;
    QString m_partTitle;
};

} // namespace patlas
