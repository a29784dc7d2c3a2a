// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/ProjectTokenModel.h"

#include "core/base/VisibleText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/StoreWording.h"

namespace patlas {

ProjectTokenModel::ProjectTokenModel(SecretStores stores, QObject *parent)
    : QAbstractTableModel(parent)
    , m_stores(std::move(stores))
{
}

void ProjectTokenModel::setTokens(std::vector<Credential> tokens,
                                  const QHash<QString, QString> &environmentNames, const QString &partTitle)
{
    if (tokens == m_tokens && environmentNames == m_environmentNames && partTitle == m_partTitle)
        return;
    beginResetModel();
    m_tokens = std::move(tokens);
    m_environmentNames = environmentNames;
    m_partTitle = partTitle;
    endResetModel();
}

int ProjectTokenModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tokens.size());
}

int ProjectTokenModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ProjectTokenModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Credential &token = m_tokens[size_t(index.row())];
    if (role == IdRole)
        return token.id;
    if (role == Qt::FontRole && index.column() == Part)
        return Theme::fixedFont();
    if (role == Qt::ToolTipRole && token.secretMissing)
        return tr("%1 Remove it and add it again.").arg(wording::missingSentence(m_stores, token.storage));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return token.secretMissing ? wording::missingName(m_stores, token.storage, token.name)
                                   : isolated(token.name);
    case Part:
        return token.attributes.isEmpty() ? QString() : token.attributes.first();
    case Environment:
        return isolated(m_environmentNames.value(token.environmentId, tr("removed environment")));
    default:
        return {};
    }
}

QVariant ProjectTokenModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Part:
        return m_partTitle;
    case Environment:
        return tr("Environment");
    default:
        return {};
    }
}

} // namespace patlas

#include "moc_ProjectTokenModel.cpp"
