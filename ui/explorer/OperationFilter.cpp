// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/OperationFilter.h"

#include "ui/explorer/OperationTreeModel.h"

namespace patlas {

OperationFilter::OperationFilter(OperationTreeModel *operations, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSourceModel(operations);
}

void OperationFilter::setText(const QString &text)
{
    m_words = text.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool OperationFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const auto *model = static_cast<const OperationTreeModel *>(sourceModel());
    if (sourceParent.isValid())
        return model->matches(model->index(sourceRow, 0, sourceParent), m_words);
    // A group is shown if one of its operations is.
    const QModelIndex group = model->index(sourceRow, 0);
    for (int row = 0; row < model->rowCount(group); ++row) {
        if (model->matches(model->index(row, 0, group), m_words))
            return true;
    }
    return false;
}

} // namespace patlas

#include "moc_OperationFilter.cpp"
