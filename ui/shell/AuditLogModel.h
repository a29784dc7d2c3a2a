// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QDateTime>
#include <QStringList>

#include <vector>

namespace patlas {

/// One call that the sandbox recorded.
struct AuditEntry {
    QDateTime time;
    QString user;
    QString token;
    QString operation; ///< id; empty if the call is no API operation
    QString method;
    QString path;
    QString query;
    int status = 0;
    bool allowed = false;
    QString reason;
};

/// Parses the sandbox's audit log; rows that are not objects are left out.
std::vector<AuditEntry> auditEntriesFrom(const QByteArray &json);

class AuditLogModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, User, Token, Operation, Method, Path, Status, Outcome, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(std::vector<AuditEntry> entries);
    const AuditEntry &entry(int row) const { return m_entries[std::size_t(row)]; }
    /// The distinct texts of a column, sorted, without the empty one.
    QStringList textsIn(Column column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const AuditEntry &entry, int column) const;

    std::vector<AuditEntry> m_entries;
};

} // namespace patlas
