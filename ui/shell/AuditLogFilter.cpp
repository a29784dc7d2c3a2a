// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AuditLogFilter.h"

namespace patlas {

void AuditLogFilter::setFilter(const QHash<int, QString> &texts, const QString &words)
{
    m_texts = texts;
    m_words = words.trimmed();
    invalidateFilter();
}

bool AuditLogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto textOf = [&](int column) {
        return sourceModel()->index(row, column, parent).data().toString();
    };
    for (auto wanted = m_texts.cbegin(); wanted != m_texts.cend(); ++wanted) {
        if (textOf(wanted.key()) != wanted.value())
            return false;
    }
    if (m_words.isEmpty())
        return true;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
        if (textOf(column).contains(m_words, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace patlas

#include "moc_AuditLogFilter.cpp"
