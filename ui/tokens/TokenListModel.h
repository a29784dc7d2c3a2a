// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials/Credential.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QDateTime>
#include <QHash>
#include <QSortFilterProxyModel>

#include <vector>

namespace patlas {

/// Personal access tokens as a table. Holds values only; loads and stores nothing.
class TokenListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Environment, Owner, Scopes, Created, Expires, LastUsed, Status, ColumnCount };
    enum Roles {
        IdRole = Qt::UserRole, ///< of the token
        StatusRole, ///< int(TokenStatus)
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `environmentNames`: id -> name. `now` in UTC, decides the status. Keeps persistent indexes of tokens
    /// that stay.
    void setTokens(std::vector<Credential> tokens, const QHash<QString, QString> &environmentNames,
                   const QDateTime &now);
    void setLastUsed(const QString &id, const QDateTime &when);
    QModelIndex indexOf(const QString &id) const;
    /// Whether each of the words is in the name, environment, owner, a scope or the status.
    bool matches(int row, const QStringList &words) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Sorts dates by time and texts by locale. Tokens that are set later are sorted too.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    QString text(const Credential &token, int column) const;
    std::vector<qint64> numbersToSortBy() const;
    std::vector<QCollatorSortKey> wordsToSortBy() const;
    std::vector<std::size_t> sortedRows() const;

    std::vector<Credential> m_tokens;
    int m_sortColumn = -1; ///< -1: in the order set
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QHash<QString, QString> m_environmentNames;
    QDateTime m_now;
};

/// Rows that match every word, in the order of the model: sorting thousands of rows again at every key would
/// be slow.
class TokenFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit TokenFilter(TokenListModel *tokens, QObject *parent = nullptr);
    void setWords(const QString &text);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    TokenListModel *m_tokens;
    QStringList m_words;
};

} // namespace patlas
