// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokens/PersonalAccessToken.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QHash>
#include <QSortFilterProxyModel>

#include <vector>

namespace patlas {

/// Personal access tokens as a table. A view of values: it reads and stores nothing.
class TokenListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Environment, Owner, Scopes, Created, Expires, LastUsed, Status, ColumnCount };
    enum Roles {
        IdRole = Qt::UserRole, ///< of the token
        SortRole, ///< dates as dates
        StatusRole, ///< int(TokenStatus)
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `environmentNames`: id -> name. `now` in UTC, decides the status. Keeps persistent indexes of tokens
    /// that stay.
    void setTokens(std::vector<PersonalAccessToken> tokens, const QHash<QString, QString> &environmentNames,
                   const QDateTime &now);
    QModelIndex indexOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const PersonalAccessToken &token, int column) const;
    QVariant sortKey(const PersonalAccessToken &token, int column) const;

    std::vector<PersonalAccessToken> m_tokens;
    QHash<QString, QString> m_environmentNames;
    QDateTime m_now;
};

/// Rows of which some column, or some scope, has every word of the filter; sorted by SortRole.
class TokenFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit TokenFilter(QObject *parent = nullptr);
    void setWords(const QString &text);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QStringList m_words;
};

} // namespace patlas
