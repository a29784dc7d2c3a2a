// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/FoundSecretsModel.h"

#include "core/base/VisibleText.h"
#include "ui/theme/Theme.h"

using namespace Qt::StringLiterals;

namespace patlas {

void FoundSecretsModel::setImport(SharedImport import)
{
    beginResetModel();
    m_import = std::move(import);
    m_kept.assign(m_import ? m_import->collection.secrets.size() : 0, true);
    endResetModel();
}

int FoundSecretsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_kept.size());
}

int FoundSecretsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FoundSecretsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FoundSecret &secret = m_import->collection.secrets[std::size_t(index.row())];
    if (role == Qt::DisplayRole)
        return index.column() == Variable ? u"{{%1}}"_s.arg(secret.variable) : secret.where;
    if (index.column() != Variable)
        return {};
    if (role == Qt::FontRole)
        return Theme::fixedFont();
    if (role == Qt::CheckStateRole)
        return isKept(index.row()) ? Qt::Checked : Qt::Unchecked;
    return {};
}

QVariant FoundSecretsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Variable ? tr("Keep as a credential") : tr("Where it was");
}

bool FoundSecretsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != Variable)
        return false;
    m_kept[std::size_t(index.row())] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags FoundSecretsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Variable ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace patlas

#include "moc_FoundSecretsModel.cpp"
