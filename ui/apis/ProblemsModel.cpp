// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apis/ProblemsModel.h"

#include "core/base/VisibleText.h"

namespace patlas {

ProblemsModel::ProblemsModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_api(std::make_shared<const ApiDescription>())
{
}

void ProblemsModel::setApi(std::shared_ptr<const ApiDescription> api)
{
    beginResetModel();
    m_api = std::move(api);
    endResetModel();
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_api->problems.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DescriptionProblem &problem = m_api->problems.at(static_cast<std::size_t>(index.row()));
    if (role == Qt::ToolTipRole)
        return isolated(problem.sentence);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Line:
        return problem.line > 0 ? QVariant(problem.line) : QVariant();
    case Place:
        return problem.document.isEmpty() ? isolated(problem.place)
                                          : isolated(problem.document + QLatin1Char('#') + problem.place);
    default:
        return isolated(problem.reason.isEmpty() ? problem.sentence : problem.reason);
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Place:
        return tr("Place");
    default:
        return tr("Reason");
    }
}

} // namespace patlas

#include "moc_ProblemsModel.cpp"
