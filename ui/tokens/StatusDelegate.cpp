// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/StatusDelegate.h"

#include "core/tokens/PersonalAccessToken.h"
#include "ui/theme/Theme.h"
#include "ui/tokens/TokenListModel.h"
#include "ui/widgets/Chip.h"

#include <QPainter>

namespace patlas {

namespace {

constexpr int side = 8;

Ink inkOf(TokenStatus status, const Theme &theme)
{
    switch (status) {
    case TokenStatus::Active:
        return theme.status(200);
    case TokenStatus::ExpiresSoon:
        return theme.status(300);
    case TokenStatus::Expired:
    case TokenStatus::Revoked:
        return theme.chip();
    case TokenStatus::MissingFromKeychain:
        return theme.status(500);
    }
    return theme.chip();
}

} // namespace

void StatusDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem blank = option;
    initStyleOption(&blank, index);
    blank.text.clear();
    const QWidget *widget = option.widget;
    widget->style()->drawControl(QStyle::CE_ItemViewItem, &blank, painter, widget);

    painter->save();
    painter->setFont(Theme::smallFont());
    const QString word = index.data().toString();
    const QSize size = chipSize(painter->fontMetrics(), word);
    const QRect area = option.rect.adjusted(side, 0, -side, 0);
    const QRect chip(area.left(), area.center().y() - size.height() / 2, qMin(size.width(), area.width()),
                     size.height());
    paintChip(*painter, chip, painter->fontMetrics().elidedText(word, Qt::ElideRight, chip.width() - side),
              inkOf(TokenStatus(index.data(TokenListModel::StatusRole).toInt()), Theme(option.palette)));
    painter->restore();
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(Theme::smallFont());
    const QSize chip = chipSize(metrics, index.data().toString());
    return {chip.width() + 2 * side,
            qMax(QStyledItemDelegate::sizeHint(option, index).height(), chip.height() + 8)};
}

} // namespace patlas
