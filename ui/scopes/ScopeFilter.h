// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace patlas {

/// Scopes whose name, sentence, operations or group contain every word of the filter.
class ScopeFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ScopeFilter(QObject *parent = nullptr);
    void setWords(const QString &text);

    /// Ticking a group ticks the scopes that are shown, never one that the filter hides.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QStringList m_words;
};

} // namespace patlas
