// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace patlas {

class Theme;

/// Rows with a box to tick, or without one: a click anywhere on a row ticks it, Space too. Group rows (those
/// with children) are bold; with AsBadges, the method of "POST Create a tag" is drawn as a badge.
class CheckRowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum class Methods { AsText, AsBadges };
    explicit CheckRowDelegate(Methods methods, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

    static constexpr int boxSize = 15; ///< device-independent pixels
    static constexpr int sideSpace = 12;
    static constexpr int gap = 10;

protected:
    /// Whether a click at `position` ticks the row.
    virtual bool ticksAt(const QPoint &position, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const;

    static QRect boxRect(const QStyleOptionViewItem &option);
    static void paintBox(QPainter &painter, const QRect &rect, Qt::CheckState state, const Theme &theme);
    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme);
    static void paintFocus(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme);
    /// The style sheet replaces the view's highlight, so colours come from the application's palette.
    static Theme themeOf(const QStyleOptionViewItem &option);

private:
    Methods m_methods;
};

} // namespace patlas
