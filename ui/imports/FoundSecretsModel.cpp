// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/FoundSecretsModel.h"

#include "core/collection/EnvironmentFiles.h"
#include "ui/theme/Theme.h"

using namespace Qt::StringLiterals;

namespace patlas {

void FoundSecretsModel::setImport(SharedImport import)
{
    beginResetModel();
    m_import = std::move(import);
    m_kept.clear();
    if (m_import) {
        for (const FoundSecret &secret : m_import->collection.secrets)
            m_kept.push_back(secret.canBeCredential);
    }
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
        return index.column() == Variable ? u"{{%1}}"_s.arg(secret.variable)
            : secret.canBeCredential      ? secret.where
                                          : tr("%1 (not in a header of its own: give it a value in %2)")
                                           .arg(secret.where, QLatin1String(privateEnvironmentFile));
    if (index.column() != Variable)
        return {};
    if (role == Qt::FontRole)
        return Theme::fixedFont();
    if (role == Qt::CheckStateRole && secret.canBeCredential)
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
    if (!index.isValid() || role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    m_kept[std::size_t(index.row())] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags FoundSecretsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool canBeKept =
        index.column() == Variable && m_import->collection.secrets[std::size_t(index.row())].canBeCredential;
    return canBeKept ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace patlas

#include "moc_FoundSecretsModel.cpp"
