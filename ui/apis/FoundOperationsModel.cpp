// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apis/FoundOperationsModel.h"

#include "core/apis/DescriptionChanges.h"
#include "core/base/VisibleText.h"

namespace patlas {

FoundOperationsModel::FoundOperationsModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_api(std::make_shared<const ApiDescription>())
{
}

void FoundOperationsModel::setApi(std::shared_ptr<const ApiDescription> api)
{
    beginResetModel();
    m_api = std::move(api);
    endResetModel();
}

int FoundOperationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_api->operations.size());
}

int FoundOperationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FoundOperationsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Operation &operation = m_api->operations.at(static_cast<std::size_t>(index.row()));
    QString text;
    switch (index.column()) {
    case Method:
        text = isolated(operation.method);
        break;
    case Path:
        text = isolated(operation.path);
        break;
    case Title:
        text = isolated(operation.title);
        break;
    default:
        text = securityInWords(operation);
    }
    return text;
}

QVariant FoundOperationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Method:
        return tr("Method");
    case Path:
        return tr("Path");
    case Title:
        return tr("Title");
    default:
        return tr("Needs");
    }
}

} // namespace patlas

#include "moc_FoundOperationsModel.cpp"
