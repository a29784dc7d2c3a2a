// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CheckRowDelegate.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Chip.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

Qt::CheckState stateOf(const QModelIndex &index)
{
    return Qt::CheckState(index.data(Qt::CheckStateRole).toInt());
}

/// Only the visible rows of a group count, because ticking the group changes only those.
bool leavesSomethingUnticked(const QAbstractItemModel &model, const QModelIndex &index)
{
    const int rows = model.rowCount(index);
    if (rows == 0)
        return stateOf(index) != Qt::Checked;
    for (int row = 0; row < rows; ++row) {
        if (stateOf(model.index(row, 0, index)) != Qt::Checked)
            return true;
    }
    return false;
}

} // namespace

CheckRowDelegate::CheckRowDelegate(Methods methods, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_methods(methods)
{
}

Theme CheckRowDelegate::themeOf(const QStyleOptionViewItem &)
{
    return Theme(QApplication::palette());
}

QRect CheckRowDelegate::boxRect(const QStyleOptionViewItem &option)
{
    const QRect &row = option.rect;
    return QStyle::visualRect(option.direction, row,
                              {row.left() + sideSpace, row.center().y() - boxSize / 2, boxSize, boxSize});
}

void CheckRowDelegate::paintBox(QPainter &painter, const QRect &rect, Qt::CheckState state,
                                const Theme &theme)
{
    const QPalette palette = QApplication::palette();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect).adjusted(0.75, 0.75, -0.75, -0.75);
    const bool full = state == Qt::Checked;
    painter.setPen(QPen(state == Qt::Unchecked ? theme.muted() : theme.accent(), 1.3));
    painter.setBrush(full ? theme.accent() : palette.color(QPalette::Base));
    painter.drawRoundedRect(frame, 3.5, 3.5);
    painter.setPen(QPen(full ? palette.color(QPalette::HighlightedText) : theme.accent(), 1.6, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF centre = frame.center();
    if (full) {
        QPainterPath tick(centre + QPointF(-3.2, 0.2));
        tick.lineTo(centre + QPointF(-1, 2.4));
        tick.lineTo(centre + QPointF(3.4, -2.4));
        painter.drawPath(tick);
    } else if (state == Qt::PartiallyChecked) {
        painter.drawLine(centre + QPointF(-3, 0), centre + QPointF(3, 0));
    }
    painter.restore();
}

void CheckRowDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    const bool focused =
        option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_Active);
    if (!focused && !option.state.testFlag(QStyle::State_MouseOver))
        return;
    QColor tint = theme.accent();
    tint.setAlphaF(theme.isDark() ? 0.12F : 0.06F);
    painter.fillRect(option.rect, tint);
}

void CheckRowDelegate::paintFocus(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent(), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
}

void CheckRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Theme theme = themeOf(option);
    const bool group = index.model()->hasChildren(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, theme);
    QRect rest = option.rect.adjusted(sideSpace, 0, -sideSpace, 0);
    if (index.data(Qt::CheckStateRole).isValid()) {
        paintBox(*painter, boxRect(option), stateOf(index), theme);
        rest.setLeft(rest.left() + boxSize + gap);
    }

    QString text = index.data().toString();
    const qsizetype space = text.indexOf(QLatin1Char(' '));
    const QString method = text.left(qMax<qsizetype>(space, 0));
    if (m_methods == Methods::AsBadges && !group && !method.isEmpty() && method == method.toUpper()) {
        painter->setFont(Theme::badgeFont());
        const QFontMetrics metrics(painter->font());
        const int width = metrics.horizontalAdvance(u"DELETE"_s) + gap;
        const int height = metrics.height() + 2;
        const QRect chip(rest.left(), rest.center().y() - height / 2 + 1, width, height);
        paintChip(*painter, QStyle::visualRect(option.direction, option.rect, chip), method,
                  theme.method(method));
        rest.setLeft(rest.left() + width + gap);
        text = text.mid(space + 1);
    }
    const QVariant own = index.data(Qt::FontRole);
    QFont font = own.isValid() ? own.value<QFont>() : option.font;
    if (group)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(QApplication::palette().color(QPalette::Text));
    // An alignment is mirrored by the painter, a place is not.
    painter->drawText(QStyle::visualRect(option.direction, option.rect, rest),
                      int(Qt::AlignVCenter | Qt::AlignLeft),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rest.width()));
    paintFocus(*painter, option, theme);
    painter->restore();
}

QSize CheckRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {240, QFontMetrics(option.font).height() + 12};
}

bool CheckRowDelegate::ticksAt(const QPoint &position, const QStyleOptionViewItem &option,
                               const QModelIndex &) const
{
    return option.rect.contains(position);
}

bool CheckRowDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                   const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!index.flags().testFlag(Qt::ItemIsUserCheckable))
        return false;
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key != Qt::Key_Space && key != Qt::Key_Select)
            return false;
    } else if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() != Qt::LeftButton || !ticksAt(mouse->position().toPoint(), option, index))
            return false;
    } else {
        return false;
    }
    const bool on = leavesSomethingUnticked(*model, index);
    return model->setData(index, on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

} // namespace patlas

#include "moc_CheckRowDelegate.cpp"
