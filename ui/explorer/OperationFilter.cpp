// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/OperationFilter.h"

#include "ui/explorer/OperationTreeModel.h"

#include <algorithm>

namespace patlas {

OperationFilter::OperationFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void OperationFilter::setText(const QString &text)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool OperationFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    // A group stands for its operations: it is there when one of them is.
    if (!sourceParent.isValid())
        return m_words.isEmpty();
    const QString searched =
        sourceModel()->index(sourceRow, 0, sourceParent).data(OperationTreeModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return searched.contains(word, Qt::CaseInsensitive); });
}

} // namespace patlas
