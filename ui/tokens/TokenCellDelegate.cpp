// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/TokenCellDelegate.h"

#include "core/credentials/Credential.h"
#include "ui/theme/Theme.h"
#include "ui/tokens/TokenListModel.h"
#include "ui/widgets/Chip.h"

#include <QApplication>
#include <QPainter>

namespace patlas {

namespace {

constexpr int side = 8; ///< as in the header's sections

BadgeColors badgeColorsOf(TokenStatus status, const Theme &theme)
{
    switch (status) {
    case TokenStatus::Active:
        return theme.status(200);
    case TokenStatus::ExpiresSoon:
    case TokenStatus::Refused:
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

void TokenCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    // The style sheet replaces the view's highlight, so colours come from the application's palette.
    const Theme theme(QApplication::palette());
    const QString text = index.data().toString();
    const QVariant own = index.data(Qt::FontRole);
    const QVariant status = index.data(TokenListModel::StatusRole);
    QRect area = option.rect.adjusted(side, 0, -side, 0);
    // The view has painted the row of a selected cell already.
    painter->save();
    if (status.isValid() && index.column() == TokenListModel::Status) {
        painter->setFont(Theme::smallFont());
        const QSize size = chipSize(painter->fontMetrics(), text);
        area.setWidth(qMin(size.width(), area.width()));
        area = QStyle::visualRect(option.direction, option.rect, area);
        paintChip(*painter, area,
                  painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width() - side),
                  badgeColorsOf(TokenStatus(status.toInt()), theme));
    } else {
        painter->setFont(own.isValid() ? own.value<QFont>() : option.font);
        painter->setPen(QApplication::palette().color(QPalette::Text));
        painter->drawText(area, int(Qt::AlignVCenter | Qt::AlignLeft),
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    }
    painter->restore();
}

} // namespace patlas

#include "moc_TokenCellDelegate.cpp"
