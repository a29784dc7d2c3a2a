// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/OperationDelegate.h"

#include "ui/explorer/Marks.h"
#include "ui/explorer/OperationTreeModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Chip.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

namespace patlas {

namespace {

constexpr int grid = 8;

QFont badgeFont()
{
    QFont font = Theme::fixedFont();
    font.setPointSizeF(font.pointSizeF() * 0.8);
    return font;
}

QFont groupFont()
{
    QFont font = Theme::smallFont();
    font.setWeight(QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.4);
    return font;
}

void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QString &name,
                const Theme &theme)
{
    painter.setFont(groupFont());
    painter.setPen(theme.muted());
    painter.drawText(option.rect.adjusted(2, 0, -grid, -grid / 2), int(Qt::AlignLeft | Qt::AlignBottom),
                     name);
}

void paintBackground(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (!selected && !hovered)
        return;
    QColor fill = theme.accent();
    fill.setAlphaF(selected ? (theme.isDark() ? 0.28F : 0.14F) : 0.06F);
    const QRectF frame = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(frame, 6, 6);
    if (selected && (option.state & QStyle::State_HasFocus)
        && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter.setPen(QPen(theme.accent(), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, 6, 6);
    }
}

QString shortfall(OperationTreeModel::Availability availability)
{
    switch (availability) {
    case OperationTreeModel::Availability::Ready:
        return {};
    case OperationTreeModel::Availability::NoPersonalToken:
        return OperationDelegate::tr("no token");
    case OperationTreeModel::Availability::NoProjectToken:
        return OperationDelegate::tr("no project");
    }
    return {};
}

} // namespace

void OperationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    // The view's own palette has the style sheet's soft selection for Highlight.
    const Theme theme(QGuiApplication::palette());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);

    const QString method = index.data(OperationTreeModel::MethodRole).toString();
    if (method.isEmpty()) {
        paintGroup(*painter, option, index.data().toString(), theme);
        painter->restore();
        return;
    }

    paintBackground(*painter, option, theme);
    const QRect row = option.rect.adjusted(grid, 0, -grid, 0);

    painter->setFont(badgeFont());
    const QFontMetrics badge(painter->font());
    // Every badge as wide as the widest common method, so that titles line up.
    const int badgeWidth = badge.horizontalAdvance(QStringLiteral("DELETE")) + 10;
    const int badgeHeight = badge.height() + 2;
    paintChip(*painter, QRect(row.left(), row.center().y() - badgeHeight / 2 + 1, badgeWidth, badgeHeight),
              method, theme.method(method));

    int right = row.right();
    const auto availability =
        OperationTreeModel::Availability(index.data(OperationTreeModel::AvailabilityRole).toInt());
    const QString missing = shortfall(availability);
    if (missing.isEmpty()) {
        const QRectF mark(right - 12, row.center().y() - 5, 11, 11);
        paintCheckMark(*painter, mark, theme.muted(), 1.5);
        right = int(mark.left()) - grid;
    } else {
        painter->setFont(Theme::smallFont());
        painter->setPen(theme.muted());
        painter->drawText(row, int(Qt::AlignRight | Qt::AlignVCenter), missing);
        right -= QFontMetrics(painter->font()).horizontalAdvance(missing) + grid;
    }

    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    const QRect title(QPoint(row.left() + badgeWidth + grid, row.top()), QPoint(right, row.bottom()));
    painter->drawText(
        title, int(Qt::AlignLeft | Qt::AlignVCenter),
        QFontMetrics(option.font)
            .elidedText(index.data(OperationTreeModel::TitleRole).toString(), Qt::ElideRight, title.width()));
    painter->restore();
}

QSize OperationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool group = index.data(OperationTreeModel::MethodRole).toString().isEmpty();
    const int height = QFontMetrics(option.font).height() + (group ? 14 : 12);
    return {160, height};
}

} // namespace patlas
