// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShortcutModel.h"

#include "ui/shell/Shortcuts.h"

#include <QFont>

namespace patlas {

ShortcutModel::ShortcutModel(const Shortcuts &shortcuts, QObject *parent)
    : QAbstractTableModel(parent)
    , m_shortcuts(shortcuts)
{
    connect(&shortcuts, &Shortcuts::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

int ShortcutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shortcuts.rows().size());
}

int ShortcutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Shortcuts::Row &row = m_shortcuts.rows()[std::size_t(index.row())];
    const bool isChanged = row.action && !m_shortcuts.isUsual(*row.action);
    if (role == Qt::FontRole && isChanged) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::AccessibleDescriptionRole || role == Qt::ToolTipRole) {
        if (!row.action)
            return tr("These keys stay.");
        return isChanged ? tr("Changed by you") : QString();
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TextColumn:
        return row.text;
    case KeysColumn:
        return m_shortcuts.keysInWords(row);
    default:
        return row.place;
    }
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case TextColumn:
        return tr("What it does");
    case KeysColumn:
        return tr("Keys");
    case PlaceColumn:
        return tr("Where");
    default:
        return {};
    }
}

} // namespace patlas

#include "moc_ShortcutModel.cpp"
