// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QStyledItemDelegate>

#include <utility>

namespace patlas {

/// Draws an operation as badge, title and what the stored tokens can do; a group as a muted heading.
class OperationDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    // Cached because rows are measured again at every key in the filter, and wrapping is slow.
    mutable QHash<std::pair<QString, QString>, int> m_heights; ///< by title and remark
    mutable QFont m_measuredFont;
    mutable int m_measuredWidth = -1;
};

} // namespace patlas
