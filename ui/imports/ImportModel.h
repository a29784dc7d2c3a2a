// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/RequestImport.h"

#include <QAbstractItemModel>

#include <vector>

namespace patlas {

/// The requests of an import with a box to tick each, and below them what becomes of them: what is changed
/// and what is left out. The first row is what concerns all of them, if there is something. Those of an
/// export are shown alike.
class ImportModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Request, Folder, Outcome, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void setImport(SharedImport import);
    void setAllChosen(bool isChosen);
    void setChosen(const std::vector<bool> &chosen); ///< by request of the collection
    const std::vector<bool> &chosen() const { return m_chosen; }
    bool isChosen(int request) const { return m_chosen[std::size_t(request)]; }
    int chosenCount() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    struct Row {
        int request = -1; ///< of the collection; -1: what concerns all
        std::vector<const ImportNote *> notes;
        bool isWritten = false; ///< a file comes of it
    };
    QVariant ofRow(const Row &row, int column, int role) const;
    static QVariant ofNote(const ImportNote &note, int column, int role);
    QString outcomeOf(const Row &row) const;

    SharedImport m_import;
    std::vector<Row> m_rows;
    std::vector<bool> m_chosen; ///< by request of the collection
};

} // namespace patlas
