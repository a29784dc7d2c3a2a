// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSortFilterProxyModel>

namespace patlas {

/// Rows whose columns equal the chosen texts and of which any column contains the words.
class AuditLogFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    /// `texts`: column to text; columns that are not in it are not compared.
    void setFilter(const QHash<int, QString> &texts, const QString &words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QHash<int, QString> m_texts;
    QString m_words;
};

} // namespace patlas
