// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/FolderListing.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QStringList>

namespace patlas {

/// The folders and files of the open folder. What is in a file is listed once it was read, if it is more than
/// one request.
class RequestTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        PathRole = Qt::UserRole, ///< from the open folder
        RequestRole, ///< number of the request in its file; -1: a file or folder
        FolderRole, ///< whether it is one
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setListing(const FolderListing &listing);
    /// What a file holds, in the words of its rows.
    void setRequests(const QString &path, const QStringList &titles);

    QModelIndex indexOf(const QString &path, int request = -1) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// The user gave it another name. The row shows it once the folder has it.
    void renameRequested(const QString &path, const QString &name);
    void moveRequested(const QString &path, const QString &folder);

private:
    int entryOf(const QModelIndex &index) const;
    const FolderEntry &entryAt(const QModelIndex &index) const;
    QStringList requestsIn(int entry) const;

    FolderListing m_listing;
    QHash<QString, QStringList> m_requests; ///< of files that hold more than one, by path
};

} // namespace patlas
