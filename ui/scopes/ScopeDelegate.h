// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/CheckRowDelegate.h"

namespace patlas {

/// Draws the rows of a ScopeModel: groups on a band with their count, scopes with box, name, how sure the
/// name is, sentence and the operations they open. A group is ticked only by a click on its box or name.
class ScopeDelegate : public CheckRowDelegate {
    Q_OBJECT

public:
    explicit ScopeDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool ticksAt(const QPoint &position, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;

private:
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintScope(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace patlas
