// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/Environment.h"
#include "core/history/HistoryRepository.h"

#include <QAbstractTableModel>

#include <vector>

namespace patlas {

/// The history entries that a search found: pinned ones, then by day, newest first. A group has no row of its
/// own: its first entry has the group's heading.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Method, Path, Status, Duration, Size, Token, InEnvironment, Note, ColumnCount };
    enum Role { HeadingRole = Qt::UserRole }; ///< text; empty for all but the first entry of a group

    using QAbstractTableModel::QAbstractTableModel;

    /// What the environments of the entries are called, and which host goes without saying.
    void setEnvironments(std::vector<Environment> environments);
    void setEntries(std::vector<HistoryEntry> entries);
    void appendEntries(std::vector<HistoryEntry> older);
    const HistoryEntry *entry(const QModelIndex &index) const;
    bool hasNotes() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static QString noResponse(); ///< shown instead of a status

private:
    bool startsGroup(int row) const;
    QString address(const HistoryEntry &entry) const;

    std::vector<HistoryEntry> m_entries;
    std::vector<Environment> m_environments;
};

} // namespace patlas
