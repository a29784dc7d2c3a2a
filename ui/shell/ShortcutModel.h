// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace patlas {

class Shortcuts;

/// What has keys or could have, as a table. The text of a row whose keys were changed says so.
class ShortcutModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TextColumn, KeysColumn, PlaceColumn, ColumnCount };

    /// The shortcuts must outlive it.
    explicit ShortcutModel(const Shortcuts &shortcuts, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Shortcuts &m_shortcuts;
};

} // namespace patlas
