// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scopes/ScopeFilter.h"

#include "ui/scopes/ScopeModel.h"

#include <algorithm>

namespace patlas {

ScopeFilter::ScopeFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void ScopeFilter::setWords(const QString &text)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool ScopeFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_words.isEmpty())
        return true;
    // A group is shown only if one of its scopes is.
    if (!sourceParent.isValid())
        return false;
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    const QString text = index.data(ScopeModel::SearchRole).toString() + QLatin1Char('\n')
        + sourceParent.data(ScopeModel::NameRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool ScopeFilter::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.data(ScopeModel::GroupRole).toBool())
        return QSortFilterProxyModel::setData(index, value, role);
    for (int row = 0; row < rowCount(index); ++row)
        QSortFilterProxyModel::setData(this->index(row, 0, index), value, role);
    return true;
}

} // namespace patlas

#include "moc_ScopeFilter.cpp"
