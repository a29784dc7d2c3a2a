// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/OperationDelegate.h"

#include "ui/explorer/Marks.h"
#include "ui/explorer/OperationTreeModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Chip.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int grid = 8;
constexpr int markSize = 11;
constexpr qreal fadedOpacity = 0.55;

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

/// Layout of a row, used for painting and for measuring.
struct Places {
    QRect badge;
    QRect title;
    QRect remark; ///< at the right: the check mark, or what is missing
};

Places placesIn(const QRect &rect, const QString &remark)
{
    const QRect row = rect.adjusted(grid, 0, -grid, 0);
    const QFontMetrics badge(Theme::badgeFont());
    // Every badge is as wide as the widest common method, so that titles line up.
    const QSize badgeSize(badge.horizontalAdvance(u"DELETE"_s) + 10, badge.height() + 2);
    const int remarkWidth =
        remark.isEmpty() ? markSize : QFontMetrics(Theme::smallFont()).horizontalAdvance(remark) + 1;

    Places places;
    places.badge = QRect(QPoint(row.left(), row.center().y() - badgeSize.height() / 2 + 1), badgeSize);
    places.remark = QRect(row.right() - remarkWidth + 1, row.top(), remarkWidth, row.height());
    places.title = QRect(QPoint(places.badge.right() + 1 + grid, row.top()),
                         QPoint(places.remark.left() - 1 - grid, row.bottom()));
    return places;
}

QString remarkOf(const QModelIndex &index)
{
    return index.data(OperationTreeModel::ShortfallRole).toString();
}

bool isFaded(const QModelIndex &index)
{
    const int availability = index.data(OperationTreeModel::AvailabilityRole).toInt();
    return availability == int(OperationTreeModel::Availability::NotWithChosen)
        || availability == int(OperationTreeModel::Availability::NotSupported);
}

constexpr int titleFlags = int(Qt::AlignLeft) | int(Qt::AlignVCenter) | int(Qt::TextWordWrap);

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
    const QString missing = remarkOf(index);
    const Places places = placesIn(option.rect, missing);
    painter->setFont(Theme::badgeFont());
    painter->setOpacity(isFaded(index) ? fadedOpacity : 1.0);
    paintChip(*painter, places.badge, method, theme.method(method));
    painter->setOpacity(1.0);

    if (missing.isEmpty()) {
        const QRectF mark(places.remark.left(), places.remark.center().y() - markSize / 2.0 + 0.5, markSize,
                          markSize);
        paintCheckMark(*painter, mark, theme.muted(), 1.5);
    } else {
        painter->setFont(Theme::smallFont());
        painter->setPen(theme.muted());
        painter->drawText(places.remark, int(Qt::AlignRight | Qt::AlignVCenter), missing);
    }

    painter->setFont(option.font);
    // Operations that the chosen token cannot call are dimmed; the remark beside them says why.
    painter->setPen(isFaded(index) ? theme.muted() : option.palette.color(QPalette::Text));
    painter->drawText(places.title, titleFlags, index.data(OperationTreeModel::TitleRole).toString());
    painter->restore();
}

QSize OperationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    if (index.data(OperationTreeModel::MethodRole).toString().isEmpty())
        return {160, metrics.height() + 16};
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    if (width != m_measuredWidth || option.font != m_measuredFont) {
        m_heights.clear();
        m_measuredWidth = width;
        m_measuredFont = option.font;
    }
    const std::pair key(index.data(OperationTreeModel::TitleRole).toString(), remarkOf(index));
    auto known = m_heights.find(key);
    if (known == m_heights.end()) {
        const Places places = placesIn(QRect(0, 0, width, 1), key.second);
        const QRect title = metrics.boundingRect(QRect(0, 0, std::max(places.title.width(), 60), 1000),
                                                 titleFlags, key.first);
        known = m_heights.insert(key, std::max(title.height(), metrics.height()) + 14);
    }
    return {160, *known};
}

} // namespace patlas

#include "moc_OperationDelegate.cpp"
