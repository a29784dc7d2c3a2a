// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace patlas {

/// Names, values and counts in the theme's colours, in the fixed-pitch font.
class JsonTreeDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    static int rowHeight(const QFontMetrics &metrics); ///< in pixels
    void setNeedle(const QString &needle); ///< marked where it is seen, whatever its case
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void drawText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
                  const QString &text) const;

    QString m_needle;
};

} // namespace patlas
