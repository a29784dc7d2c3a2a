// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apis/ChangesModel.h"

#include "core/base/VisibleText.h"

namespace patlas {

namespace {

QString changeWord(OperationChange::Kind kind)
{
    switch (kind) {
    case OperationChange::Kind::Added:
        return ChangesModel::tr("Added");
    case OperationChange::Kind::Removed:
        return ChangesModel::tr("Removed");
    case OperationChange::Kind::Security:
        return ChangesModel::tr("Needs something else");
    case OperationChange::Kind::Parameters:
        return ChangesModel::tr("Other parameters");
    }
    return {};
}

} // namespace

ChangesModel::ChangesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ChangesModel::setChanges(const DescriptionChanges &changes)
{
    beginResetModel();
    m_rows.clear();
    // What may stop a request from working comes first.
    for (const QString &server : changes.removedServers)
        m_rows.push_back({tr("Server removed"), isolated(server), {}, {}});
    for (const QString &server : changes.addedServers)
        m_rows.push_back({tr("Server added"), isolated(server), {}, {}});
    for (const QString &scope : changes.removedScopes)
        m_rows.push_back({tr("Scope removed"), isolated(scope), {}, {}});
    for (const OperationChange &change : changes.operations)
        m_rows.push_back({changeWord(change.kind), isolated(change.method + QLatin1Char(' ') + change.path),
                          change.before, change.after});
    for (const QString &scope : changes.addedScopes)
        m_rows.push_back({tr("Scope added"), isolated(scope), {}, {}});
    endResetModel();
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    const QString *texts[] = {&row.change, &row.what, &row.before, &row.after};
    const QString &text = *texts[index.column()];
    return text;
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Change:
        return tr("Change");
    case What:
        return tr("What");
    case Before:
        return tr("Before");
    default:
        return tr("Now");
    }
}

} // namespace patlas

#include "moc_ChangesModel.cpp"
