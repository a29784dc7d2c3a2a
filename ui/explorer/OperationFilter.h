// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace patlas {

class OperationTreeModel;

/// Keeps the operations whose method, title, path, group or scopes contain every typed word, with their
/// groups.
class OperationFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit OperationFilter(OperationTreeModel *operations, QObject *parent = nullptr);
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QStringList m_words;
};

} // namespace patlas
